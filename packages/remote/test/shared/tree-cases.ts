/** Trees, text, copies and markup: what a page does, and so what the recording document must do. */
import type { Case } from './case.ts';
import { element, html, placed, thrown, type DomNode, type Loose } from './page.ts';

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
    title: 'moveBefore moves within one tree, and says what it refuses',
    run(page) {
      const [a, b] = ['a', 'b'].map((name) => element(page, name)) as [Loose, Loose];
      const first = placed(page, 'p', {}, a, b);
      const second = placed(page, 'q');
      first.moveBefore!(b, a);
      first.moveBefore!(a, a);
      second.moveBefore!(a, null);
      const { document } = page;
      return [
        html(page.host),
        thrown(() => second.moveBefore!(element(page, 'i'), null)),
        thrown(() => b.moveBefore!(first, null)),
        thrown(() => second.moveBefore!(b, first)),
        thrown(() => second.moveBefore!(document.createDocumentFragment(), null)),
        thrown(() => document.moveBefore!(a, null)),
        document.createTextNode('').moveBefore === undefined,
      ];
    },
    expected: [
      '<div><p><b></b></p><q><a></a></q></div>',
      'HierarchyRequestError',
      'HierarchyRequestError',
      'NotFoundError',
      'HierarchyRequestError',
      'HierarchyRequestError',
      true,
    ],
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
];
