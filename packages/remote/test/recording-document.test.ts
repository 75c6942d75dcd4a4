import { createRecordingDocument, dispatchEvent, markupParser, serialize } from '../src/index.ts';
import type { RecordingElement } from '../src/index.ts';
import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';

describe('the record', () => {
  test('names nodes by label and number, one operation a line', () => {
    const document = createRecordingDocument();
    const { recorder, body } = document;
    const table = document.createElement('TABLE');
    const row = document.createElement('tr');
    const text = document.createTextNode('a');
    table.insertBefore(row, null);
    row.insertBefore(text, null);
    body!.insertBefore(table, null);
    text.nodeValue = 'b "c"';
    row.setAttribute('Class', 'x');
    row.classList.add('y');
    row.className = 'z';
    row.style.setProperty('color', 'red', 'important');
    row.style.removeProperty('color');
    row.removeAttribute('class');
    table.removeChild(row);
    expect(recorder.format(recorder.take())).toBe(
      [
        'createElement table#4',
        'createElement tr#5',
        'createText #6 "a"',
        'insert tr#5 into table#4 before null',
        'insert #6 into tr#5 before null',
        'insert table#4 into body#3 before null',
        'setText #6 "b \\"c\\""',
        'setAttribute tr#5 class "x"',
        'addClass tr#5 "y"',
        'setProperty tr#5 className "z"',
        'setStyle tr#5 color "red" important',
        'removeStyle tr#5 color',
        'removeAttribute tr#5 class',
        'remove tr#5 from table#4',
      ].join('\n'),
    );
    expect(recorder.take()).toEqual([]);
  });

  test('counts by kind', () => {
    const document = createRecordingDocument();
    document.body!.insertBefore(document.createElement('p'), null);
    document.body!.insertBefore(document.createElement('p'), null);
    expect(document.recorder.count()).toEqual({ createElement: 2, insert: 2 });
  });

  test('numbers a copy in tree order, a template with its content', () => {
    const document = createRecordingDocument({ parseMarkup: markupParser(parseFragment) });
    const inert = document.implementation.createHTMLDocument('');
    const template = inert.createElement('template') as ReturnType<typeof document.createElement> & {
      content: never;
    };
    template.innerHTML = '<p class="a">x<template><i></i></template></p>';
    const copy = document.importNode(template.content, true);
    document.body!.insertBefore(copy, null);
    const { recorder } = document;
    expect(recorder.format(recorder.take())).toMatchInlineSnapshot(`
      "createDocument document#4 ""
      createElement template#10
      setMarkup template#10 "<p class=\\"a\\">x<template><i></i></template></p>" (5 nodes)
      import content#11 as fragment#17 (6 nodes)
      insert fragment#17 into body#3 before null"
    `);
    expect(serialize(document.body!)).toBe('<body><p class="a">x<template><i></i></template></p></body>');
  });

  test('holds arbitrary properties as data, and leaves symbols alone', () => {
    const document = createRecordingDocument();
    const element = document.createElement('my-map') as unknown as Record<string | symbol, unknown>;
    const key = Symbol('kept');
    const point = { at: [1, 2] };
    document.recorder.take();
    element['centre'] = point;
    point.at.push(3);
    element['centre'] = undefined;
    element[key] = () => {};
    expect(document.recorder.take()).toEqual([
      { kind: 'setProperty', node: 4, name: 'centre', value: { at: [1, 2] } },
      { kind: 'setProperty', node: 4, name: 'centre' },
    ]);
    expect(Object.getOwnPropertySymbols(element)).toEqual([key]);
    expect(() => (element['pick'] = () => {})).toThrow(/STROP5007/);
  });

  test('bubbles', () => {
    const document = createRecordingDocument();
    const outer = document.createElement('div');
    const inner = document.createElement('b');
    outer.insertBefore(inner, null);
    const seen: string[] = [];
    outer.addEventListener('click', (event) => {
      seen.push(`outer ${event.composedPath().length}`);
      event.preventDefault();
    });
    inner.addEventListener('click', () => seen.push('inner'));
    outer.addEventListener('click', () => seen.push('capture'), { capture: true });
    expect(dispatchEvent(inner, { type: 'click', bubbles: true, cancelable: true }).defaultPrevented).toBe(
      true,
    );
    expect(seen).toEqual(['capture', 'inner', 'outer 2']);
  });

  test('says what each operation did, in a form that stays', () => {
    const document = createRecordingDocument();
    const { recorder, body } = document;
    const input = document.createElement('input') as RecordingElement & { value: string };
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const fragment = document.createDocumentFragment();
    const listener = (): void => {};
    fragment.insertBefore(document.createComment('c'), null);
    fragment.insertBefore(input, fragment.firstChild);
    body?.insertBefore(fragment, null);
    body?.addEventListener('click', listener, { capture: true, passive: true });
    body?.removeEventListener('click', listener, { capture: true });
    input.value = 'typed';
    input.focus({ preventScroll: true });
    input.cloneNode(false);
    svg.style.cssText = 'top:0px';
    svg.classList.remove('a');
    if (body !== null) body.textContent = 'new';
    if (body !== null) body.textContent = '';
    expect(recorder.format(recorder.take()).split('\n')).toEqual([
      'createElement input#4',
      'createElement svg#5 in http://www.w3.org/2000/svg',
      'createFragment fragment#6',
      'createComment comment#7 "c"',
      'insert comment#7 into fragment#6 before null',
      'insert input#4 into fragment#6 before comment#7',
      'insert fragment#6 into body#3 before null',
      'addListener body#3 click capture passive',
      'removeListener body#3 click capture',
      'setProperty input#4 value "typed"',
      'focus input#4 without scrolling',
      'clone input#4 as input#8',
      'setStyleText svg#5 "top:0px"',
      'removeClass svg#5 "a"',
      'setTextContent body#3 "new" as #9',
      'setTextContent body#3 "" as null',
    ]);
  });

  test('leaves out what is done silently, and what a listener call did not change', () => {
    const document = createRecordingDocument();
    const input = document.createElement('input') as RecordingElement & { value: string };
    const listener = (): void => {};
    input.addEventListener('x', listener);
    document.recorder.take();
    document.recorder.silently(() => (input.value = 'typed by the user'));
    input.addEventListener('x', listener);
    input.removeEventListener('y', listener);
    expect([input.value, document.recorder.take()]).toEqual(['typed by the user', []]);
  });

  test('does not record a call that was refused', () => {
    const document = createRecordingDocument();
    const { body, documentElement } = document;
    expect(() => body?.insertBefore(documentElement!, null)).toThrow(/STROP5001/);
    expect(() => body?.setAttribute('a b', '')).toThrow(/STROP5003/);
    expect(() => body?.classList.add('')).toThrow(/STROP5004/);
    expect(document.recorder.take()).toEqual([]);
  });

  test('holds values that JSON carries, and refuses others by name', () => {
    const document = createRecordingDocument();
    const element = document.createElement('my-chart') as unknown as Record<string, unknown>;
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    const same = { a: 1 };
    element['data'] = [same, same, { b: undefined }, null, true, 'x', 1.5];
    expect(document.recorder.take().at(-1)).toEqual({
      kind: 'setProperty',
      node: 4,
      name: 'data',
      value: [{ a: 1 }, { a: 1 }, {}, null, true, 'x', 1.5],
    });
    for (const value of [Number.NaN, 1n, Symbol('s'), new Map(), new Date(0), circle, [undefined]])
      expect(() => (element['data'] = value)).toThrow(/STROP5007/);
    expect(document.recorder.take()).toEqual([]);
  });
});

describe('a recording document', () => {
  test('tells what it does not offer', () => {
    const document = createRecordingDocument();
    const other = createRecordingDocument();
    const template = document.createElement('template');
    expect(() => (template.innerHTML = '<b>')).toThrow(/STROP5005/);
    expect(() => (document.createElement('p').innerHTML = '<b>')).toThrow(/STROP5009/);
    expect(() => document.cloneNode(true)).toThrow(/STROP5009/);
    expect(() => document.body?.insertBefore(other.createElement('p'), null)).toThrow(/STROP5008/);
    for (const selector of ['a b', 'a > b', 'a, b', ':root', '', '#', '[a', 'a::b', '[a^=b]'])
      expect(() => document.querySelector(selector), selector).toThrow(/STROP5006/);
  });

  test('runs every listener and then throws the first error of one', () => {
    const document = createRecordingDocument();
    const seen: string[] = [];
    document.body?.addEventListener('x', () => {
      throw new Error('first');
    });
    document.body?.addEventListener('x', () => seen.push('second'));
    expect(() => dispatchEvent(document.body!, { type: 'x' })).toThrow('first');
    expect(seen).toEqual(['second']);
  });

  test('gives an event the members that the caller names', () => {
    const document = createRecordingDocument();
    const event = dispatchEvent(document.body!, { type: 'keydown', key: 'a' });
    expect([event.type, (event as unknown as { key: string }).key, event.target]).toEqual([
      'keydown',
      'a',
      document.body,
    ]);
  });

  test('has the window it was given, and inert documents have none', () => {
    const defaultView = {};
    const document = createRecordingDocument({ defaultView });
    expect(document.defaultView).toBe(defaultView);
    expect(document.implementation.createHTMLDocument('').defaultView).toBe(null);
    expect(createRecordingDocument().defaultView).toBe(null);
    expect(createRecordingDocument().baseURI).toBe('about:blank');
    expect(createRecordingDocument({ baseURI: 'https://a.test/b/' }).baseURI).toBe('https://a.test/b/');
  });
});
