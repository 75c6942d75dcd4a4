/**
 * The ways an element with an island can come, change and go. `matrix.ts` runs each of them for every library.
 *
 * In: a way to render, and the tag of one island. Out: what the library must have been asked: objects made and destroyed.
 */
import { Component, DynamicComponent, html } from '@strop/renderer';
import type { Shown } from './counted.ts';
import { observed } from './counted.ts';

/** One library, as the paths use it. */
export interface Scene {
  /** The tag with the island; `variant` makes a difference that the adapter can update to. */
  tag(variant: number): unknown;
  /** The same for a library whose object is never made: `mount` is made to throw. */
  show(view: () => unknown): Promise<Shown>;
  /** Waits until what the last render asked for is mounted. */
  ready(): Promise<void>;
  /** The element of the island that stands now. */
  element(container: HTMLElement): HTMLElement;
}

export interface Path {
  readonly name: string;
  /** Objects the library has made on this path; as many must have been destroyed. */
  readonly made: number;
  /** Elements that stand at the same time; one where it is left out. */
  readonly together?: number;
  run(scene: Scene): Promise<void>;
}

export const paths: readonly Path[] = [
  {
    name: 'is shown and taken away, twice',
    made: 2,
    async run(scene) {
      let on = true;
      const { render } = await scene.show(() => (on ? scene.tag(0) : null));
      await scene.ready();
      for (const next of [false, true, false]) {
        on = next;
        render();
        if (next) await scene.ready();
      }
    },
  },
  {
    name: 'is rendered many times, with other options and with the same',
    made: 1,
    async run(scene) {
      let variant = 0;
      const { render, dispose } = await scene.show(() => scene.tag(variant));
      await scene.ready();
      for (let i = 0; i < 5; i++) {
        render();
        variant = i % 2;
        render();
      }
      await dispose();
    },
  },
  {
    name: 'is in a keyed list that is turned round, rotated, thinned',
    made: 3,
    together: 3,
    async run(scene) {
      let keys = [1, 2, 3];
      const { render, dispose } = await scene.show(
        () => html`<ul>${keys.map((key) => html`<li @key=${key}>${scene.tag(0)}</li>`)}</ul>`,
      );
      await scene.ready();
      for (const next of [
        [3, 2, 1],
        [2, 1, 3],
        [1, 3],
        [3, 1],
      ]) {
        keys = next;
        render();
        await observed();
      }
      await dispose();
    },
  },
  {
    name: 'is moved to another parent by a script',
    made: 1,
    async run(scene) {
      const { container, render, dispose } = await scene.show(
        () => html`<section>${scene.tag(0)}</section><aside></aside>`,
      );
      await scene.ready();
      container.querySelector('aside')!.append(scene.element(container));
      await observed();
      render();
      await dispose();
    },
  },
  {
    name: 'loses something around it to a script',
    made: 1,
    async run(scene) {
      const { container, render, dispose } = await scene.show(() => html`<section>${scene.tag(0)}</section>`);
      await scene.ready();
      container.querySelector('section')!.remove();
      await observed();
      render();
      await dispose();
    },
  },
  {
    name: 'is removed by a script, as a library does with its own host',
    made: 1,
    async run(scene) {
      const { container, render, dispose } = await scene.show(() => html`<section>${scene.tag(0)}</section>`);
      await scene.ready();
      scene.element(container).remove();
      await observed();
      render();
      await dispose();
    },
  },
  {
    name: 'is replaced by a script',
    made: 1,
    async run(scene) {
      const { container, render, dispose } = await scene.show(() => html`<section>${scene.tag(0)}</section>`);
      await scene.ready();
      scene.element(container).replaceWith(document.createElement('article'));
      await observed();
      render();
      await dispose();
    },
  },
  {
    name: 'is on a page that another page takes the place of',
    made: 2,
    async run(scene) {
      class First extends Component {
        override render() {
          return html`<main>${scene.tag(0) as never}</main>`;
        }
      }
      class Second extends Component {
        override render() {
          return html`<main>${scene.tag(1) as never}</main>`;
        }
      }
      let page: new () => Component = First;
      const { render, dispose } = await scene.show(() => html`<${DynamicComponent} type=${page} />`);
      await scene.ready();
      page = Second;
      render();
      await scene.ready();
      await dispose();
    },
  },
  {
    name: 'is shown and taken away before it is ready',
    made: -1,
    async run(scene) {
      let on = true;
      const { render } = await scene.show(() => (on ? scene.tag(0) : null));
      on = false;
      render();
      await observed();
    },
  },
  {
    name: 'stands beside content that fails, under an error boundary’s app',
    made: 1,
    async run(scene) {
      let broken = false;
      const fail = (): never => {
        throw new Error('expected');
      };
      const { render, dispose, errors } = await scene.show(
        () => html`<section>${scene.tag(0)}<p>${broken ? fail : 'fine'}</p></section>`,
      );
      await scene.ready();
      broken = true;
      render();
      errors.length = 0;
      broken = false;
      render();
      await dispose();
    },
  },
];
