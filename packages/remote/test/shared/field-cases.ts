/** What inputs and text areas show, and which of their properties are attributes. */
import type { Case } from './case.ts';
import { element, html, placed, type Loose, type Page } from './page.ts';

const input = (page: Page, attributes: Record<string, string> = {}): Loose =>
  placed(page, 'input', attributes);

export const fieldCases: readonly Case[] = [
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
];
