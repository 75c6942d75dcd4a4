/** Lists ordered from outside: what a script has moved is adopted, and renders in between leave it alone. */
import {
  Component,
  each,
  type EachOptions,
  html,
  ListOrder,
  ordered,
  parameter,
  type Reordered,
} from '@strop/renderer';
import { expect, it } from 'vitest';
import type { Rendered, Stage, StageElement } from '../support/stage.ts';

interface Card {
  id: string;
  text: string;
}

const cardsOf = (...ids: string[]): Card[] => ids.map((id) => ({ id, text: id }));

class Board extends Component {
  readonly order = new ListOrder<Card>('one');
  readonly other = new ListOrder<Card>('two');
  cards = cardsOf('a', 'b', 'c', 'd');
  others = cardsOf('x', 'y');
  options: EachOptions<Card> | undefined;
  clicked: string[] = [];
  list(order: ListOrder<Card>, cards: Card[]) {
    return ordered(
      order,
      cards,
      (card) =>
        html`<li @key=${card.id} id=${card.id} @onclick=${() => this.clicked.push(card.id)}>${card.text}</li>`,
      this.options,
    );
  }
  override render() {
    return html`<ul>${this.list(this.order, this.cards)}</ul><ol>${this.list(this.other, this.others)}<hr></ol>`;
  }
}

/** What a handler does. */
function follow({ from, to, oldIndex, newIndex }: Reordered<never>): void {
  to.items.splice(newIndex, 0, ...from.items.splice(oldIndex, 1));
}

const idsIn = (element: StageElement): (string | null)[] => {
  const ids: (string | null)[] = [];
  for (let node = element.firstChild; node !== null; node = node.nextSibling)
    if (node.nodeType === 1 && node.localName !== 'hr') ids.push(node.getAttribute('id'));
  return ids;
};

/** The drop before must not have written anything, nor must this render (operations are counted in the recording document). */
function renderQuietly(rendered: Rendered<Component>): void {
  expect(rendered.operations()).toEqual([]);
  (rendered.component as Board).stateHasChanged();
  expect(rendered.operations()).toEqual([]);
}

export function orderedSuite(stage: Stage): void {
  const modes: [string, EachOptions<Card> | undefined][] = [
    ['evaluating every row', undefined],
    ['passing over rows', {}],
  ];

  it.each(modes)('a move within the list is adopted without a write, %s', async (_, options) => {
    for (const [id, before, expected, indices] of [
      ['d', 'a', 'dabc', [3, 0]],
      ['a', null, 'bcda', [0, 3]],
      ['b', 'd', 'acbd', [1, 2]],
      ['c', 'b', 'acbd', [2, 1]],
    ] as const) {
      class Sample extends Board {
        override options = options;
      }
      const rendered = await stage.render(Sample);
      const { component, find } = rendered;
      const row = find(`#${id}`);
      const lift = component.order.lift(row)!;
      find('ul').insertBefore(row, before === null ? null : find(`#${before}`));
      const told: unknown[] = [];
      rendered.operations();
      lift.drop(component.order, (moved) => {
        told.push([moved.key, moved.oldIndex, moved.newIndex, moved.from.name, moved.item.id]);
        follow(moved as never);
      });
      expect(told).toEqual([[id, ...indices, 'one', id]]);
      expect(component.cards.map((card) => card.id).join('')).toBe(expected);
      renderQuietly(rendered);
      expect(idsIn(find('ul')).join('')).toBe(expected);
      component.cards[0]!.text = 'changed';
      component.cards = component.cards.map((card) => ({ ...card }));
      component.stateHasChanged();
      expect(find(`#${expected[0]}`).textContent).toBe('changed');
      rendered.fire(row, 'click');
      expect(component.clicked).toEqual([id]);
      rendered.dispose();
    }
  });

  it.each(modes)('a move to another list takes the row with it, %s', async (_, options) => {
    class Sample extends Board {
      override options = options;
    }
    const rendered = await stage.render(Sample);
    const { component, find } = rendered;
    const row = find('#b');
    const lift = component.order.lift(row)!;
    find('ol').insertBefore(row, find('#y'));
    rendered.operations();
    const told: unknown[] = [];
    lift.drop(component.other, (moved) => {
      told.push([moved.from.name, moved.to.name, moved.oldIndex, moved.newIndex]);
      follow(moved as never);
    });
    expect(told).toEqual([['one', 'two', 1, 1]]);
    renderQuietly(rendered);
    expect([idsIn(find('ul')), idsIn(find('ol'))].map((ids) => ids.join(''))).toEqual(['acd', 'xby']);
    expect(find('#b') === row).toBe(true);
    component.others[1]!.text = 'changed';
    component.others[1] = { ...component.others[1]! };
    component.stateHasChanged();
    expect(row.textContent).toBe('changed');
    component.others.reverse();
    component.cards.reverse();
    component.stateHasChanged();
    expect([idsIn(find('ul')), idsIn(find('ol'))].map((ids) => ids.join(''))).toEqual(['dca', 'ybx']);
    component.others = [];
    component.stateHasChanged();
    expect(row.parentNode).toBe(null);
  });

  it('the last row may leave a list, and the first come to an empty one', async () => {
    const rendered = await stage.render(Board);
    const { component, find } = rendered;
    component.cards = cardsOf('a');
    component.others = [];
    component.stateHasChanged();
    const row = find('#a');
    for (const [from, to, parent] of [
      [component.order, component.other, 'ol'],
      [component.other, component.order, 'ul'],
    ] as const) {
      const lift = from.lift(row)!;
      find(parent).insertBefore(row, find(parent).firstChild);
      rendered.operations();
      lift.drop(to, follow as never);
      renderQuietly(rendered);
      expect(idsIn(find(parent))).toEqual(['a']);
    }
  });

  it('a row that is dropped behind what ends the list is moved before it', async () => {
    const rendered = await stage.render(Board);
    const { component, find } = rendered;
    const row = find('#a');
    const lift = component.order.lift(row)!;
    find('ol').insertBefore(row, null);
    lift.drop(component.other, follow as never);
    component.others.push({ id: 'z', text: 'z' });
    component.stateHasChanged();
    expect(idsIn(find('ol')).join('')).toBe('xyaz');
    expect(row.nextSibling).toBe(find('#z'));
  });

  it('rows come, go and change while one is lifted, whichever list it is over', async () => {
    for (const over of ['ul', 'ol']) {
      const rendered = await stage.render(Board);
      const { component, find } = rendered;
      const row = find('#b');
      const lift = component.order.lift(row)!;
      find(over).insertBefore(row, find(over).firstChild);
      component.cards.splice(1, 0, { id: 'n', text: 'n' });
      component.cards.splice(3, 0, { id: 'm', text: 'm' });
      component.cards.pop();
      component.others.unshift({ id: 'o', text: 'o' });
      component.cards[2]!.text = 'B';
      component.stateHasChanged();
      expect(row.parentNode === find(over)).toBe(true);
      expect(row.textContent).toBe('B');
      expect(idsIn(find('ul')).join('')).toBe(over === 'ul' ? 'banmc' : 'anmc');
      expect(idsIn(find('ol')).join('')).toBe(over === 'ul' ? 'oxy' : 'boxy');
      rendered.operations();
      lift.drop(over === 'ul' ? component.order : component.other, follow as never);
      renderQuietly(rendered);
      expect(idsIn(find('ul'))).toEqual(component.cards.map(({ id }) => id));
      expect(idsIn(find('ol'))).toEqual(component.others.map(({ id }) => id));
      rendered.dispose();
    }
  });

  it('a row that comes back to its place tells nothing and writes nothing', async () => {
    const rendered = await stage.render(Board);
    const { component, find } = rendered;
    const row = find('#b');
    for (const to of [component.order, null]) {
      const lift = component.order.lift(row)!;
      rendered.operations();
      lift.drop(to, () => expect.unreachable());
      renderQuietly(rendered);
    }
    expect(idsIn(find('ul')).join('')).toBe('abcd');
  });

  it('a row that is left in no list goes back to its place', async () => {
    const rendered = await stage.render(Board);
    const { component, find, container } = rendered;
    for (const id of ['d', 'b']) {
      const row = find(`#${id}`);
      const lift = component.order.lift(row)!;
      container.insertBefore(row, null);
      lift.drop(null, () => expect.unreachable());
      expect(idsIn(find('ul')).join('')).toBe('abcd');
    }
    rendered.operations();
    renderQuietly(rendered);
  });

  it('a model that does not follow has its order shown again, in both lists', async () => {
    const rendered = await stage.render(Board);
    const { component, find } = rendered;
    for (const parent of ['ul', 'ol'] as const) {
      const row = find('#b');
      const lift = component.order.lift(row)!;
      find(parent).insertBefore(row, find(parent).firstChild);
      lift.drop(parent === 'ul' ? component.order : component.other, () => {});
      component.stateHasChanged();
      expect(idsIn(find('ul')).join('')).toBe('abcd');
      expect(idsIn(find('ol')).join('')).toBe('xy');
    }
  });

  it('an item that the model gives up while its row is lifted takes the row with it, once it is dropped', async () => {
    for (const isBack of [false, true]) {
      const rendered = await stage.render(Board);
      const { component, find } = rendered;
      const row = find('#b');
      const lift = component.order.lift(row)!;
      find('ol').insertBefore(row, find('#x'));
      const [card] = component.cards.splice(1, 1);
      component.stateHasChanged();
      expect(row.parentNode === find('ol')).toBe(true);
      if (isBack) component.cards.push(card!);
      component.stateHasChanged();
      const told: unknown[] = [];
      lift.drop(component.other, (moved) => {
        told.push(moved.oldIndex);
        follow(moved as never);
      });
      expect(told).toEqual(isBack ? [3] : []);
      component.stateHasChanged();
      expect(idsIn(find('ul')).join('')).toBe('acd');
      expect(idsIn(find('ol')).join('')).toBe(isBack ? 'bxy' : 'xy');
      rendered.dispose();
    }
  });

  it('an element that is no row of the list is not lifted, nor a second row', async () => {
    const { component, find } = await stage.render(Board);
    expect(component.order.lift(find('ul'))).toBe(null);
    expect(component.order.lift(find('#x'))).toBe(null);
    expect(new ListOrder().lift(find('#a'))).toBe(null);
    expect(component.order.lift(find('#a'))).not.toBe(null);
    expect(component.order.lift(find('#b'))).toBe(null);
  });

  it('a row without a key says so when it is to be moved', async () => {
    class Sample extends Component {
      readonly order = new ListOrder<string>();
      override render() {
        return html`<ul>${ordered(this.order, ['a', 'b'], (text) => html`<li id=${text}>${text}</li>`)}</ul>`;
      }
    }
    const { component, find } = await stage.render(Sample);
    expect(() => component.order.lift(find('#a'))).toThrow(/STROP2097/);
  });

  it('the order in which a script has left the rows is adopted as a whole', async () => {
    const rendered = await stage.render(Board);
    const { component, find } = rendered;
    const list = find('ul');
    for (const id of ['b', 'd', 'a']) list.insertBefore(find(`#${id}`), null);
    rendered.operations();
    component.cards = component.order.adopt()!;
    expect(component.cards.map(({ id }) => id).join('')).toBe('cbda');
    renderQuietly(rendered);
    expect(idsIn(list).join('')).toBe('cbda');
    list.removeChild(find('#b'));
    expect(
      component.order
        .adopt()!
        .map(({ id }) => id)
        .join(''),
    ).toBe('cbda');
  });

  it('components go with their row from one component’s list to another’s, and are disposed with that', async () => {
    const log: string[] = [];
    class Tile extends Component {
      readonly card = parameter<Card>();
      presses = 0;
      override onInitialized(): void {
        log.push(`made ${this.card!.id}`);
      }
      [Symbol.dispose](): void {
        log.push(`gone ${this.card!.id}`);
      }
      override render() {
        return html`<li id=${this.card!.id} @onclick=${() => this.presses++}>${this.card!.text}${this.presses}</li>`;
      }
    }
    class Column extends Component {
      readonly cards = parameter<Card[]>();
      readonly order = parameter<ListOrder<Card>>();
      override render() {
        return html`<ul id=${this.order!.name}>${ordered(
          this.order!,
          this.cards!,
          (card) => html`<${Tile} @key=${card.id} card=${card} />`,
        )}</ul>`;
      }
    }
    class Columns extends Component {
      readonly columns = ['one', 'two'].map((name, at) => ({
        order: new ListOrder<Card>(name),
        cards: at === 0 ? cardsOf('a', 'b') : cardsOf('c'),
      }));
      isSecond = true;
      override render() {
        return this.columns
          .filter((_, at) => at === 0 || this.isSecond)
          .map(({ order, cards }) => html`<${Column} @key=${order.name} order=${order} cards=${cards} />`);
      }
    }
    const rendered = await stage.render(Columns);
    const { component, find } = rendered;
    const [one, two] = component.columns.map(({ order }) => order) as [ListOrder<Card>, ListOrder<Card>];
    rendered.fire(find('#a'), 'click');
    const row = find('#a');
    const lift = one.lift(row)!;
    find('#two').insertBefore(row, null);
    rendered.operations();
    lift.drop(two, follow as never);
    renderQuietly(rendered as never);
    rendered.fire(row, 'click');
    expect(row.textContent).toBe('a2');
    expect(log).toEqual(['made a', 'made b', 'made c']);
    component.isSecond = false;
    component.stateHasChanged();
    expect(log.slice(3).sort()).toEqual(['gone a', 'gone c']);
  });

  it('a list that goes while its row is lifted takes the row with it', async () => {
    const log: string[] = [];
    class Tile extends Component {
      readonly name = parameter('');
      [Symbol.dispose](): void {
        log.push(this.name);
      }
      override render() {
        return html`<li id=${this.name}></li>`;
      }
    }
    class Sample extends Component {
      readonly order = new ListOrder<string>();
      isShown = true;
      override render() {
        const rows = ordered(this.order, ['a', 'b'], (name) => html`<${Tile} @key=${name} name=${name} />`);
        return this.isShown ? html`<ul>${rows}</ul>` : null;
      }
    }
    const { component, find } = await stage.render(Sample);
    const lift = component.order.lift(find('#a'))!;
    component.isShown = false;
    component.stateHasChanged();
    expect(log).toEqual(['b']);
    lift.drop(component.order, () => expect.unreachable());
    expect(log).toEqual(['b', 'a']);
  });

  it('a list at a component’s root, and one of plain rows beside it, are as before', async () => {
    class Sample extends Component {
      readonly order = new ListOrder<string>();
      names = ['a', 'b', 'c'];
      override render() {
        return [
          ordered(this.order, this.names, (name) => html`<li @key=${name} id=${name}></li>`),
          each(['x', 'y'], (name) => html`<li @key=${name} id=${name}></li>`),
        ];
      }
    }
    const rendered = await stage.render(Sample);
    const { component, find, container } = rendered;
    const row = find('#c');
    const lift = component.order.lift(row)!;
    container.insertBefore(row, find('#a'));
    rendered.operations();
    lift.drop(component.order, follow as never);
    renderQuietly(rendered as never);
    expect(idsIn(container).join('')).toBe('cabxy');
  });
}
