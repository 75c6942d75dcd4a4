/**
 * What one rendering of the random tests shares: its cells and notes, its living instances, what its handlers said.
 *
 * A service of the app, so that component classes and call sites are made once and not for each rendering.
 */
import type { Component, ElementReference, Renderable, ServiceContext } from '@strop/renderer';
import type { StageElement } from '../support/stage.ts';
import { cellCount, noteCount, type Row, type Text, type Value } from './value.ts';

export interface CellComponent extends Component {
  readonly cell: number;
}

/** A component with references, and which of them must be attached now. */
export interface ReferringComponent extends Component {
  readonly references: readonly ElementReference[];
  readonly attached: number;
}

export class World {
  cells: readonly Value[] = Array.from({ length: cellCount }, () => ({ kind: 'nothing', which: 0 }));
  notes: readonly Text[] = Array.from({ length: noteCount }, () => '');
  flipped = false;
  readonly living = new Map<Component, string>();
  readonly disposedTwice: string[] = [];
  /** Showing a cell now. */
  readonly showing = new Set<CellComponent>();
  readonly labels = new Set<Component & { flipped: boolean }>();
  readonly referring = new Set<ReferringComponent>();
  /** References whose component is gone. */
  readonly orphans: ElementReference[] = [];
  /** What handlers said since the last look. */
  clicked: string[] = [];
  /** False where handlers should not have their component render. */
  rendersOnClick = true;
  /** What shows a value; the root says it, since it knows the components, which know this. */
  interpret: (value: Value) => Renderable = () => null;
  /** Called by a component that asks the root to render while it is made. */
  askRoot: () => void = () => {};
  /** Called when a note is another. */
  noteChanged: () => void = () => {};
  readonly resolve: (reference: ElementReference) => StageElement | null;
  readonly #rows = new Map<string, Row>();

  constructor(resolve: (reference: ElementReference) => StageElement | null) {
    this.resolve = resolve;
  }

  static [Symbol.for('strop.createService')]({ resolveElement }: ServiceContext): World {
    return new World((reference) => resolveElement(reference) as StageElement | null);
  }

  /** Living instances by class. */
  census(): string {
    return [...this.living.values()].sort().join(' ');
  }

  /** A handler, a new one for each render. */
  click(name: string): () => void {
    return () => {
      this.clicked.push(name);
    };
  }

  /** One object for all that say the same, so that `each` knows it again. */
  row({ id, text }: Row): Row {
    const name = `${id} ${text}`;
    let row = this.#rows.get(name);
    if (row === undefined) this.#rows.set(name, (row = { id, text }));
    return row;
  }

  setNote(note: number, text: Text): void {
    this.notes = this.notes.map((old, i) => (i === note ? text : old));
    this.noteChanged();
  }

  born(component: Component, name: string): void {
    this.living.set(component, name);
  }

  dies(component: Component): void {
    if (!this.living.delete(component)) this.disposedTwice.push(component.constructor.name);
  }
}
