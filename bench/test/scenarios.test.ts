import { describe, expect, it } from 'vitest';
import { changeItem, createItems, order, paragraph, TYPED } from '../trees/model.mjs';
import { scenarios } from '../trees/scenarios.mjs';
import { treesSuite } from '../suite.mjs';

describe('scenarios', () => {
  it('have names of their own, a page, and something that the page must show', () => {
    expect(new Set(scenarios.map(({ name }) => name)).size).toBe(scenarios.length);
    for (const { search, expect: expected } of scenarios) {
      expect(search).toMatch(/^\?scenario=\w+(&size=\d+)?$/);
      expect(Object.keys({ ...expected.counts, ...expected.texts })).not.toHaveLength(0);
    }
  });

  it('hold every size that growth is told by', () => {
    for (const [name, size] of Object.entries(treesSuite.growth?.operations ?? {})) {
      expect(scenarios.find((scenario) => scenario.name === name)?.search).toContain(`size=${size}`);
    }
  });
});

describe('the model of the trees', () => {
  it('replaces the item in the middle and keeps the others', () => {
    const items = createItems(4);
    const changed = changeItem(items);
    expect(changed[2]).toEqual({ id: 2, label: 'item 2!' });
    expect([0, 1, 3].every((index) => changed[index] === items[index])).toBe(true);
    expect(items[2]?.label).toBe('item 2');
  });

  it('changes all four texts of a paragraph with every tick', () => {
    for (const id of [0, 500, 999]) {
      const [before, after] = [order(id, 4), order(id, 5)];
      expect(before.every((value, index) => value !== after[index])).toBe(true);
    }
    expect(paragraph(2, 1)).toBe('Order 2: 3 pieces at 3, in all 9, of which 9997 remain.');
  });

  it('types forty characters', () => {
    expect(TYPED).toHaveLength(40);
  });
});
