/** Lists that say their items do not change in place: only rows that can differ are evaluated. */
import { Component, each, html, renderTree } from '@strop/renderer';
import { expect, it } from 'vitest';
import { expectSameNodes, type Stage } from '../support/stage.ts';

interface Item {
  readonly id: number;
  readonly text: string;
}

const items = (...ids: number[]): Item[] => ids.map((id) => ({ id, text: `t${id}` }));

class List extends Component {
  items = items(1, 2, 3, 4, 5);
  selected = 0;
  evaluated: number[] = [];
  clicks: string[] = [];
  override render() {
    return html`<ul>${each(
      this.items,
      (item) => {
        this.evaluated.push(item.id);
        return html`<li @key=${item.id} class=${item.id === this.selected ? 'on' : null} @onclick=${() => this.clicks.push(item.text)}>${item.text}</li>`;
      },
      { dependsOn: (item) => item.id === this.selected },
    )}</ul>`;
  }
}

export function eachSuite(stage: Stage): void {
  const start = async () => {
    const rendered = await stage.render(List);
    const change = (work: (list: List) => void): number[] => {
      rendered.component.evaluated = [];
      work(rendered.component);
      rendered.component.stateHasChanged();
      return rendered.component.evaluated;
    };
    const texts = (): (string | null)[] => rendered.findAll('li').map(({ textContent }) => textContent);
    return { ...rendered, component: rendered.component, change, texts };
  };

  it('evaluates no row when nothing changed, and each once at first', async () => {
    const { component, change } = await start();
    expect(component.evaluated).toEqual([1, 2, 3, 4, 5]);
    expect(change(() => {})).toEqual([]);
  });

  it('evaluates the rows whose item or dependency is another', async () => {
    const { change, texts, findAll } = await start();
    expect(change((list) => (list.selected = 2))).toEqual([2]);
    expect(change((list) => (list.selected = 4))).toEqual([2, 4]);
    expect(findAll('li').map((row) => row.getAttribute('class'))).toEqual([null, null, null, 'on', null]);
    expect(change((list) => (list.items = list.items.with(0, { id: 1, text: 'new' })))).toEqual([1]);
    expect(texts()).toEqual(['new', 't2', 't3', 't4', 't5']);
  });

  it('shows a gap in its array as a row, and evaluates a row that has become one', async () => {
    class Gaps extends List {
      override render() {
        return html`<ul>${each(this.items, (item: Item | undefined) => html`<li>${item?.text ?? 'none'}</li>`)}</ul>`;
      }
    }
    const { component, findAll } = await stage.render(Gaps);
    const gapped: Item[] = [];
    component.items.forEach((item, i) => {
      if (i !== 1) gapped[i] = item;
    });
    component.items = gapped;
    component.stateHasChanged();
    expect(findAll('li').map(({ textContent }) => textContent)).toEqual(['t1', 'none', 't3', 't4', 't5']);
  });

  it('keeps rows that others come or go before', async () => {
    const { change, texts } = await start();
    expect(change((list) => (list.items = list.items.filter(({ id }) => id !== 2)))).toEqual([]);
    expect(texts()).toEqual(['t1', 't3', 't4', 't5']);
    expect(change((list) => (list.items = [...items(9), ...list.items]))).toEqual([9]);
    expect(change((list) => (list.items = [...list.items, ...items(10, 11)]))).toEqual([10, 11]);
    expect(change((list) => (list.items = list.items.slice(2, 5)))).toEqual([]);
    expect(texts()).toEqual(['t3', 't4', 't5']);
  });

  it('shows the right rows whatever the order, and keeps their elements', async () => {
    const { change, texts, findAll } = await start();
    const first = findAll('li')[0];
    change((list) => (list.items = list.items.toReversed()));
    expect(texts()).toEqual(['t5', 't4', 't3', 't2', 't1']);
    expect(findAll('li')[4] === first).toBe(true);
    change((list) => list.items.sort((a, b) => (a.id % 3) - (b.id % 3)));
    expect(texts()).toEqual(['t3', 't4', 't1', 't5', 't2']);
    change((list) => (list.items = []));
    expect(texts()).toEqual([]);
    change((list) => (list.items = items(7, 8)));
    expect(texts()).toEqual(['t7', 't8']);
  });

  it('takes nothing over from another each, or from a render tree, in the same place', async () => {
    class Sample extends Component {
      how: 'long' | 'short' | 'built' | 'none' = 'long';
      readonly rows = items(1, 2);
      override render() {
        if (this.how === 'built') return renderTree((builder) => builder.addContent(0, 'built'));
        if (this.how === 'none') return each([], () => null);
        return this.how === 'long'
          ? each(this.rows, ({ id, text }) => html`<li>${id} ${text}</li>`)
          : each(this.rows, ({ id }) => html`<li>${id}</li>`);
      }
    }
    const { component, html: shown } = await stage.render(Sample);
    const show = (how: Sample['how']): string => {
      component.how = how;
      component.stateHasChanged();
      return shown();
    };
    expect(show('short')).toBe('<li>1</li><li>2</li>');
    expect(show('long')).toBe('<li>1 t1</li><li>2 t2</li>');
    expect(show('built')).toBe('built');
    expect(show('none')).toBe('');
    expect(show('built')).toBe('built');
    expect(show('short')).toBe('<li>1</li><li>2</li>');
  });

  it('keeps rows of every kind in whatever order, one item twice included', async () => {
    const keyed = ({ id, text }: Item): unknown => (id % 2 === 0 ? text : html`<li @key=${id}>${text}</li>`);
    const kinds: ((item: Item) => unknown)[] = [
      ({ text }) => text,
      ({ text }) => html`<li>${text}</li>`,
      ({ text }) => [text, html`<b>${text}</b>`],
      keyed,
      ({ id, text }) => (id % 3 === 0 ? null : () => text),
    ];
    const [a, b, c, d, e] = items(1, 2, 3, 4, 5) as [Item, Item, Item, Item, Item];
    for (const show of kinds) {
      class Sample extends Component {
        items: Item[] = [a, b, c, d, e];
        override render() {
          return html`<ul>${each(this.items, show as never)}</ul>`;
        }
      }
      class Fresh extends Sample {}
      const rendered = await stage.render(Sample);
      for (const order of [
        [b, a, c, d, e],
        [e, a, c, d, b],
        [e, d, c, b, a],
        [a, a, c],
        [c, a, c, b],
        [d, c, b, c],
        [],
        [c, b],
      ]) {
        // Two rows of one key are refused.
        if (show === keyed && new Set(order).size < order.length) continue;
        rendered.component.items = order;
        rendered.component.stateHasChanged();
        class Ordered extends Fresh {
          override items = order;
        }
        const fresh = await stage.render(Ordered);
        expect(rendered.container.textContent).toBe(fresh.container.textContent);
        expect(rendered.findAll('li, b').length).toBe(fresh.findAll('li, b').length);
        fresh.dispose();
      }
      rendered.dispose();
    }
  });

  it('notices an array that was changed in place', async () => {
    const { change, texts } = await start();
    change((list) => list.items.push({ id: 6, text: 't6' }));
    change((list) => list.items.splice(1, 2));
    expect(texts()).toEqual(['t1', 't4', 't5', 't6']);
  });

  it('calls handlers of rows that were not evaluated again, and renders their component', async () => {
    const { component, change, findAll, fire } = await start();
    change(() => {});
    component.evaluated = [];
    fire(findAll('li')[3]!, 'click');
    expect(component.clicks).toEqual(['t4']);
    expect(component.evaluated).toEqual([]);
  });

  it('compares arrays of dependencies by their values', async () => {
    class Sample extends Component {
      unit = 'kg';
      readonly rows = items(1, 2);
      evaluated = 0;
      override render() {
        return html`<ul>${each(
          this.rows,
          (row) => {
            this.evaluated++;
            return html`<li>${row.text} ${this.unit}</li>`;
          },
          { dependsOn: () => [this.unit, 1] },
        )}</ul>`;
      }
    }
    const { component, html: shown } = await stage.render(Sample);
    component.stateHasChanged();
    expect(component.evaluated).toBe(2);
    component.unit = 'g';
    component.stateHasChanged();
    expect(component.evaluated).toBe(4);
    expect(shown()).toBe('<ul><li>t1 g</li><li>t2 g</li></ul>');
  });

  it('reports what a row throws, and leaves the list as it was', async () => {
    class Sample extends Component {
      fail = false;
      n = 0;
      override render() {
        return html`<p>${this.n}</p><ul>${each(items(1, 2), ({ id, text }) => {
          if (this.fail && id === 2) throw new Error('no');
          return html`<li>${text}</li>`;
        })}</ul>`;
      }
    }
    const { component, errors, html: shown } = await stage.render(Sample);
    component.fail = true;
    component.n = 1;
    component.stateHasChanged();
    expect(errors).toHaveLength(1);
    expect(shown()).toBe('<p>1</p><ul><li>t1</li><li>t2</li></ul>');
  });

  it('keeps what it shows when keys clash, and shows the right rows once they no longer do', async () => {
    const { change, texts, errors, component } = await start();
    const good = component.items;
    change((list) => (list.items = good.with(1, { id: 1, text: 'twice' })));
    expect(errors).toHaveLength(1);
    expect(texts()).toEqual(['t1', 't2', 't3', 't4', 't5']);
    change((list) => (list.items = good.with(1, { id: 2, text: 'other' }).with(4, { id: 5, text: 'last' })));
    expect(texts()).toEqual(['t1', 'other', 't3', 't4', 'last']);
    change((list) => (list.items = [...good.slice(0, 4), { id: 9, text: 'nine' }]));
    expect(texts()).toEqual(['t1', 't2', 't3', 't4', 'nine']);
  });

  it('shows a row again that threw, once it no longer does', async () => {
    class Sample extends Component {
      fail = false;
      rows = items(1, 2, 3);
      override render() {
        return html`<ul>${each(this.rows, ({ id, text }) => {
          if (this.fail && id === 3) throw new Error('no');
          return html`<li @key=${id}>${text}</li>`;
        })}</ul>`;
      }
    }
    const { component, errors, html: shown } = await stage.render(Sample);
    component.fail = true;
    component.rows = [1, 2, 3].map((id) => ({ id, text: `new${id}` }));
    component.stateHasChanged();
    expect(errors).toHaveLength(1);
    expect(shown()).toBe('<ul><li>t1</li><li>t2</li><li>t3</li></ul>');
    component.fail = false;
    component.stateHasChanged();
    expect(shown()).toBe('<ul><li>new1</li><li>new2</li><li>new3</li></ul>');
  });

  it('goes over between an array and an each in the same place', async () => {
    class Sample extends Component {
      plain = false;
      readonly rows = items(1, 2);
      override render() {
        const show = ({ id, text }: Item) => html`<li @key=${id}>${text}</li>`;
        return html`<ul>${this.plain ? this.rows.map(show) : each(this.rows, show)}</ul>`;
      }
    }
    const { component, findAll, html: shown } = await stage.render(Sample);
    const before = findAll('li');
    for (const plain of [true, false, true]) {
      component.plain = plain;
      component.stateHasChanged();
      expect(findAll('li').every((row, index) => row === before[index])).toBe(true);
      expect(shown()).toBe('<ul><li>t1</li><li>t2</li></ul>');
    }
  });

  it('keeps its rows between items that cannot be shown and are made anew in every render', async () => {
    const fails = (): unknown => ({
      toString() {
        throw new Error('no');
      },
    });
    class Sample extends Component {
      readonly rows = items(1, 2);
      clicks: string[] = [];
      override render() {
        const list = each(
          this.rows,
          ({ id, text }) => html`<li @key=${id} @onclick=${() => this.clicks.push(text)}>${text}</li>`,
        );
        return html`<ul>${[fails(), list, fails()]}</ul>` as never;
      }
    }
    const { component, errors, findAll, fire } = await stage.render(Sample);
    const before = findAll('li');
    expect(errors).toHaveLength(2);
    for (const row of before) fire(row, 'click');
    expectSameNodes(findAll('li'), before);
    expect(component.clicks).toEqual(['t1', 't2']);
  });
}
