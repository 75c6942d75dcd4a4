/** Focus: which elements take it, and when they lose it. */
import type { Case } from './case.ts';
import { element, html, placed, type Loose, type Page } from './page.ts';

const input = (page: Page, attributes: Record<string, string> = {}): Loose =>
  placed(page, 'input', attributes);

export const focusCases: readonly Case[] = [
  {
    title: 'focus moves activeElement, with its events in order',
    run(page) {
      const seen: string[] = [];
      const [a, b] = [input(page, { id: 'a' }), input(page, { id: 'b' })] as [Loose, Loose];
      for (const type of ['blur', 'focusout', 'focus', 'focusin'])
        page.host.addEventListener(type, (event) => seen.push(`${type} ${(event.target as Loose)['id']}`), {
          capture: true,
        });
      a.focus();
      a.focus();
      b.focus({ preventScroll: true });
      return [seen, page.document.activeElement === b];
    },
    expected: [['focus a', 'focusin a', 'blur a', 'focusout a', 'focus b', 'focusin b'], true],
  },
  {
    title: 'what cannot take the focus leaves it where it is',
    run(page) {
      const one = input(page);
      one.focus();
      const others = [
        input(page, { disabled: '' }),
        input(page, { type: 'hidden' }),
        placed(page, 'p'),
        placed(page, 'a'),
        element(page, 'input'),
        placed(page, 'fieldset', { disabled: '' }, element(page, 'button')).firstChild as Loose,
      ];
      return others.map((other) => {
        other.focus();
        return page.document.activeElement === one;
      });
    },
    expected: [true, true, true, true, true, true],
  },
  {
    title: 'links, indexed and editable elements take it',
    run(page) {
      const elements = [
        placed(page, 'a', { href: '#x' }, 'x'),
        placed(page, 'p', { tabindex: '-1' }, 'x'),
        placed(page, 'div', { contenteditable: '' }, 'x'),
        placed(page, 'button'),
        placed(page, 'textarea'),
        placed(page, 'select'),
      ];
      return elements.map((one) => {
        one.focus();
        return page.document.activeElement === one;
      });
    },
    expected: [true, true, true, true, true, true],
  },
  {
    title: 'what is not shown does not take it',
    run(page) {
      const g = page.document.createElementNS('http://www.w3.org/2000/svg', 'g');
      const elements = [
        placed(page, 'input', { hidden: '' }),
        placed(page, 'p', { style: 'display: none' }, element(page, 'input')).firstChild as Loose,
        placed(page, 'textarea', {}, element(page, 'input')).firstChild as Loose,
        element(page, 'input'),
      ];
      page.host.insertBefore(g, null);
      g.insertBefore(elements[3]!, null);
      return elements.map((one) => {
        one.focus();
        return page.document.activeElement === one;
      });
    },
    expected: [false, false, false, false],
  },
  {
    title: 'an element that loses its index loses the focus',
    run(page) {
      const seen: string[] = [];
      const p = placed(page, 'p', { tabindex: '0' }, 'x');
      for (const type of ['blur', 'focusout']) p.addEventListener(type, () => seen.push(type));
      p.focus();
      p.setAttribute('tabindex', '-1');
      const kept = page.document.activeElement === p;
      p.removeAttribute('tabindex');
      const lost = page.document.activeElement !== p;
      const field = placed(page, 'input');
      field.focus();
      const indexed = ['x', '0', null].map((value) => {
        if (value === null) field.removeAttribute('tabindex');
        else field.setAttribute('tabindex', value);
        return page.document.activeElement === field;
      });
      return [kept, lost, seen, ...indexed];
    },
    expected: [true, true, ['blur', 'focusout'], true, true, true],
    // Told, and still the active element.
    inFirefox: [true, false, ['blur', 'focusout'], true, true, true],
  },
  {
    title: 'the focus stays in what moveBefore moves, and no event tells of it',
    run(page) {
      const seen: string[] = [];
      const one = element(page, 'input');
      const around = placed(page, 'p', {}, one);
      const other = placed(page, 'p');
      one.focus();
      for (const type of ['blur', 'focus']) one.addEventListener(type, () => seen.push(type));
      page.host.moveBefore!(around, null);
      other.moveBefore!(one, null);
      return [page.document.activeElement === one, seen, html(page.host)];
    },
    expected: [true, [], '<div><p><input></p><p></p></div>'],
  },
  {
    title: 'the focus is lost when its element leaves, also with an ancestor or for a move',
    run(page) {
      const { document, host } = page;
      const one = element(page, 'input');
      const around = placed(page, 'p', {}, one);
      one.focus();
      host.removeChild(around);
      const removed = document.activeElement === document.querySelector('body');
      host.insertBefore(around, null);
      one.focus();
      around.insertBefore(one, null);
      return [removed, document.activeElement === one];
    },
    expected: [true, false],
  },
];
