/**
 * How much work a change is, counted on the recording document: exact numbers, which grow with what changed and
 * with nothing else. The table is the one of the public js-framework-benchmark.
 */
import { Component, html, parameter } from '@strop/renderer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seedFromEnvironment } from './fuzz/seed.ts';
import { recordingStage, type Rendered } from './support/stage.ts';

interface Row {
  readonly id: number;
  readonly label: string;
}

class Table extends Component {
  rows: readonly Row[] = [];
  selected = 0;
  select(id: number): void {
    this.selected = id;
  }
  remove(id: number): void {
    this.rows = this.rows.filter((row) => row.id !== id);
  }
  row({ id, label }: Row): unknown {
    return html`<tr @key=${id} class=${id === this.selected ? 'danger' : null}><td class="col-md-1">${id}</td><td class="col-md-4"><a @onclick=${() => this.select(id)}>${label}</a></td><td class="col-md-1"><a @onclick=${() => this.remove(id)}><span class="glyphicon glyphicon-remove" aria-hidden="true"></span></a></td><td class="col-md-6"></td></tr>`;
  }
  override render() {
    return html`<table><tbody>${this.rows.map((row) => this.row(row))}</tbody></table>`;
  }
}

class Label extends Component {
  readonly text = parameter('');
  override render() {
    return html`<a>${this.text}</a>`;
  }
}

/** Each row has a component in it. */
class TableOfLabels extends Table {
  override row({ id, label }: Row): unknown {
    return html`<tr @key=${id}><td>${id}</td><td><${Label} text=${label} /></td></tr>`;
  }
}

class TableRow extends Component {
  readonly id = parameter(0);
  readonly label = parameter('');
  override render() {
    return html`<tr><td>${this.id}</td><td>${this.label}</td></tr>`;
  }
}

/** Each row is a component. */
class TableOfRows extends Table {
  override row({ id, label }: Row): unknown {
    return html`<${TableRow} @key=${id} id=${id} label=${label} />`;
  }
}

const rowsFrom = (first: number, count: number): Row[] =>
  Array.from({ length: count }, (_, at) => ({ id: first + at, label: `row ${first + at}` }));

/** The operations since the last look, counted by kind. */
function count(rendered: Rendered<Table>): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const line of rendered.operations()) {
    const kind = line.slice(0, line.indexOf(' '));
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}

function show(rendered: Rendered<Table>, rows: readonly Row[]): Record<string, number> {
  rendered.component.rows = rows;
  rendered.component.stateHasChanged();
  return count(rendered);
}

/** A table whose templates are stamped already, since the first row of all makes the prototype. */
async function warmTable(type: new () => Table, size: number): Promise<Rendered<Table>> {
  const rendered = await recordingStage.render(type);
  show(rendered, rowsFrom(1_000_000, 1));
  show(rendered, []);
  if (size > 0) show(rendered, rowsFrom(1, size));
  rendered.operations();
  return rendered;
}

function swapped(rows: readonly Row[], a: number, b: number): Row[] {
  const next = [...rows];
  [next[a], next[b]] = [next[b]!, next[a]!];
  return next;
}

describe.each([10, 100, 1000])('a table of %i rows', (size) => {
  /** A row is one clone, one insert, and its two texts written into the prototype before. */
  const made = { clone: size, insert: size, setText: 2 * size };

  it('creates each row with one clone and one insert', async () => {
    const rendered = await warmTable(Table, 0);
    expect(show(rendered, rowsFrom(1, size))).toEqual(made);
  });

  it('makes the prototype once, and listens once for all rows', async () => {
    const rendered = await recordingStage.render(Table);
    rendered.operations();
    expect(show(rendered, rowsFrom(1, size))).toEqual({
      ...made,
      createElement: 8,
      createText: 2,
      insert: size + 9,
      setAttribute: 6,
      // Not there for the first row, and looked at no more.
      removeAttribute: 1,
      addListener: 2,
    });
  });

  it('replaces all rows with one write that empties the table', async () => {
    const rendered = await warmTable(Table, size);
    expect(show(rendered, rowsFrom(5000, size))).toEqual({ ...made, setTextContent: 1 });
  });

  it('writes the text of every tenth row only', async () => {
    const rendered = await warmTable(Table, size);
    const next = rendered.component.rows.map((row, at) =>
      at % 10 === 0 ? { ...row, label: `${row.label} !!!` } : row,
    );
    expect(show(rendered, next)).toEqual({ setText: size / 10 });
  });

  it('selects with one attribute, and moves the selection with two', async () => {
    const rendered = await warmTable(Table, size);
    rendered.fire(rendered.findAll('a')[8]!, 'click');
    expect(count(rendered)).toEqual({ setAttribute: 1 });
    rendered.fire(rendered.findAll('a')[2]!, 'click');
    expect(count(rendered)).toEqual({ setAttribute: 1, removeAttribute: 1 });
  });

  it('swaps the second row and the last but one with two moves', async () => {
    const rendered = await warmTable(Table, size);
    expect(show(rendered, swapped(rendered.component.rows, 1, size - 2))).toEqual({ insert: 2 });
  });

  it('swaps neighbours with one move', async () => {
    const rendered = await warmTable(Table, size);
    expect(show(rendered, swapped(rendered.component.rows, 4, 5))).toEqual({ insert: 1 });
  });

  it('removes one row', async () => {
    const rendered = await warmTable(Table, size);
    rendered.fire(rendered.findAll('a')[9]!, 'click');
    expect(count(rendered)).toEqual({ remove: 1 });
  });

  it('inserts one row anywhere', async () => {
    for (const at of [0, 1, size >> 1, size]) {
      const rendered = await warmTable(Table, size);
      const next = rendered.component.rows.toSpliced(at, 0, { id: 9999, label: 'new' });
      expect(show(rendered, next)).toEqual({ clone: 1, insert: 1, setText: 2 });
    }
  });

  it('appends rows without looking at those that stand', async () => {
    const rendered = await warmTable(Table, size);
    expect(show(rendered, [...rendered.component.rows, ...rowsFrom(5000, size)])).toEqual(made);
  });

  it('clears with one write', async () => {
    const rendered = await warmTable(Table, size);
    expect(show(rendered, [])).toEqual({ setTextContent: 1 });
  });

  it('writes nothing when nothing changed', async () => {
    for (const type of [Table, TableOfLabels, TableOfRows]) {
      const rendered = await warmTable(type, size);
      expect(show(rendered, [...rendered.component.rows])).toEqual({});
    }
  });

  it('makes rows that own components with two clones and two inserts, and clears them one by one', async () => {
    const rendered = await warmTable(TableOfLabels, 0);
    expect(show(rendered, rowsFrom(1, size))).toEqual({
      clone: 2 * size,
      insert: 2 * size,
      setText: 2 * size,
    });
    expect(show(rendered, [])).toEqual({ remove: size });
  });

  it('makes rows that are components without a comment, and moves and clears them one by one', async () => {
    const rendered = await warmTable(TableOfRows, 0);
    expect(show(rendered, rowsFrom(1, size))).toEqual(made);
    expect(show(rendered, swapped(rendered.component.rows, 1, size - 2))).toEqual({ insert: 2 });
    expect(show(rendered, rendered.component.rows.toSpliced(3, 1))).toEqual({ remove: 1 });
    expect(show(rendered, [...rendered.component.rows, ...rowsFrom(5000, 1)])).toEqual({
      clone: 1,
      insert: 1,
      setText: 2,
    });
    expect(show(rendered, [])).toEqual({ remove: size });
  });
});

describe('moves', () => {
  class Keys extends Table {
    override row({ id }: Row): unknown {
      return html`<tr @key=${id}><td>${id}</td></tr>`;
    }
  }
  const keyed = (ids: readonly number[]): Row[] => ids.map((id) => ({ id, label: '' }));

  /** The longest run of increasing numbers, by trying for each the best that ends before it. */
  function longestRun(numbers: readonly number[]): number {
    const lengths: number[] = [];
    for (const [at, number] of numbers.entries()) {
      lengths.push(
        1 + Math.max(0, ...numbers.slice(0, at).map((n, before) => (n < number ? lengths[before]! : 0))),
      );
    }
    return Math.max(0, ...lengths);
  }

  function* permutations(numbers: readonly number[]): Generator<number[]> {
    if (numbers.length === 0) yield [];
    for (const [at, number] of numbers.entries()) {
      for (const rest of permutations(numbers.toSpliced(at, 1))) yield [number, ...rest];
    }
  }

  const seed = seedFromEnvironment();
  const options = { numRuns: 200, ...(seed === undefined ? {} : { seed }) };

  it('moves as few rows as can be, for every order of up to six rows', async () => {
    for (let size = 2; size <= 6; size++) {
      const order = Array.from({ length: size }, (_, at) => at);
      const rendered = await warmTable(Keys, 0);
      for (const next of permutations(order)) {
        show(rendered, keyed(order));
        const { insert = 0, ...others } = show(rendered, keyed(next));
        expect(insert, `moves for ${next}`).toBe(size - longestRun(next));
        expect(others).toEqual({});
        show(rendered, []);
      }
    }
  });

  it('moves as few rows as can be, for random orders of many', async () => {
    const orders = fc.uniqueArray(fc.nat(60), { minLength: 2, maxLength: 60, size: 'max' });
    await fc.assert(
      fc.asyncProperty(orders, async (next) => {
        const rendered = await warmTable(Keys, 0);
        show(rendered, keyed(next.toSorted((a, b) => a - b)));
        expect(show(rendered, keyed(next)).insert ?? 0).toBe(next.length - longestRun(next));
      }),
      options,
    );
  });

  it('moves as few rows as can be where rows come and go too', async () => {
    const orders = fc.uniqueArray(fc.nat(20), { maxLength: 20, size: 'max' });
    await fc.assert(
      fc.asyncProperty(orders, orders, async (before, after) => {
        const rendered = await warmTable(Keys, 0);
        show(rendered, keyed(before));
        const { insert = 0, clone = 0, remove = 0, setTextContent = 0 } = show(rendered, keyed(after));
        const staying = after.filter((id) => before.includes(id));
        const fewest = staying.length - longestRun(staying.map((id) => before.indexOf(id)));
        expect(clone).toBe(after.length - staying.length);
        expect(insert - clone).toBe(fewest);
        const leaving = before.length - staying.length;
        if (setTextContent === 0) expect(remove).toBe(leaving);
        else expect([staying.length, remove]).toEqual([0, 0]);
      }),
      options,
    );
  });
});
