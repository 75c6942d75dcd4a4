/**
 * Every path for one library: its objects are counted where the library makes and destroys them, not where the adapter
 * says so. The test file of a library replaces the library's module by one whose classes count.
 */
import { defineIsland, IslandReference, type IslandAdapter, type IslandValue } from '@strop/islands';
import { html } from '@strop/renderer';
import { describe, expect, it, vi } from 'vitest';
import { again } from './again.ts';
import { observed, show, type Shown } from './counted.ts';
import type { Contexts } from './contexts.ts';
import type { Ledger } from './ledger.ts';
import { type Path, paths, type Scene } from './paths.ts';

/** What an adapter's module exports, as far as the matrix asks. */
type Exports = Readonly<Record<string, (...given: never[]) => unknown>>;

export interface Library {
  readonly name: string;
  readonly ledger: Ledger;
  /** The file of the adapter, `src/adapters/<file>.ts`, and what it exports for tags. */
  readonly adapter: { readonly file: string; readonly exported: string };
  /** A value for `@island`; variants differ in something the adapter updates. */
  island(variant: number): IslandValue<never, never>;
  /** One whose mount throws, half-way where it can; left out where nothing can. */
  broken?(): IslandValue<never, never>;
  /** A handler, and what has the library's own object call it. */
  readonly handler: { readonly name: string; fire(handle: never, element: HTMLElement): void };
  /** The element it stands in; a `<div>` with a size where it is left out. */
  readonly element?: 'canvas' | 'div' | 'ul' | 'video' | 'textarea';
  /** A library that draws with WebGL: each of its objects has one context, which is freed with it. */
  readonly contexts?: Contexts;
  /** Waits for what is mounted later; nothing where it is left out. */
  ready?(): Promise<void>;
}

/** Runs every path for a library. */
export function matrix(library: Library): void {
  describe(`${library.name}: one object made and destroyed for each element`, () => {
    const { broken } = library;
    const all = broken === undefined ? paths : [...paths, halfWay(broken)];
    for (const path of all) it(`where it ${path.name}`, () => run(library, path));
  });

  function halfWay(broken: () => IslandValue<never, never>): Path {
    return {
      name: 'fails half-way through its mount, and leaves nothing in the element',
      made: -1,
      errors: 1,
      async run(scene) {
        const { container, render, dispose } = await scene.show(() => tagOf(library, broken()));
        await scene.ready();
        expect(scene.element(container).childNodes).toHaveLength(0);
        render();
        await dispose();
      },
    };
  }
}

async function run(library: Library, path: Path): Promise<void> {
  const { ledger } = library;
  const before = { made: ledger.made, destroyed: ledger.destroyed };
  library.contexts?.reset();
  const consoleErrors = vi.spyOn(console, 'error');
  const told: Shown[] = [];
  const scene = sceneFor(library, (shown) => void told.push(shown));
  await path.run(scene);
  const [shown] = told as [Shown];
  await shown.dispose();
  await library.ready?.();
  await observed();
  const made = ledger.made - before.made;
  const wanted = typeof path.made === 'function' ? path.made(scene.adapter) : path.made;
  if (wanted >= 0) expect(made).toBe(wanted);
  expect(ledger.destroyed - before.destroyed).toBe(made);
  expect(ledger.alive.size).toBe(0);
  if (library.contexts !== undefined) {
    expect(library.contexts.alive()).toBe(0);
    expect(library.contexts.most).toBeLessThanOrEqual(path.together ?? 1);
  }
  if (path.errors === undefined) expect(shown.errors).toEqual([]);
  else expect(shown.errors).toHaveLength(path.errors);
  expect(consoleErrors.mock.calls).toEqual([]);
}

function sceneFor(library: Library, shown: (one: Shown) => void): Scene {
  const { ledger } = library;
  const adapter = library.island(0).adapter as unknown as IslandAdapter<object, unknown>;
  const tagFrom = (create: (options: object) => unknown) => (variant: number) =>
    tagOf(library, create(library.island(variant).options) as never);
  return {
    adapter,
    tag: (variant) => tagOf(library, library.island(variant)),
    through: (change) => tagFrom(defineIsland(change(adapter))),
    async replaced() {
      const { file, exported } = library.adapter;
      const { [exported]: create } = await again<Exports>(`../../src/adapters/${file}.ts`);
      expect(create).toBeTypeOf('function');
      return tagFrom(create as (options: object) => unknown);
    },
    listening() {
      const reference = new IslandReference<never>();
      const create = defineIsland(adapter) as unknown as (
        options: object,
        reference: IslandReference<never>,
      ) => unknown;
      return {
        tag: (handler) => {
          const options = { ...(library.island(0).options as object), [library.handler.name]: handler };
          return tagOf(library, create(options, reference) as never);
        },
        fire: (element) => library.handler.fire(reference.current as never, element),
      };
    },
    failNext: (count) => {
      ledger.failures = count;
    },
    show: async (view) => {
      const one = await show(view);
      shown(one);
      return one;
    },
    ready: async () => {
      await observed();
      await library.ready?.();
    },
    element: (container) => container.querySelector<HTMLElement>('.island')!,
  };
}

const size = 'width:200px;height:150px';

function tagOf(library: Library, island: IslandValue<never, never>): unknown {
  switch (library.element) {
    case 'canvas':
      return html`<canvas class="island" width="200" height="150" @island=${island}></canvas>`;
    case 'ul':
      return html`<ul class="island" style=${size} @island=${island}></ul>`;
    case 'video':
      return html`<video class="island" style=${size} @island=${island}></video>`;
    case 'textarea':
      return html`<textarea class="island" style=${size} @island=${island}></textarea>`;
    default:
      return html`<div class="island" style=${size} @island=${island}></div>`;
  }
}
