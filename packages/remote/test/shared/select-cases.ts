/** Selects and their options: which are selected, as options come and go. */
import type { Case } from './case.ts';
import { element, html, placed, thrown, type Loose, type Page } from './page.ts';

const option = (page: Page, value: string, attributes: Record<string, string> = {}): Loose =>
  element(page, 'option', attributes, value);
const state = (select: Loose): unknown => [
  select['value'],
  select['selectedIndex'],
  [...select['selectedOptions']].map((one: Loose) => one['value']),
];

export const selectCases: readonly Case[] = [
  {
    title: 'a select shows its first enabled option, the last marked one where there are marks',
    run(page) {
      const plain = placed(
        page,
        'select',
        {},
        option(page, 'a', { disabled: '' }),
        option(page, 'b'),
        option(page, 'c'),
      );
      const marked = placed(
        page,
        'select',
        {},
        option(page, 'a', { selected: '' }),
        option(page, 'b', { selected: '' }),
      );
      return [state(plain), state(marked), state(placed(page, 'select'))];
    },
    expected: [
      ['b', 1, ['b']],
      ['b', 1, ['b']],
      ['', -1, []],
    ],
  },
  {
    title: 'assigning value selects the first match, or nothing',
    run(page) {
      const select = placed(page, 'select', {}, option(page, 'a'), option(page, 'b'), option(page, 'b'));
      select['value'] = 'b';
      const found = state(select);
      select['value'] = 'x';
      const none = state(select);
      select['selectedIndex'] = 2;
      const third = state(select);
      select.insertBefore(option(page, ''), null);
      select['value'] = null;
      return [found, none, third, state(select), html(select)];
    },
    expected: [
      ['b', 1, ['b']],
      ['', -1, []],
      ['b', 2, ['b']],
      ['', -1, []],
      '<select><option>a</option><option>b</option><option>b</option><option></option></select>',
    ],
  },
  {
    title: 'an option that is unselected hands over to the first',
    run(page) {
      const b = option(page, 'b');
      const select = placed(page, 'select', {}, option(page, 'a'), b);
      b['selected'] = true;
      const chosen = state(select);
      b['selected'] = false;
      return [chosen, state(select)];
    },
    expected: [
      ['b', 1, ['b']],
      ['a', 0, ['a']],
    ],
  },
  {
    title: 'options that come and go keep the select right',
    run(page) {
      const select = placed(page, 'select');
      const [a, b, c] = [option(page, 'a'), option(page, 'b'), option(page, 'c', { selected: '' })] as [
        Loose,
        Loose,
        Loose,
      ];
      select.insertBefore(b, null);
      const one = state(select);
      select.insertBefore(a, b);
      const two = state(select);
      select.insertBefore(c, a);
      const three = state(select);
      select.removeChild(c);
      return [one, two, three, state(select), c['selected']];
    },
    expected: [['b', 0, ['b']], ['b', 1, ['b']], ['c', 0, ['c']], ['a', 0, ['a']], true],
  },
  {
    title: 'an inserted option that is selected wins over a later one',
    run(page) {
      const select = placed(page, 'select', {}, option(page, 'a'), option(page, 'b', { selected: '' }));
      const fragment = page.document.createDocumentFragment();
      fragment.insertBefore(option(page, 'x', { selected: '' }), null);
      fragment.insertBefore(option(page, 'y', { selected: '' }), null);
      fragment.insertBefore(option(page, 'z'), null);
      select.insertBefore(fragment, select.firstChild);
      return state(select);
    },
    expected: ['y', 1, ['y']],
  },
  {
    title: 'a select that shows nothing keeps so until an option comes or goes',
    run(page) {
      const b = option(page, 'b');
      const inside = element(page, 'div', {}, option(page, 'a'), b);
      const select = placed(page, 'select', {}, inside);
      select['selectedIndex'] = -1;
      select.insertBefore(element(page, 'div'), null);
      inside.insertBefore(page.document.createTextNode(' '), null);
      select.removeChild(select.lastChild!);
      const kept = state(select);
      inside.removeChild(b);
      return [kept, state(select)];
    },
    expected: [
      ['', -1, []],
      ['a', 0, ['a']],
    ],
    inFirefox: [
      ['', -1, []],
      ['a', 0, []],
    ],
  },
  {
    title: 'groups count, their disabled state too',
    run(page) {
      const select = placed(
        page,
        'select',
        {},
        element(page, 'optgroup', { disabled: '' }, option(page, 'a')),
        element(page, 'optgroup', {}, option(page, 'b')),
      );
      return [state(select), select['options'].length];
    },
    expected: [['b', 1, ['b']], 2],
  },
  {
    title: 'a select of several lines or choices starts with none',
    run(page) {
      const several = placed(
        page,
        'select',
        { multiple: '' },
        option(page, 'a'),
        option(page, 'b'),
        option(page, 'c'),
      );
      const before = state(several);
      several.lastChild as Loose;
      (several.firstChild as Loose)['selected'] = true;
      (several.lastChild as Loose)['selected'] = true;
      const both = state(several);
      several['value'] = 'b';
      const one = state(several);
      const lines = placed(page, 'select', { size: '3' }, option(page, 'a'));
      return [before, both, one, state(lines)];
    },
    expected: [
      ['', -1, []],
      ['a', 0, ['a', 'c']],
      ['b', 1, ['b']],
      ['', -1, []],
    ],
  },
  {
    title: 'when multiple goes the first choice stays',
    run(page) {
      const several = placed(
        page,
        'select',
        { multiple: '' },
        option(page, 'a'),
        option(page, 'b'),
        option(page, 'c'),
      );
      (several.firstChild as Loose)['selected'] = true;
      (several.lastChild as Loose)['selected'] = true;
      several['multiple'] = false;
      return state(several);
    },
    expected: ['a', 0, ['a']],
  },
  {
    title: 'the selected attribute counts until the option is changed, and again when another replaced it',
    run(page) {
      const [a, b] = [option(page, 'a'), option(page, 'b')] as [Loose, Loose];
      const select = placed(page, 'select', {}, a, b);
      b.setAttribute('selected', '');
      const first = state(select);
      b.removeAttribute('selected');
      const second = state(select);
      a['selected'] = true;
      b['selected'] = true;
      b.removeAttribute('selected');
      const third = state(select);
      a.setAttribute('selected', '');
      return [first, second, third, state(select)];
    },
    expected: [
      ['b', 1, ['b']],
      ['a', 0, ['a']],
      ['b', 1, ['b']],
      ['a', 0, ['a']],
    ],
    inFirefox: [
      ['b', 1, ['b']],
      ['a', 0, ['a']],
      ['b', 1, ['b']],
      ['b', 1, ['b']],
    ],
  },
  {
    title: 'a copy of a select is what its attributes say',
    run(page) {
      const select = placed(
        page,
        'select',
        {},
        option(page, 'a'),
        option(page, 'b'),
        option(page, 'c', { selected: '' }),
      );
      select['value'] = 'b';
      return [state(select), state(select.cloneNode(true) as Loose)];
    },
    expected: [
      ['b', 1, ['b']],
      ['c', 2, ['c']],
    ],
  },
  {
    title: 'the value of an option is its attribute, or its text with spaces joined',
    run(page) {
      const one = element(page, 'option', {}, '  a \n b ');
      const seen = [one['value'], one['text'], one.getAttribute('value')];
      one['value'] = 'v';
      return [...seen, one['value'], html(one)];
    },
    expected: ['a b', 'a b', null, 'v', '<option value="v">  a \n b </option>'],
  },
  {
    title: 'an option may be found below other elements',
    run(page) {
      const select = placed(
        page,
        'select',
        {},
        element(page, 'div', {}, option(page, 'a'), option(page, 'b', { selected: '' })),
      );
      const before = state(select);
      select.firstChild!.removeChild(select.firstChild!.lastChild!);
      return [before, state(select)];
    },
    expected: [
      ['b', 1, ['b']],
      ['a', 0, ['a']],
    ],
  },
  {
    title: 'assigning a read-only member is refused',
    run(page) {
      const select = placed(page, 'select');
      return [thrown(() => (select['selectedOptions'] = [])), thrown(() => (select['childNodes'] = []))];
    },
    expected: ['TypeError', 'TypeError'],
  },
  {
    title: 'options that go all at once do not take the place of each other on the way',
    run(page) {
      const [first, second] = [option(page, 'a'), option(page, 'b')];
      const select = placed(page, 'select', {}, first, second);
      select.textContent = '';
      return [state(select), first['selected'], second['selected']];
    },
    expected: [['', -1, []], true, false],
    inFirefox: [['', -1, []], true, true],
  },
];
