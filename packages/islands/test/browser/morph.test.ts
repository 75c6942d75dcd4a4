/** An element kept equal to markup from elsewhere. */
import { Component, html, MarkupString, parameter } from '@strop/renderer';
import { morph } from '@strop/islands/morph';
import { expect, it, onTestFinished } from 'vitest';
import { counted, show } from '../support/counted.ts';

async function merged(first: string, slots = {}) {
  let text = first;
  let on = true;
  const stage = await show(
    () => on && html`<div class="host" @island=${morph({ html: new MarkupString(text), slots })}></div>`,
  );
  const host = stage.container.querySelector<HTMLElement>('.host')!;
  return {
    ...stage,
    host,
    find: <E extends HTMLElement>(selector: string) => host.querySelector<E>(selector)!,
    send: (next: string) => {
      text = next;
      stage.render();
    },
    leave: () => {
      on = false;
      stage.render();
    },
  };
}

it('shows all the markup, and another one with as little change as it takes', async () => {
  const { host, find, send, leave } = await merged('one <b>two</b> three<p id="p">four</p>');
  expect(host.innerHTML).toBe('one <b>two</b> three<p id="p">four</p>');
  const kept = find('p');
  send('<i>none</i><p id="p" class="new">five</p>and more');
  expect(host.innerHTML).toBe('<i>none</i><p id="p" class="new">five</p>and more');
  expect(find('p')).toBe(kept);
  expect(host.className).toBe('host');
  leave();
  expect(host.innerHTML).toBe('');
});

it('scripts and handlers of the markup do not run', async () => {
  const { host } = await merged('<script>globalThis.morphedScript = true</script><b>1</b>');
  expect(host.querySelector('b')).not.toBe(null);
  expect('morphedScript' in globalThis).toBe(false);
});

it('moves keyed elements in place of making them anew', async () => {
  const row = (key: string) => `<li data-key="${key}">${key}<input></li>`;
  const { host, send } = await merged(`<ul>${['a', 'b', 'c'].map(row).join('')}</ul>`);
  const before = new Map([...host.querySelectorAll('li')].map((item) => [item.dataset['key'], item]));
  send(`<ul>${['c', 'x', 'a', 'b'].map(row).join('')}</ul>`);
  const after = [...host.querySelectorAll('li')];
  expect(after.map((item) => item.dataset['key'])).toEqual(['c', 'x', 'a', 'b']);
  for (const item of after) expect(before.get(item.dataset['key']) ?? item).toBe(item);
});

it('keeps what is typed, though the rest and the markup’s own value change', async () => {
  const form = (value: string, note: string, more = '') =>
    `<p>${note}</p><input name="a" value="${value}" class="${note}"><textarea class="${note}">${value}</textarea>
     <input type="checkbox" class="${note}"${more}>`;
  const { find, send } = await merged(form('', 'first'));
  const input = find<HTMLInputElement>('input');
  const area = find<HTMLTextAreaElement>('textarea');
  const box = find<HTMLInputElement>('[type=checkbox]');
  input.value = 'typed';
  area.value = 'typed too';
  box.checked = true;
  send(form('', 'second'));
  send(form('theirs', 'third'));
  expect([input.value, area.value, box.checked]).toEqual(['typed', 'typed too', true]);
  expect([input.className, area.className, box.className]).toEqual(['third', 'third', 'third']);
  expect([input.defaultValue, area.defaultValue]).toEqual(['theirs', 'theirs']);
  expect(find('p').textContent).toBe('third');
  // What nobody has typed in follows.
  input.value = 'theirs';
  area.value = 'theirs';
  send(form('newest', 'fourth', ' checked'));
  expect([input.value, area.value, box.checked]).toEqual(['newest', 'newest', true]);
});

it('keeps what is chosen, where it is still offered', async () => {
  const select = (names: string[], more = '') =>
    `<select class="${names.length}"${more}>${names.map((name) => `<option value="${name}">${name}</option>`).join('')}</select>`;
  const { find, send } = await merged(select(['a', 'b']));
  const field = find<HTMLSelectElement>('select');
  field.value = 'b';
  send(select(['x', 'a', 'b']));
  expect(field.value).toBe('b');
  send(select(['x', 'a']));
  expect(field.value).toBe('x');
  send(select(['a', 'b', 'c'], ' multiple'));
  for (const option of field.options) option.selected = option.value !== 'b';
  send(select(['c', 'b', 'a', 'd'], ' multiple'));
  expect([...field.selectedOptions].map(({ value }) => value)).toEqual(['c', 'a']);
});

it('keeps focus and selection through a move', async () => {
  const rows = (keys: string[]) =>
    keys.map((key) => `<p id="${key}"><input value="${key}-text"></p>`).join('');
  const { find, send } = await merged(rows(['a', 'b', 'c']));
  const input = find<HTMLInputElement>('#c input');
  input.focus();
  input.setSelectionRange(1, 3);
  send(rows(['c', 'b', 'x', 'a']));
  expect(document.activeElement).toBe(input);
  expect([input.selectionStart, input.selectionEnd]).toEqual([1, 3]);
});

it('frames that move do not load again, where the browser can move them', async () => {
  const rows = (keys: readonly string[]) =>
    keys.map((key) => `<article id="${key}"><p><iframe title="${key}"></iframe></p></article>`).join('');
  const { host, find, send } = await merged(`<p>before</p>${rows(['a', 'b', 'c', 'd'])}`);
  const windows = new Map<string, Window | null>();
  for (const frame of host.querySelectorAll('iframe')) windows.set(frame.title, frame.contentWindow);
  for (const order of [
    ['d', 'a', 'b', 'c'],
    ['b', 'c', 'a', 'd'],
    ['c', 'b'],
    ['b', 'c'],
  ]) {
    send(`<p>after</p>${rows(order)}<hr>`);
    expect([...host.querySelectorAll('iframe')].map(({ title }) => title)).toEqual(order);
    for (const key of order)
      expect(find<HTMLIFrameElement>(`#${key} iframe`).contentWindow).toBe(windows.get(key));
  }
  // Nothing of the merge stays on the page's elements.
  for (const element of [host, ...host.querySelectorAll('*')]) expect(Object.keys(element)).toEqual([]);
  expect(Object.hasOwn(host, 'insertBefore')).toBe(false);
});

it('frames move to another parent, and lists are in order without moveBefore too', async () => {
  const { host, find, send } = await merged(
    '<div id="x"><iframe id="f"></iframe></div><div id="y"><b>y</b></div>',
  );
  const view = find<HTMLIFrameElement>('#f').contentWindow;
  send('<div id="x"></div><div id="y"><b>y</b><iframe id="f"></iframe></div>');
  expect(find<HTMLIFrameElement>('#y #f').contentWindow).toBe(view);
  const prototype = Element.prototype as { moveBefore?: unknown };
  const native = prototype.moveBefore;
  delete prototype.moveBefore;
  onTestFinished(() => {
    prototype.moveBefore = native;
  });
  send('<div id="y"><iframe id="f"></iframe><b>y</b></div><div id="x"></div>');
  expect(host.innerHTML).toBe('<div id="y"><iframe id="f"></iframe><b>y</b></div><div id="x"></div>');
});

it('leaves details as the person opened them, and what has data-keep', async () => {
  const markup = (word: string) =>
    `<details><summary>s</summary>${word}</details><div data-keep>${word}</div>`;
  const { find, send } = await merged(markup('one'));
  find<HTMLDetailsElement>('details').open = true;
  find('[data-keep]').textContent = 'somebody else’s';
  send(markup('two'));
  expect(find<HTMLDetailsElement>('details').open).toBe(true);
  expect(find('details').textContent).toBe('stwo');
  expect(find('[data-keep]').textContent).toBe('somebody else’s');
});

it('fills places with components, which stay through merges, get new attributes and go with their place', async () => {
  const disposed: string[] = [];
  class Poll extends Component {
    readonly name = parameter('');
    votes = 0;
    override render() {
      return html`<button @onclick=${() => this.votes++}>${this.name} ${this.votes}</button><x-poll></x-poll>`;
    }
    [Symbol.dispose]() {
      disposed.push(this.name);
    }
  }
  const poll = (id: string, name: string) => `<x-poll id="${id}" name="${name}">loading</x-poll>`;
  const slots = { 'x-poll': (place: Element) => html`<${Poll} name=${place.getAttribute('name')} />` };
  const { host, find, send, leave, errors } = await merged(
    `<p>1</p>${poll('a', 'A')}${poll('b', 'B')}`,
    slots,
  );
  const texts = () => [...host.querySelectorAll('button')].map((button) => button.textContent);
  expect(texts()).toEqual(['A 0', 'B 0']);
  find('button').click();
  const button = find('button');
  send(`<p>2</p>${poll('b', 'B')}<hr>${poll('a', 'Anew')}`);
  expect(texts()).toEqual(['B 0', 'Anew 1']);
  expect(host.contains(button)).toBe(true);
  send(`<p>3</p>${poll('a', 'Anew')}`);
  expect(disposed).toEqual(['B']);
  expect(texts()).toEqual(['Anew 1']);
  leave();
  expect(disposed).toEqual(['B', 'Anew']);
  expect(errors).toEqual([]);
});

it('islands in such places are mounted once and disposed once', async () => {
  const { island, log } = counted();
  const slots = {
    'x-chart': (place: Element) => html`<div @island=${island({ data: place.getAttribute('data') })}></div>`,
  };
  const { send, leave } = await merged('<x-chart id="c" data="1"></x-chart>', slots);
  send('<p>before</p><x-chart id="c" data="2"></x-chart>');
  send('<p>other</p><x-chart id="c" data="2"></x-chart><p>after</p>');
  leave();
  expect(log).toEqual(['mount 1 in div', 'update 1 {"data":"2"}', 'dispose 1']);
});
