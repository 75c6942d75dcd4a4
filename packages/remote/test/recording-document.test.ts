import { createRecordingDocument, dispatchEvent, markupParser, serialize } from '../src/index.ts';
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
});
