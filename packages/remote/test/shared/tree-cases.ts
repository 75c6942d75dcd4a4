/** Trees, text, attributes, copies and events: what a page does, and so what the recording document must do. */
import { element, html, placed, thrown, type DomNode, type Loose, type Page } from './page.ts';

export interface Case {
  readonly title: string;
  readonly run: (page: Page) => unknown;
  readonly expected: unknown;
}

export const treeCases: readonly Case[] = [
  {
    title: 'insertBefore moves a node and keeps the links of both places',
    run(page) {
      const [a, b, c] = ['a', 'b', 'c'].map((name) => element(page, name)) as [Loose, Loose, Loose];
      const first = placed(page, 'p', {}, a, b, c);
      const second = placed(page, 'q');
      second.insertBefore(b, null);
      first.insertBefore(c, a);
      return [
        html(page.host),
        a.nextSibling === null,
        c.nextSibling === a,
        first.lastChild === a,
        b.parentNode === second,
      ];
    },
    expected: ['<div><p><c></c><a></a></p><q><b></b></q></div>', true, true, true, true],
  },
  {
    title: 'insertBefore with the node itself as the place leaves it where it is',
    run(page) {
      const b = element(page, 'b');
      const p = placed(page, 'p', {}, element(page, 'a'), b, element(page, 'c'));
      p.insertBefore(b, b);
      return html(p);
    },
    expected: '<p><a></a><b></b><c></c></p>',
  },
  {
    title: 'insertBefore returns the node, a fragment too, and empties the fragment',
    run(page) {
      const fragment = page.document.createDocumentFragment();
      fragment.insertBefore(element(page, 'a'), null);
      fragment.insertBefore(page.document.createTextNode('t'), null);
      const end = element(page, 'end');
      const p = placed(page, 'p', {}, end);
      return [p.insertBefore(fragment, end) === fragment, html(p), fragment.firstChild, fragment.parentNode];
    },
    expected: [true, '<p><a></a>t<end></end></p>', null, null],
  },
  {
    title: 'an empty fragment may be inserted',
    run: (page) => [
      thrown(() => page.host.insertBefore(page.document.createDocumentFragment(), null)),
      html(page.host),
    ],
    expected: ['nothing', '<div></div>'],
  },
  {
    title: 'a node is refused inside itself and inside its descendants',
    run(page) {
      const inner = element(page, 'b');
      const outer = placed(page, 'a', {}, inner);
      return [thrown(() => inner.insertBefore(outer, null)), thrown(() => inner.insertBefore(inner, null))];
    },
    expected: ['HierarchyRequestError', 'HierarchyRequestError'],
  },
  {
    title: 'a template is refused inside its own content',
    run(page) {
      const template = element(page, 'template');
      return thrown(() => template['content'].insertBefore(template, null));
    },
    expected: 'HierarchyRequestError',
  },
  {
    title: 'texts and comments have no children, documents no text and one element',
    run: ({ document }) => [
      thrown(() => document.createTextNode('').insertBefore(document.createElement('a'), null)),
      thrown(() => document.createComment('').insertBefore(document.createElement('a'), null)),
      thrown(() => document.insertBefore(document.createTextNode('x'), null)),
      thrown(() => document.insertBefore(document.createElement('a'), null)),
      thrown(() => document.createElement('a').insertBefore(document, null)),
    ],
    expected: Array.from({ length: 5 }, () => 'HierarchyRequestError'),
  },
  {
    title: 'a place and a removal must be of a child',
    run(page) {
      const stranger = element(page, 'a');
      return [
        thrown(() => page.host.insertBefore(element(page, 'b'), stranger)),
        thrown(() => page.host.removeChild(stranger)),
        thrown(() => page.document.createTextNode('').removeChild(stranger)),
      ];
    },
    expected: ['NotFoundError', 'NotFoundError', 'NotFoundError'],
  },
  {
    title: 'the ancestor check comes before the check of the place',
    run(page) {
      const inner = element(page, 'b');
      const outer = placed(page, 'a', {}, inner);
      return thrown(() => inner.insertBefore(outer, page.host));
    },
    expected: 'HierarchyRequestError',
  },
  {
    title: 'something that is no node is a TypeError',
    run: (page) => [
      thrown(() => page.host.insertBefore('text' as unknown as DomNode, null)),
      thrown(() => page.host.insertBefore(null as unknown as DomNode, null)),
      thrown(() => page.host.removeChild(undefined as unknown as DomNode)),
      thrown(() => page.host.insertBefore(page.document.createTextNode(''), {} as DomNode)),
    ],
    expected: ['TypeError', 'TypeError', 'TypeError', 'TypeError'],
  },
  {
    title: 'removeChild returns the node and clears its links',
    run(page) {
      const a = element(page, 'a');
      placed(page, 'p', {}, a, element(page, 'b'));
      const p = a.parentNode!;
      return [p.removeChild(a) === a, a.parentNode, a.nextSibling, a.isConnected, html(p)];
    },
    expected: [true, null, null, false, '<p><b></b></p>'],
  },
  {
    title: 'isConnected follows the root',
    run(page) {
      const inner = element(page, 'b');
      const outer = element(page, 'a', {}, inner);
      const seen = [inner.isConnected];
      page.host.insertBefore(outer, null);
      seen.push(inner.isConnected, page.document.isConnected);
      page.host.removeChild(outer);
      const template = element(page, 'template');
      page.host.insertBefore(template, null);
      template['content'].insertBefore(outer, null);
      return [...seen, inner.isConnected, template['content'].isConnected];
    },
    expected: [false, true, true, false, false],
  },
  {
    title: 'nodes know their document, and the content of a template has another',
    run(page) {
      const { document } = page;
      const template = element(page, 'template');
      const moved = element(page, 'a', {}, element(page, 'b'));
      const seen = [
        moved.ownerDocument === document,
        document.ownerDocument,
        template['content'].ownerDocument === document,
      ];
      template['content'].insertBefore(moved, null);
      seen.push(moved.firstChild!.ownerDocument === template['content'].ownerDocument);
      page.host.insertBefore(moved, null);
      return [...seen, moved.firstChild!.ownerDocument === document];
    },
    expected: [true, null, false, true, true],
  },
  {
    title: 'node types and names',
    run({ document }) {
      const svg = document.createElementNS('http://www.w3.org/2000/svg', 'linearGradient');
      const nodes = [
        document,
        document.createElement('DIV'),
        document.createTextNode(''),
        document.createComment(''),
        document.createDocumentFragment(),
        svg,
        document.createElementNS('http://www.w3.org/2000/svg', 's:rect'),
      ];
      return nodes.map((node) => [
        node.nodeType,
        (node as Loose)['nodeName'],
        (node as Loose).localName ?? null,
      ]);
    },
    expected: [
      [9, '#document', null],
      [1, 'DIV', 'div'],
      [3, '#text', null],
      [8, '#comment', null],
      [11, '#document-fragment', null],
      [1, 'linearGradient', 'linearGradient'],
      [1, 's:rect', 'rect'],
    ],
  },
  {
    title: 'namespaces of created elements',
    run: ({ document }) => [
      document.createElement('svg').namespaceURI,
      document.createElementNS('http://www.w3.org/1998/Math/MathML', 'mi').namespaceURI,
      document.createElementNS('urn:x', 'y').namespaceURI,
    ],
    expected: ['http://www.w3.org/1999/xhtml', 'http://www.w3.org/1998/Math/MathML', 'urn:x'],
  },
  {
    title: 'nodeValue: texts have one, elements ignore it',
    run(page) {
      const p = placed(page, 'p', {}, 'a');
      const text = p.firstChild!;
      text.nodeValue = 'b';
      const comment = page.document.createComment('c');
      comment.nodeValue = null;
      p.nodeValue = 'lost';
      return [html(p), p.nodeValue, text.nodeValue, comment.nodeValue, text.textContent];
    },
    expected: ['<p>b</p>', null, 'b', '', 'b'],
  },
  {
    title: 'textContent reads texts without comments, writes one text or none',
    run(page) {
      const p = placed(page, 'p', {}, 'a', page.document.createComment('no'), element(page, 'b', {}, 'c'));
      const read = p.textContent;
      p.textContent = '<i>';
      const written = [html(p), p.firstChild!.nodeType];
      p.textContent = '';
      const empty = p.firstChild;
      p.textContent = 5 as unknown as string;
      p.textContent = null;
      return [read, ...written, empty, p.firstChild, page.document.textContent];
    },
    expected: ['ac', '<p>&lt;i&gt;</p>', 3, null, null, null],
  },
  {
    title: 'text is made a string',
    run: ({ document }) => [
      document.createTextNode(null as unknown as string).nodeValue,
      document.createTextNode(1.5 as unknown as string).nodeValue,
      document.createComment(undefined as unknown as string).nodeValue,
    ],
    expected: ['null', '1.5', 'undefined'],
  },
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
  {
    title: 'cloneNode copies attributes and, if asked, children, not listeners or own properties',
    run(page) {
      const p = placed(
        page,
        'p',
        { a: '1', style: 'color:red' },
        'x',
        element(page, 'b', {}, page.document.createComment('c')),
      );
      p['mine'] = 1;
      let called = 0;
      p.addEventListener('ping', () => called++);
      const deep = p.cloneNode(true) as Loose;
      const shallow = p.cloneNode(false) as Loose;
      page.dispatch(deep, { type: 'ping' });
      deep.style.setProperty('top', '0px');
      return [html(deep), html(shallow), deep.parentNode, called, deep['mine'] ?? null, html(p)];
    },
    expected: [
      '<p a="1" style="color: red; top: 0px;">x<b><!--c--></b></p>',
      '<p a="1" style="color:red"></p>',
      null,
      0,
      null,
      '<p a="1" style="color:red">x<b><!--c--></b></p>',
    ],
  },
  {
    title: 'fragments, texts and comments are copied too',
    run({ document }) {
      const fragment = document.createDocumentFragment();
      fragment.insertBefore(document.createTextNode('a'), null);
      fragment.insertBefore(document.createComment('b'), null);
      const copy = fragment.cloneNode(true);
      return [
        html(copy),
        copy.nodeType,
        fragment.firstChild !== copy.firstChild,
        html(fragment.cloneNode(false)),
      ];
    },
    expected: ['a<!--b-->', 11, true, ''],
  },
  {
    title: 'a template is copied with its content, if deep',
    run(page) {
      const template = placed(page, 'template');
      template['content'].insertBefore(element(page, 'b', {}, 'x'), null);
      template.insertBefore(element(page, 'i'), null);
      const deep = template.cloneNode(true) as Loose;
      const shallow = template.cloneNode(false) as Loose;
      return [
        html(deep),
        html(shallow),
        deep.firstChild === null,
        deep['content'].firstChild === template['content'].firstChild,
      ];
    },
    expected: ['<template><b>x</b></template>', '<template></template>', false, false],
  },
  {
    title: 'importNode copies into this document',
    run({ document, host }) {
      const inert = document.implementation.createHTMLDocument('t');
      const built = inert.createElement('p');
      built.insertBefore(inert.createTextNode('x'), null);
      const deep = document.importNode(built, true);
      host.insertBefore(deep, null);
      const owners = [built, deep, deep.firstChild!].map((node) => node.ownerDocument === document);
      return [
        html(host),
        ...owners,
        html(document.importNode(built, false)),
        thrown(() => document.importNode(host, true)),
      ];
    },
    expected: ['<div><p>x</p></div>', false, true, true, '<p></p>', 'nothing'],
  },
  {
    title: 'an inert document has a skeleton, its own title and no window',
    run({ document }) {
      const inert = document.implementation.createHTMLDocument('a title');
      const html_ = inert.querySelector('html')!;
      return [
        html(html_),
        inert.querySelector('body')!.isConnected,
        (inert as unknown as Loose)['defaultView'],
        inert.activeElement === inert.querySelector('body'),
      ];
    },
    expected: ['<html><head><title>a title</title></head><body></body></html>', true, null, true],
  },
  {
    title: 'a node of another document is adopted where it is inserted',
    run({ document, host }) {
      const inert = document.implementation.createHTMLDocument('');
      const p = inert.createElement('p');
      p.insertBefore(inert.createElement('b'), null);
      host.insertBefore(p, null);
      return [p.ownerDocument === document, p.firstChild!.ownerDocument === document];
    },
    expected: [true, true],
  },
  {
    title: 'markup given to a template is parsed as HTML',
    run(page) {
      const template = element(page, 'template') as Loose;
      template['innerHTML'] =
        '<tr><td>a&amp;b<td>c</tr><!--x--><svg viewBox="0"><path/></svg><p>1<p>2<img src=x>';
      const first = html(template['content']);
      const svg = template['content'].firstChild.nextSibling.nextSibling;
      const names = [svg.namespaceURI, svg.getAttribute('viewBox')];
      template['innerHTML'] = '';
      return [first, ...names, template['content'].firstChild, template.firstChild];
    },
    expected: [
      '<tr><td>a&amp;b</td><td>c</td></tr><!--x--><svg viewBox="0"><path></path></svg><p>1</p><p>2<img src="x"></p>',
      'http://www.w3.org/2000/svg',
      '0',
      null,
      null,
    ],
  },
  {
    title: 'innerHTML of a template reads its content',
    run(page) {
      const template = element(page, 'template') as Loose;
      template['innerHTML'] = '<b>&lt;&nbsp;</b><script>a<b</script>';
      return template['innerHTML'];
    },
    expected: '<b>&lt;&nbsp;</b><script>a<b</script>',
  },
  {
    title: 'querySelector finds the first in tree order',
    run(page) {
      placed(
        page,
        'section',
        { id: 'app-x', class: 'wide main', 'data-kind': 'a b' },
        element(page, 'b', { class: 'main' }),
      );
      const { document } = page;
      return [
        '#app-x',
        'section.wide.main#app-x',
        'SECTION[data-kind]',
        '[data-kind="a b"]',
        "b.main[class='main']",
        '.absent',
        '#app',
        '[data-kind=a]',
      ].map((selector) => document.querySelector(selector)?.localName ?? null);
    },
    expected: ['section', 'section', 'section', 'section', 'b', null, null, null],
  },
  {
    title: 'events capture, reach the target and bubble',
    run(page) {
      const inner = element(page, 'b');
      const outer = placed(page, 'a', {}, inner);
      const seen: string[] = [];
      const note = (text: string) => (event: { target: unknown; composedPath(): readonly unknown[] }) => {
        seen.push(`${text} ${event.target === inner} ${event.composedPath()[1] === outer}`);
      };
      inner.addEventListener('x', note('inner'));
      outer.addEventListener('x', note('outer'));
      inner.addEventListener('x', note('inner capture'), { capture: true });
      outer.addEventListener('x', note('outer capture'), { capture: true });
      page.dispatch(inner, { type: 'x', bubbles: true });
      seen.push('and without bubbling');
      page.dispatch(inner, { type: 'x' });
      return seen;
    },
    expected: [
      'outer capture true true',
      'inner capture true true',
      'inner true true',
      'outer true true',
      'and without bubbling',
      'outer capture true true',
      'inner capture true true',
      'inner true true',
    ],
  },
  {
    title: 'the same listener is added once a phase, and removed by phase',
    run(page) {
      let called = 0;
      const count = () => called++;
      const p = placed(page, 'p');
      p.addEventListener('x', count);
      p.addEventListener('x', count, { passive: true });
      p.addEventListener('x', count, { capture: true });
      page.dispatch(p, { type: 'x' });
      const both = called;
      p.removeEventListener('x', count, { capture: true });
      page.dispatch(p, { type: 'x' });
      p.removeEventListener('x', count);
      p.removeEventListener('x', count);
      page.dispatch(p, { type: 'x' });
      return [both, called];
    },
    expected: [2, 3],
  },
  {
    title: 'stopPropagation ends after the node it is called on',
    run(page) {
      const seen: string[] = [];
      const inner = element(page, 'b');
      const outer = placed(page, 'a', {}, inner);
      inner.addEventListener('x', (event) => event.stopPropagation());
      inner.addEventListener('x', () => seen.push('inner'));
      outer.addEventListener('x', () => seen.push('outer'));
      page.dispatch(inner, { type: 'x', bubbles: true });
      return seen;
    },
    expected: ['inner'],
  },
  {
    title: 'preventDefault counts for cancelable events outside passive listeners',
    run(page) {
      const p = placed(page, 'p');
      const prevent = (event: { preventDefault(): void }) => event.preventDefault();
      p.addEventListener('passive', prevent, { passive: true });
      p.addEventListener('active', prevent);
      return [
        page.dispatch(p, { type: 'passive', cancelable: true }).defaultPrevented,
        page.dispatch(p, { type: 'active', cancelable: true }).defaultPrevented,
        page.dispatch(p, { type: 'active' }).defaultPrevented,
      ];
    },
    expected: [false, true, false],
  },
  {
    title: 'listeners added meanwhile wait for the next event, removed ones are not called',
    run(page) {
      const seen: string[] = [];
      const p = placed(page, 'p');
      const late = () => seen.push('late');
      const gone = () => seen.push('gone');
      p.addEventListener('x', () => {
        p.addEventListener('x', late);
        p.removeEventListener('x', gone);
      });
      p.addEventListener('x', gone);
      page.dispatch(p, { type: 'x' });
      seen.push('again');
      page.dispatch(p, { type: 'x' });
      return seen;
    },
    expected: ['again', 'late'],
  },
  {
    title: 'the path is the one at the start, whatever listeners move',
    run(page) {
      const seen: string[] = [];
      const inner = element(page, 'b');
      const outer = placed(page, 'a', {}, inner);
      inner.addEventListener('x', () => outer.removeChild(inner));
      outer.addEventListener('x', (event) => seen.push(`outer ${event.target === inner}`));
      page.dispatch(inner, { type: 'x', bubbles: true });
      return seen;
    },
    expected: ['outer true'],
  },
  {
    title: 'composedPath is empty after the dispatch',
    run(page) {
      let kept: { composedPath(): readonly unknown[] } | undefined;
      page.host.addEventListener('x', (event) => (kept = event));
      page.dispatch(page.host, { type: 'x' });
      return kept?.composedPath().length;
    },
    expected: 0,
  },
];
