/** What the random play (`healing.test.ts`) has found, one case each, and what a write asks the document where strangers have been. */
import { Component, createApp, html, MarkupString, type Renderable } from '@strop/renderer';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { asksOfTheDocument } from '../support/asks.ts';

let container: HTMLElement;
let view: () => Renderable;
let page: Page;

class Page extends Component {
  override render() {
    return view();
  }
}

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  container = document.body.appendChild(document.createElement('div'));
});
afterEach(() => container.remove());

async function show(first: () => Renderable): Promise<void> {
  view = first;
  const app = createApp();
  class Host extends Component {
    override render() {
      return html`<${Page} @ref=${(one: Page) => (page = one)} />`;
    }
  }
  app.rootComponents.add(Host, container);
  await app.start();
}

function render(next: () => Renderable): void {
  view = next;
  page.stateHasChanged();
}

const find = (selector: string): Element => container.querySelector(selector)!;
const texts = (selector: string): string[] =>
  Array.from(container.querySelectorAll(selector), (one) => one.textContent);

it('a row with two roots that is moved takes the place of the copy of its second one', async () => {
  class Row extends Component {
    override render() {
      return html`<dt>row</dt><dd>said</dd>`;
    }
  }
  const rows = (keys: readonly number[]) => () =>
    html`<dl>${keys.map((key) => (key === 2 ? html`<${Row} @key=${key} />` : html`<dd @key=${key}>${key}</dd>`))}</dl>`;
  await show(rows([1, 2, 3, 4]));
  const said = container.querySelectorAll('dd')[1]!;
  said.replaceWith(said.cloneNode(true));
  render(rows([3, 4, 2, 1]));
  expect(texts('dt, dd')).toEqual(['3', '4', 'row', 'said', '1']);
});

it.each([
  [[1, 2, 3, 4], 3, [1, 4]],
  [[1, 2, 3, 4, 5], 4, [1, 5]],
  [[1, 2, 3, 4], 1, [4, 2, 1]],
  [[1, 2, 3, 4], 4, [4, 2, 1]],
  [[1, 2, 3], 1, [3, 2, 4, 1]],
  [[1, 2, 3], 3, [3, 2, 4, 1]],
  [[1, 2, 3, 4, 5], 3, [5, 4, 1]],
])('a list of %j of which %i was taken out shows %j and no other row', async (before, taken, after) => {
  const rows = (keys: readonly number[]) => () =>
    html`<ul>${keys.map((key) => html`<li @key=${key}>${key}</li>`)}</ul>`;
  await show(rows(before));
  container.querySelectorAll('li')[taken - 1]!.remove();
  render(rows(after));
  expect(texts('li')).toEqual(after.map(String));
});

it('what stands for a keyed root in a template of several goes with it', async () => {
  const when = (on: boolean) => () =>
    html`<div>a ${on ? html`<i>-</i><p @key=${1}>shown</p>` : 'none'} b</div>`;
  await show(when(true));
  find('p').replaceWith(find('p').cloneNode(true));
  render(when(false));
  expect(container.textContent).toBe('a none b');
});

it('elements that were moved and copied then are told by what they say', async () => {
  const both = (b: string) => () =>
    html`<div>${['a', b].map((one, i) => html`<p @key=${i}>${one}</p>`)}</div>`;
  await show(both('b'));
  find('div').prepend(container.querySelectorAll('p')[1]!);
  const box = find('div');
  box.innerHTML = String(box.innerHTML);
  render(both('c'));
  expect(texts('p').toSorted()).toEqual(['a', 'c']);
});

it('two texts that were joined and translated as one are written anew', async () => {
  const pair = (a: string, b: string) => () => html`<p>${a}${b}</p>`;
  await show(pair('one', ' and two'));
  container.normalize();
  const text = find('p').firstChild as Text;
  const font = document.createElement('font');
  text.before(font);
  font.append(text);
  text.data = `«${text.data}»`;
  render(pair('one', ' and three'));
  expect(container.textContent).toBe('one and three');
});

it('an empty translation stands for nothing, and goes with the next write', async () => {
  const pair = (a: string, b: string) => () => html`<p>${a}${b}</p>`;
  await show(pair('one', ' and two'));
  find('p').prepend(document.createElement('font'));
  container.normalize();
  render(pair('two', ' and two'));
  expect(container.textContent).toBe('two and two');
  expect(container.querySelector('font')).toBeNull();
});

it('an emptied translation in something that was put around it stands for nothing, and goes with the next write', async () => {
  const greeting = (name: string) => () => html`<p>Hello ${name}, welcome</p>`;
  await show(greeting('Ann'));
  const p = find('p');
  const translations = ['foreign', '«Hello »', '«Ann»', ''].map((said) => {
    const font = document.createElement('font');
    font.textContent = said;
    return font;
  });
  p.replaceChildren(...translations);
  const wrapper = document.createElement('section');
  translations[3]!.replaceWith(wrapper);
  wrapper.append(translations[3]!);
  render(greeting('Bob'));
  expect(container.textContent).toBe('Hello Bob, welcome');
});

it('an element that is taken for ours at another place hides no piece of a text', async () => {
  const beside = (text: string) => () => html`<p>${text}<b>!</b></p>`;
  await show(beside('words'));
  render(beside('some words'));
  find('b').remove();
  find('p').prepend(document.createElement('b'));
  const rest = (find('p').lastChild as Text).splitText(4);
  rest.splitText(1);
  render(beside('others'));
  expect(container.textContent).toBe('others');
});

it('an element that was never written is told from added ones by its attributes', async () => {
  const titled = (title: string) => () => html`<div><p class="own" title=${title}>text</p></div>`;
  await show(titled('a'));
  const own = find('p');
  own.textContent = 'translated';
  own.before(document.createElement('p'));
  render(titled('b'));
  expect(container.querySelectorAll('p')).toHaveLength(2);
  expect(own.getAttribute('title')).toBe('b');
});

it('raw markup that was taken out and has changed since stays beside the new one when it is put back, as an added node does', async () => {
  const raw = (text: string) => () => html`<div>${new MarkupString(`<u>${text}</u>`)}</div>`;
  await show(raw('1'));
  const old = find('u');
  old.remove();
  render(raw('2'));
  find('div').append(old);
  render(raw('3'));
  expect(texts('u')).toEqual(['1', '3']);
  // To the document it is one that somebody else has made.
  old.replaceWith(old.cloneNode(true));
  render(raw('4'));
  expect(texts('u')).toEqual(['1', '4']);
});

it.each([
  ['goes with the next write if nothing was written while it was out', false, 'third'],
  [
    'stays beside its text if that was made anew while it was out, as an added node does',
    true,
    'third«first»',
  ],
] as const)('a translation that was taken out and put back %s', async (_, isWritten, expected) => {
  const said = (text: string) => () => html`<p>${text}</p>`;
  await show(said('first'));
  const p = find('p');
  const font = document.createElement('font');
  font.textContent = '«first»';
  p.replaceChildren(font);
  font.remove();
  if (isWritten) render(said('second'));
  p.append(font);
  render(said('third'));
  expect(p.textContent).toBe(expected);
});

it('an added `<font>` beside a text that was made anew is kept', async () => {
  const said = (text: string) => () => html`<p>${text}</p>`;
  await show(said('first'));
  const p = find('p');
  p.replaceChildren();
  render(said('second'));
  p.append(document.createElement('font'));
  p.lastElementChild!.textContent = ' new';
  render(said('third'));
  expect(p.innerHTML).toBe('third<font> new</font>');
});

it.each([
  ['after', ['changed', 'other']],
  ['before', ['other', 'changed']],
] as const)(
  'an element that was never written is not mistaken for one of another template that was put %s it',
  async (where, expected) => {
    const own = (text: string) => html`<div><em>-</em><p title=${text}>${text}</p></div>`;
    const page = (text: string) => () => html`<section>${html`<p>other</p>`}${own(text)}</section>`;
    await show(page('own'));
    const [moved, written] = container.querySelectorAll('p');
    find('em').remove();
    written![where](moved!);
    render(page('changed'));
    expect(texts('div p')).toEqual(expected);
    expect(written!.title).toBe('changed');
    expect(moved!.title).toBe('');
  },
);

it('a handler is not heard where another template was moved in place of its element', async () => {
  const heard: string[] = [];
  const hear = (what: string) => () => void heard.push(what);
  const outer = html`<div><p @onclick=${hear('outer')} @onclick:once>outer</p></div>`;
  const inner = html`<div><b><p @onclick=${hear('inner')} @onclick:once>inner</p></b></div>`;
  await show(() => html`<section>${outer}${inner}</section>`);
  const [lost, clicked] = container.querySelectorAll('p');
  lost!.replaceWith(clicked!.closest('div')!);
  clicked!.click();
  clicked!.click();
  expect(heard).toEqual(['inner']);
});

it('a text that is written again where strangers have been asks five things of the document', async () => {
  const row = (text: string) => () =>
    html`<table><tbody><tr><td>1</td><td><a>${text}</a></td></tr></tbody></table>`;
  await show(row('a'));
  find('td').prepend('a stranger was here ');
  render(row('b'));
  const asked = asksOfTheDocument(() => render(row('c')));
  expect(find('a').textContent).toBe('c');
  // A text, in the document, saying what it said, in its row; and once more in the document when all is done.
  expect(asked).toEqual(['nodeType', 'isConnected', 'nodeValue', 'contains', 'isConnected']);
});
