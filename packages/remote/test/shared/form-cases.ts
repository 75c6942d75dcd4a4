/** Form state and focus: what the user sees beside the attributes. */
import type { Case } from './case.ts';
import { element, html, placed, thrown, type Loose, type Page } from './page.ts';

const input = (page: Page, attributes: Record<string, string> = {}): Loose =>
  placed(page, 'input', attributes);
const option = (page: Page, value: string, attributes: Record<string, string> = {}): Loose =>
  element(page, 'option', attributes, value);
const state = (select: Loose): unknown => [
  select['value'],
  select['selectedIndex'],
  [...select['selectedOptions']].map((one: Loose) => one['value']),
];

export const formCases: readonly Case[] = [
  {
    title: 'the value of an input follows its attribute until it is assigned',
    run(page) {
      const one = input(page, { value: 'a' });
      const seen = [one['value']];
      one.setAttribute('value', 'b');
      seen.push(one['value']);
      one['value'] = 'c';
      one.setAttribute('value', 'd');
      seen.push(one['value'], one['defaultValue'], one.getAttribute('value'));
      one.removeAttribute('value');
      return [...seen, one['value']];
    },
    expected: ['a', 'b', 'c', 'd', 'd', 'c'],
  },
  {
    title: 'assigning the value that is shown makes the input dirty too',
    run(page) {
      const one = input(page, { value: 'a' });
      one['value'] = 'a';
      one.setAttribute('value', 'b');
      return one['value'];
    },
    expected: 'a',
  },
  {
    title: 'null clears, other values are made strings, line breaks go',
    run(page) {
      const one = input(page);
      return [null, 5, undefined, 'a\r\nb\nc'].map((value) => {
        one['value'] = value;
        return one['value'];
      });
    },
    expected: ['', '5', 'undefined', 'abc'],
  },
  {
    title: 'a number input drops what is no number',
    run(page) {
      const one = input(page, { type: 'number' });
      return ['1.5', '-2e3', 'x', '+1', '1.', '.5', ' 1'].map((value) => {
        one['value'] = value;
        return one['value'];
      });
    },
    expected: ['1.5', '-2e3', '', '', '', '.5', ''],
  },
  {
    title: 'an email input trims',
    run(page) {
      const one = input(page, { type: 'email', value: ' a@b ' });
      return one['value'];
    },
    expected: 'a@b',
  },
  {
    title: 'the value of check boxes and buttons is the attribute',
    run(page) {
      const box = input(page, { type: 'checkbox' });
      const button = input(page, { type: 'button' });
      const seen = [box['value'], button['value']];
      box['value'] = 'x';
      button['value'] = 'y';
      return [...seen, html(box), html(button), box['value']];
    },
    expected: ['on', '', '<input type="checkbox" value="x">', '<input type="button" value="y">', 'x'],
  },
  {
    title: 'type: known ones in lower case, others are text',
    run(page) {
      const one = input(page);
      return ['CHECKBOX', 'nonsense', '', 'Datetime-Local'].map((type) => {
        one['type'] = type;
        return [one['type'], one.getAttribute('type')];
      });
    },
    expected: [
      ['checkbox', 'CHECKBOX'],
      ['text', 'nonsense'],
      ['text', ''],
      ['datetime-local', 'Datetime-Local'],
    ],
  },
  {
    title: 'a change of type moves the value between state and attribute',
    run(page) {
      const one = input(page);
      one['value'] = 'typed';
      one['type'] = 'hidden';
      const hidden = [one['value'], one.getAttribute('value')];
      one['value'] = 'set';
      one['type'] = 'text';
      one.setAttribute('value', 'follows');
      return [...hidden, one['value']];
    },
    expected: ['typed', 'typed', 'follows'],
  },
  {
    title: 'checkedness follows its attribute until it is assigned',
    run(page) {
      const one = input(page, { type: 'checkbox', checked: '' });
      const seen = [one['checked']];
      one.removeAttribute('checked');
      seen.push(one['checked']);
      one['checked'] = true;
      seen.push(one['checked'], one.getAttribute('checked'), one['defaultChecked']);
      one.setAttribute('checked', '');
      one.removeAttribute('checked');
      return [...seen, one['checked']];
    },
    expected: [true, false, true, null, false, true],
  },
  {
    title: 'one radio of a group is checked',
    run(page) {
      const [a, b, other] = [
        input(page, { type: 'radio', name: 'g' }),
        input(page, { type: 'radio', name: 'g' }),
        input(page, { type: 'radio', name: 'h' }),
      ] as [Loose, Loose, Loose];
      a['checked'] = true;
      other['checked'] = true;
      const first = [a['checked'], b['checked'], other['checked']];
      b['checked'] = true;
      const second = [a['checked'], b['checked'], other['checked']];
      other.setAttribute('name', 'g');
      return [first, second, [a['checked'], b['checked'], other['checked']]];
    },
    expected: [
      [true, false, true],
      [false, true, true],
      [false, false, true],
    ],
  },
  {
    title: 'radios of different forms are different groups, and an inserted one wins',
    run(page) {
      const radio = (): Loose => element(page, 'input', { type: 'radio', name: 'g', checked: '' });
      const [a, b, c] = [radio(), radio(), radio()] as [Loose, Loose, Loose];
      const form = placed(page, 'form', {}, a);
      page.host.insertBefore(b, null);
      const apart = [a['checked'], b['checked']];
      form.insertBefore(c, null);
      return [apart, [a['checked'], b['checked'], c['checked']]];
    },
    expected: [
      [true, true],
      [false, true, true],
    ],
  },
  {
    title: 'a copy of an input keeps what the user sees and whether it was changed',
    run(page) {
      const one = input(page, { value: 'a', type: 'text' });
      one['value'] = 'typed';
      const copy = one.cloneNode(true) as Loose;
      copy.setAttribute('value', 'b');
      const fresh = input(page, { value: 'a' }).cloneNode(true) as Loose;
      fresh.setAttribute('value', 'b');
      const box = input(page, { type: 'checkbox' });
      box['checked'] = true;
      return [copy['value'], fresh['value'], (box.cloneNode(false) as Loose)['checked']];
    },
    expected: ['typed', 'b', true],
  },
  {
    title: 'flags and names are attributes',
    run(page) {
      const one = input(page);
      one['disabled'] = true;
      one['required'] = 'yes';
      one['readOnly'] = true;
      one['name'] = 'n';
      one['placeholder'] = 'p';
      one['disabled'] = false;
      const button = placed(page, 'button');
      button['disabled'] = 1;
      button['title'] = 't';
      button['hidden'] = true;
      return [html(one), html(button), one['disabled'], one['required']];
    },
    expected: [
      '<input required="" readonly="" name="n" placeholder="p">',
      '<button disabled="" title="t" hidden=""></button>',
      false,
      true,
    ],
  },
  {
    title: 'a text area shows its text until it is assigned',
    run(page) {
      const area = placed(page, 'textarea', {}, 'a');
      const seen = [area['value']];
      area.firstChild!.nodeValue = 'b';
      seen.push(area['value']);
      area.insertBefore(page.document.createTextNode('c'), null);
      area.insertBefore(element(page, 'i', {}, 'not this'), null);
      seen.push(area['value']);
      area['value'] = 'd\r\ne';
      area.textContent = 'f';
      return [...seen, area['value'], area['defaultValue'], html(area)];
    },
    expected: ['a', 'b', 'bc', 'd\ne', 'f', '<textarea>f</textarea>'],
  },
  {
    title: 'a copy of a text area keeps the value',
    run(page) {
      const area = placed(page, 'textarea', {}, 'a');
      const fresh = area.cloneNode(true) as Loose;
      area['value'] = null;
      const copy = area.cloneNode(true) as Loose;
      fresh.textContent = 'b';
      return [copy['value'], html(copy), fresh['value']];
    },
    expected: ['', '<textarea>a</textarea>', 'b'],
  },
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
    title: 'properties that no element knows are kept as they are',
    run(page) {
      const p = placed(page, 'p');
      const absent = 'mine' in p;
      p['mine'] = 1;
      p['mine'] = 'two';
      return [absent, p['mine'], 'mine' in p, 'value' in p, 'value' in input(page), html(p)];
    },
    expected: [false, 'two', true, false, true, '<p></p>'],
  },
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
