/** What others do to owned nodes: no render throws, what changes is shown again, and the rest is left alone. */
import { Component, html } from '@strop/renderer';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Rendered, Stage, StageElement } from '../support/stage.ts';

class List extends Component {
  items = ['a', 'b', 'c', 'd'].map((key) => ({ key, text: key }));
  tail: unknown = null;
  override render() {
    return html`<ul>${this.items.map(({ key, text }) => html`<li @key=${key} id=${key}>${text}</li>`)}</ul><p>before ${this.tail} after</p>${this.tail}<b>end</b>`;
  }
}

const harms: [string, (list: Rendered<List>) => void][] = [
  ['the first row is removed', ({ find }) => removeNode(find('#a'))],
  ['a middle row is removed', ({ find }) => removeNode(find('#c'))],
  ['all rows are removed', ({ find }) => (find('ul').textContent = '')],
  ['texts are rewritten', ({ findAll }) => findAll('li').forEach((row) => (row.textContent = 'TEXT'))],
  ['texts are removed', ({ findAll }) => findAll('li').forEach((row) => (row.textContent = ''))],
  [
    'texts are wrapped, as a translator does',
    ({ document, findAll }) => {
      for (const row of findAll('li')) {
        const font = document.createElement('font');
        const text = row.firstChild!;
        row.insertBefore(font, text);
        font.insertBefore(text, null);
      }
    },
  ],
  [
    'strangers are put between the rows',
    ({ document, find, findAll }) => {
      for (const row of findAll('li')) find('ul').insertBefore(document.createElement('hr'), row);
    },
  ],
  [
    'a row is put elsewhere',
    ({ document, find, container }) => {
      const elsewhere = document.createElement('ol');
      container.insertBefore(elsewhere, null);
      elsewhere.insertBefore(find('#b'), null);
    },
  ],
  ['the paragraph with a slot is emptied', ({ find }) => (find('p').textContent = '')],
  ['everything is removed', ({ container }) => (container.textContent = '')],
];

const changes: [string, (list: List) => void][] = [
  ['texts change', (list) => list.items.forEach((item) => (item.text += '!'))],
  ['rows are reversed', (list) => list.items.reverse()],
  ['the first row goes', (list) => list.items.shift()],
  ['a row comes', (list) => list.items.unshift({ key: `n${list.items.length}`, text: 'new' })],
  ['rows are swapped', (list) => list.items.push(...list.items.splice(0, 1), ...list.items.splice(1, 1))],
  ['a slot gets a view', (list) => (list.tail = html`<i>x</i>`)],
  ['a slot gets a list', (list) => (list.tail = [html`<i>1</i>`, 'text'])],
  ['a slot gets nothing', (list) => (list.tail = null)],
  ['all rows go', (list) => (list.items = [])],
  ['rows come back', (list) => (list.items = ['a', 'x'].map((key) => ({ key, text: key })))],
];

function removeNode(element: StageElement): void {
  element.parentNode?.removeChild(element);
}

export function strangersSuite(stage: Stage): void {
  let warn = vi.spyOn(console, 'warn');
  // Said once for each root; only that it is, is looked at.
  beforeEach(() => {
    warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  });

  it('the first change of a stranger that is met is told, with the component and the element', async () => {
    const { component, findAll } = await stage.render(List);
    findAll('li').forEach((row) => (row.textContent = 'TEXT'));
    component.stateHasChanged();
    expect(warn).not.toHaveBeenCalled();
    component.items.forEach((item) => (item.text += '!'));
    component.stateHasChanged();
    expect(warn).toHaveBeenCalledOnce();
    expect(String(warn.mock.calls[0])).toMatch(/STROP2098.*'List'.*'li'/);
  });

  it.each(harms)('every change goes on when %s', async (_, harm) => {
    for (let first = 0; first < changes.length; first++) {
      const rendered = await stage.render(List);
      harm(rendered);
      for (let k = 0; k < changes.length; k++) {
        changes[(first + k) % changes.length]![1](rendered.component);
        rendered.component.stateHasChanged();
        rendered.html();
      }
      rendered.dispose();
    }
  });

  it('a text that changes shows the model again, whatever became of its node', async () => {
    for (const [, harm] of harms.slice(3, 6)) {
      const rendered = await stage.render(List);
      harm(rendered);
      rendered.component.items.forEach((item) => (item.text += '!'));
      rendered.component.stateHasChanged();
      expect(rendered.findAll('li').map(({ textContent }) => textContent)).toEqual(['a!', 'b!', 'c!', 'd!']);
      rendered.component.items.forEach((item) => (item.text += '?'));
      rendered.component.stateHasChanged();
      expect(rendered.findAll('li').map(({ textContent }) => textContent)).toEqual([
        'a!?',
        'b!?',
        'c!?',
        'd!?',
      ]);
    }
  });

  it('a row that was removed comes back when it moves, and a stranger stays', async () => {
    const rendered = await stage.render(List);
    const { component, document, find, findAll } = rendered;
    removeNode(find('#a'));
    find('ul').insertBefore(document.createElement('hr'), null);
    component.items.reverse();
    component.stateHasChanged();
    expect(new Set(findAll('li').map((row) => row.getAttribute('id')))).toEqual(
      new Set(['a', 'b', 'c', 'd']),
    );
    expect(findAll('hr')).toHaveLength(1);
  });

  it('a translated text that does not change stays translated', async () => {
    const rendered = await stage.render(List);
    rendered.find('#a').textContent = 'ein';
    rendered.component.items[1]!.text = 'changed';
    rendered.component.stateHasChanged();
    expect(rendered.find('#a').textContent).toBe('ein');
    expect(rendered.find('#b').textContent).toBe('changed');
  });

  it('a class that a splat brings later leaves those of others', async () => {
    class Sample extends Component {
      given: Record<string, unknown> = { title: 't' };
      override render() {
        return html`<p ...${this.given}>text</p>`;
      }
    }
    const { component, find } = await stage.render(Sample);
    find('p').classList.add('library');
    component.given = { title: 't', class: 'own' };
    component.stateHasChanged();
    expect(find('p').getAttribute('class')).toBe('library own');
    component.given = { title: 't' };
    component.stateHasChanged();
    expect(find('p').getAttribute('class')).toBe('library');
  });
}
