/**
 * The ways an element with an island can come, change and go. `matrix.ts` runs each of them for every library.
 *
 * In: a way to render, and the tag of one island. Out: what the library must have been asked: objects made and destroyed.
 */
import type { IslandAdapter } from '@strop/islands';
import { Component, DynamicComponent, html } from '@strop/renderer';
import { expect, vi } from 'vitest';
import type { Shown } from './counted.ts';
import { looked, observed, twoFrames } from './counted.ts';
import type * as HotModule from './hot-page.ts';
import { again } from './again.ts';

type AnyAdapter = IslandAdapter<object, unknown>;
type Tag = (variant: number) => unknown;

/** One library, as the paths use it. */
export interface Scene {
  readonly adapter: AnyAdapter;
  /** The tag with the island; `variant` makes a difference that the adapter can update to. */
  tag(variant: number): unknown;
  /** The same tag by an adapter that differs from the library's in what `change` says. */
  through(change: (adapter: AnyAdapter) => AnyAdapter): Tag;
  /** The same tag by another instance of the adapter's module, as one that was edited is. */
  replaced(): Promise<Tag>;
  /** A tag with a handler that the library's own object can be made to call. */
  listening(): { tag(handler: () => void): unknown; fire(element: HTMLElement): void };
  /** The library's constructor throws this many times from now on. */
  failNext(count: number): void;
  show(view: () => unknown): Promise<Shown>;
  /** Waits until what the last render asked for is mounted. */
  ready(): Promise<void>;
  /** The element of the island that stands now. */
  element(container: HTMLElement): HTMLElement;
}

export interface Path {
  readonly name: string;
  /** Objects the library has made on this path (-1: as many as it likes); as many must have been destroyed. */
  readonly made: number | ((adapter: AnyAdapter) => number);
  /** Elements that stand at the same time; one where it is left out. */
  readonly together?: number;
  /** Errors the application hears of; none where it is left out. */
  readonly errors?: number;
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
      await looked();
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
      await looked();
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
      await looked();
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
      await looked();
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
  {
    name: 'is on a page whose module is replaced while it is shown',
    made: 3,
    async run(scene) {
      const hotPage = async () => (await again<typeof HotModule>('./hot-page.ts')).HotPage;
      let page = await hotPage();
      const { container, render, dispose } = await scene.show(
        () => html`<${DynamicComponent} type=${page} parameters=${{ tag: () => scene.tag(0) }} />`,
      );
      await scene.ready();
      for (let edits = 0; edits < 2; edits++) {
        const before = [page, scene.element(container)];
        page = await hotPage();
        render();
        await scene.ready();
        expect(before).not.toContain(page);
        expect(before).not.toContain(scene.element(container));
        expect(container.querySelectorAll('.island')).toHaveLength(1);
      }
      await dispose();
    },
  },
  {
    name: 'has its adapter’s module replaced while it is shown',
    made: 3,
    async run(scene) {
      let tag: Tag = scene.tag;
      const { container, render, dispose } = await scene.show(() => tag(0));
      await scene.ready();
      const element = scene.element(container);
      for (let edits = 0; edits < 2; edits++) {
        tag = await scene.replaced();
        render();
        await scene.ready();
        render();
        expect(scene.element(container)).toBe(element);
      }
      await dispose();
    },
  },
  {
    name: 'cannot be made, beside one that can; then both can',
    made: 3,
    together: 2,
    errors: 1,
    async run(scene) {
      let on = true;
      scene.failNext(1);
      const { render, dispose } = await scene.show(() =>
        on ? html`<section>${scene.tag(0)}</section><section>${scene.tag(0)}</section>` : null,
      );
      await scene.ready();
      // It is not tried with every render.
      render();
      await scene.ready();
      on = false;
      render();
      on = true;
      render();
      await scene.ready();
      await dispose();
    },
  },
  {
    name: 'is mounted later, once its code has come, and told what has changed meanwhile',
    made: 1,
    async run(scene) {
      const { tag, open } = later(scene, false);
      let variant = 0;
      const { container, render, dispose } = await scene.show(() => tag(variant));
      variant = 1;
      render();
      open();
      await scene.ready();
      expect(scene.element(container).isConnected).toBe(true);
      await dispose();
    },
  },
  {
    name: 'goes while its code is on the way, and comes too late',
    made: 1,
    async run(scene) {
      const { tag, open } = later(scene, false);
      // Some libraries say of an element out of the document that it is.
      vi.spyOn(console, 'warn').mockImplementation(() => {});
      let on = true;
      const { render } = await scene.show(() => (on ? tag(0) : null));
      on = false;
      render();
      open();
      await scene.ready();
    },
  },
  {
    name: 'goes while its code is on the way, and is cancelled',
    made: 0,
    async run(scene) {
      const { tag, open } = later(scene, true);
      let on = true;
      const { render } = await scene.show(() => (on ? tag(0) : null));
      on = false;
      render();
      open();
      await scene.ready();
    },
  },
  {
    name: 'has no size at first, and waits for one if it needs it',
    made: 1,
    async run(scene) {
      const { mount } = scene.adapter;
      const mounts = vi.fn();
      const tag = scene.through((adapter) => ({
        ...adapter,
        mount: (...given) => {
          mounts();
          return mount(...given);
        },
      }));
      let display = 'display:none';
      const { render, dispose } = await scene.show(() => html`<section style=${display}>${tag(0)}</section>`);
      await twoFrames();
      expect(mounts).toHaveBeenCalledTimes(scene.adapter.needsSize ? 0 : 1);
      display = 'display:block';
      render();
      await twoFrames();
      expect(mounts).toHaveBeenCalledTimes(1);
      await scene.ready();
      await dispose();
    },
  },
  {
    name: 'has no size and goes before it gets one',
    made: ({ needsSize }) => (needsSize ? 0 : 1),
    async run(scene) {
      const { dispose } = await scene.show(
        () => html`<section style="display:none">${scene.tag(0)}</section>`,
      );
      await twoFrames();
      await dispose();
      await twoFrames();
    },
  },
  {
    name: 'gets three sizes within a frame, and hears of one',
    made: 1,
    async run(scene) {
      const { resize } = scene.adapter;
      const resized = vi.fn();
      const tag = scene.through((adapter) =>
        resize === undefined
          ? adapter
          : {
              ...adapter,
              resize: (handle, size) => {
                resized(size.width);
                resize(handle, size);
              },
            },
      );
      const { container, dispose } = await scene.show(() => tag(0));
      await scene.ready();
      await twoFrames();
      resized.mockClear();
      for (const width of [210, 220, 230]) scene.element(container).style.width = `${width}px`;
      await twoFrames();
      expect(resized.mock.calls).toEqual(resize === undefined ? [] : [[230]]);
      await dispose();
    },
  },
  {
    name: 'is rendered with equal options, and told only of those that differ deeply',
    made: 1,
    async run(scene) {
      const { update } = scene.adapter;
      const patches: string[][] = [];
      const tag = scene.through((adapter) => ({
        ...adapter,
        update: (handle, patch, options, host) => {
          patches.push(Object.keys(patch));
          update?.(handle, patch, options, host);
        },
      }));
      let variant = 0;
      const { render, dispose } = await scene.show(() => tag(variant));
      await scene.ready();
      render();
      render();
      expect(patches).toEqual([]);
      variant = 1;
      render();
      render();
      expect(patches).toHaveLength(1);
      expect(patches[0]!.length).toBeGreaterThan(0);
      await dispose();
    },
  },
  {
    name: 'calls the handler of the last render',
    made: 1,
    async run(scene) {
      const { tag, fire } = scene.listening();
      const heard: string[] = [];
      let name = 'first';
      const { container, render, dispose } = await scene.show(() => {
        const now = name;
        return tag(() => void heard.push(now));
      });
      await scene.ready();
      name = 'latest';
      render();
      heard.length = 0;
      fire(scene.element(container));
      await vi.waitFor(() => expect(heard).toContain('latest'));
      expect(heard).not.toContain('first');
      await dispose();
    },
  },
];

/** The island by an adapter whose mount waits, as for a library that is loaded when it is needed. */
function later(scene: Scene, heedsSignal: boolean): { tag: Tag; open: () => void } {
  let open = (): void => undefined;
  const come = new Promise<void>((resolve) => {
    open = resolve;
  });
  const tag = scene.through((adapter) => ({
    ...adapter,
    async mount(element, options, host) {
      await come;
      if (heedsSignal) host.signal.throwIfAborted();
      return adapter.mount(element, options, host);
    },
  }));
  return { tag, open };
}
