import { describe, expect, it } from 'vitest';
import { operations, weights } from '../operations.mjs';
import type { Step } from '../operations.mjs';

describe('operations', () => {
  it('are the nine of js-framework-benchmark, each with a weight', () => {
    expect(operations.map(({ name }) => name)).toEqual([
      'create',
      'replace',
      'update',
      'select',
      'swap',
      'remove',
      'create10k',
      'append',
      'clear',
    ]);
    expect(Object.keys(weights)).toHaveLength(9);
  });

  it('are warmed up by as many clicks as upstream does', () => {
    expect(Object.fromEntries(operations.map(({ name, warmUp }) => [name, warmUp.length]))).toEqual({
      create: 10,
      replace: 5,
      update: 4,
      select: 2,
      swap: 7,
      remove: 7,
      create10k: 10,
      append: 11,
      clear: 11,
    });
  });

  it.each(operations)('$name expects what its steps lead to, by a model of the table', (operation) => {
    const { rows, selectedId } = model([...operation.warmUp, operation.step]);
    const { ids = {}, updates, selected } = operation.expect;
    const found = {
      rows: rows.length,
      ids: Object.fromEntries(Object.keys(ids).map((position) => [position, rows[Number(position)]?.id])),
      updates: updates === undefined ? undefined : rows[990]?.updates,
      selectedId: selected === undefined ? undefined : selectedId,
    };
    expect(found).toEqual({
      rows: operation.expect.rows,
      ids,
      updates,
      selectedId: selected === undefined ? undefined : rows[selected]?.id,
    });
  });
});

/** The table as plain data after some clicks. */
function model(steps: readonly Step[]) {
  let nextId = 1;
  let rows: { id: number; updates: number }[] = [];
  let selectedId = 0;
  const create = (count: number) => Array.from({ length: count }, () => ({ id: nextId++, updates: 0 }));
  const buttons: Record<string, () => void> = {
    run: () => (rows = create(1000)),
    runlots: () => (rows = create(10000)),
    add: () => (rows = [...rows, ...create(1000)]),
    clear: () => (rows = []),
    update: () => rows.forEach((row, index) => index % 10 === 0 && row.updates++),
    swaprows: () => ([rows[1], rows[998]] = [rows[998]!, rows[1]!]),
  };
  for (const step of steps) {
    if ('button' in step) buttons[step.button]!();
    else if ('type' in step) throw new Error('The table has no field to type into.');
    else if (step.target === 'label') selectedId = rows[step.row]!.id;
    else rows.splice(step.row, 1);
  }
  return { rows, selectedId };
}
