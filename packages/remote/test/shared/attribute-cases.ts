/** Attributes, names, classes and style: what a page does, and so what the recording document must do. */
import type { Case } from './case.ts';
import { html, placed, thrown, type Page } from './page.ts';

export const attributeCases: readonly Case[] = [
  {
    title: 'attributes: order of insertion, values as strings, names in lower case on HTML elements',
    run(page) {
      const p = placed(page, 'p');
      p.setAttribute('B', 1 as unknown as string);
      p.setAttribute('a', '<"&>');
      p.setAttribute('b', 'two');
      p.removeAttribute('gone');
      const svg = page.document.createElementNS('http://www.w3.org/2000/svg', 'svg');
      svg.setAttribute('viewBox', '0');
      return [
        html(p),
        p.getAttribute('A'),
        p.getAttribute('c'),
        svg.getAttribute('viewBox'),
        svg.getAttribute('viewbox'),
      ];
    },
    expected: ['<p b="two" a="&lt;&quot;&amp;&gt;"></p>', '<"&>', null, '0', null],
  },
  {
    title: 'a removed attribute that comes back stands last',
    run(page) {
      const p = placed(page, 'p', { a: '1', b: '2' });
      p.removeAttribute('a');
      p.setAttribute('a', '3');
      return html(p);
    },
    expected: '<p b="2" a="3"></p>',
  },
  ...['', ' ', 'a b', 'a=b', 'a>b', 'a/b', '@click', '1a', 'é', ':a', 'a\0', '"', 'a<b'].map((name) => ({
    title: `setAttribute accepts or refuses ${JSON.stringify(name)} as a page does`,
    run: (page: Page) => thrown(() => page.host.setAttribute(name, '')),
    expected: ['@click', '1a', 'é', ':a', '"', 'a<b'].includes(name) ? 'nothing' : 'InvalidCharacterError',
  })),
  ...['', '1a', 'a b', 'a>b', 'a/b', 'my-el', 'é', '-a', '.a', ':a', '_a', 'a@b', 'a"b', 'a<b'].map(
    (name) => ({
      title: `createElement accepts or refuses ${JSON.stringify(name)} as a page does`,
      run: (page: Page) => thrown(() => page.document.createElement(name)),
      expected: ['my-el', 'é', ':a', '_a', 'a@b', 'a"b', 'a<b'].includes(name)
        ? 'nothing'
        : 'InvalidCharacterError',
    }),
  ),
  {
    title: 'className and id are attributes',
    run(page) {
      const p = placed(page, 'p');
      const before = [p.className, p['id']];
      p.className = 'a  b';
      p['id'] = 'x';
      return [...before, html(p), p.className];
    },
    expected: ['', '', '<p class="a  b" id="x"></p>', 'a  b'],
  },
  {
    title: 'className of an SVG element cannot be assigned',
    run(page) {
      const svg = page.document.createElementNS('http://www.w3.org/2000/svg', 'svg');
      svg.setAttribute('class', 'a');
      return [thrown(() => (svg.className = 'b')), typeof svg.className, svg.classList.contains('a')];
    },
    expected: ['TypeError', 'object', true],
  },
  {
    title: 'classList rewrites the attribute as an ordered set',
    run(page) {
      const p = placed(page, 'p', { class: ' a  b\ta ' });
      const seen = [p.classList.contains('a'), p.classList.contains('c')];
      p.classList.add('a');
      seen.push(html(p) === '<p class="a b"></p>');
      p.classList.add('c');
      p.classList.remove('a');
      const between = html(p);
      p.classList.remove('b');
      p.classList.remove('c');
      return [...seen, between, html(p)];
    },
    expected: [true, false, true, '<p class="b c"></p>', '<p class=""></p>'],
  },
  {
    title: 'classList.remove of nothing makes no attribute',
    run(page) {
      const p = placed(page, 'p');
      p.classList.remove('a');
      const without = html(p);
      p.classList.add('é-1');
      return [without, html(p)];
    },
    expected: ['<p></p>', '<p class="é-1"></p>'],
  },
  {
    title: 'classList refuses what is no word',
    run: ({ host }) => [
      thrown(() => host.classList.add('')),
      thrown(() => host.classList.remove('')),
      thrown(() => host.classList.add('a b')),
      thrown(() => host.classList.contains('a b')),
    ],
    expected: ['SyntaxError', 'SyntaxError', 'InvalidCharacterError', 'nothing'],
  },
  {
    title: 'style writes the text form of CSSOM',
    run(page) {
      const p = placed(page, 'p');
      p.style.setProperty('color', 'red');
      p.style.setProperty('--Name', ' 1 ');
      p.style.setProperty('DISPLAY', 'none', 'important');
      const first = p.getAttribute('style');
      p.style.setProperty('color', 'blue');
      const removed = [p.style.removeProperty('display'), p.style.removeProperty('display')];
      return [first, p.getAttribute('style'), removed, p.style.cssText];
    },
    expected: [
      'color: red; --Name: 1; display: none !important;',
      'color: blue; --Name: 1;',
      ['none', ''],
      'color: blue; --Name: 1;',
    ],
  },
  {
    title: 'an empty value removes, and the attribute stays',
    run(page) {
      const p = placed(page, 'p');
      p.style.setProperty('color', '');
      const untouched = html(p);
      p.style.setProperty('color', 'red');
      p.style.setProperty('color', '');
      return [untouched, html(p)];
    },
    expected: ['<p></p>', '<p style=""></p>'],
  },
  {
    title: 'cssText replaces all, and the attribute says the same',
    run(page) {
      const p = placed(page, 'p', { style: 'color:red' });
      const seen = [p.getAttribute('style'), p.style.cssText];
      p.style.cssText = 'top:1px;;  left : 2px ; nonsense; color: blue!important';
      seen.push(p.getAttribute('style'));
      p.style.cssText = '';
      return [...seen, html(p)];
    },
    expected: [
      'color:red',
      'color: red;',
      'top: 1px; left: 2px; color: blue !important;',
      '<p style=""></p>',
    ],
  },
  {
    title: 'a style attribute keeps its own text until a property changes',
    run(page) {
      const p = placed(page, 'p', { style: 'color:red;  TOP:1px' });
      p.style.setProperty('color', 'red');
      const same = p.getAttribute('style');
      p.style.setProperty('left', '0px');
      const changed = p.getAttribute('style');
      p.removeAttribute('style');
      p.style.setProperty('top', '2px');
      return [same, changed, html(p)];
    },
    expected: ['color:red;  TOP:1px', 'color: red; top: 1px; left: 0px;', '<p style="top: 2px;"></p>'],
  },
  {
    title: 'semicolons in quotes and brackets belong to the value',
    run(page) {
      const p = placed(page, 'p');
      p.style.cssText = 'background-image: url("a;b"); --x: "c;d"; /* e;f */ color: red';
      return p.getAttribute('style');
    },
    expected: 'background-image: url("a;b"); --x: "c;d"; color: red;',
  },
  {
    title: 'a priority other than important is ignored with its value',
    run(page) {
      const p = placed(page, 'p');
      p.style.setProperty('color', 'red', 'high');
      p.style.setProperty('top', '0px', 'IMPORTANT');
      return html(p);
    },
    expected: '<p style="top: 0px !important;"></p>',
  },
  {
    title: 'the last of equal declarations counts, an important one before it wins',
    run(page) {
      const p = placed(page, 'p');
      p.style.cssText = 'color: red; top: 1px; color: blue; left: 1px !important; left: 2px';
      return p.style.cssText;
    },
    expected: 'top: 1px; color: blue; left: 1px !important;',
  },
];
