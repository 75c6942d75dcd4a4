/**
 * Every path for one library: its objects are counted where the library makes and destroys them, not where the adapter
 * says so. The test file of a library replaces the library's module by one whose classes count.
 */
import type { IslandValue } from '@strop/islands';
import { html } from '@strop/renderer';
import { describe, expect, it, vi } from 'vitest';
import { observed, show, type Shown } from './counted.ts';
import type { Contexts } from './contexts.ts';
import type { Ledger } from './ledger.ts';
import { paths } from './paths.ts';

export interface Library {
  readonly name: string;
  readonly ledger: Ledger;
  /** A value for `@island`; variants differ in something the adapter updates. */
  island(variant: number): IslandValue<never, never>;
  /** The element it stands in; a `<div>` with a size where it is left out. */
  readonly element?: 'canvas' | 'div' | 'ul' | 'video' | 'textarea';
  /** A library that draws with WebGL: each of its objects has one context, which is freed with it. */
  readonly contexts?: Contexts;
  /** Waits for what is mounted later; nothing where it is left out. */
  ready?(): Promise<void>;
}

/** Runs every path for a library. */
export function matrix(library: Library): void {
  const { ledger } = library;
  describe(`${library.name}: one object made and destroyed for each element`, () => {
    for (const path of paths) {
      it(`where it ${path.name}`, async () => {
        const before = { made: ledger.made, destroyed: ledger.destroyed };
        library.contexts?.reset();
        const consoleErrors = vi.spyOn(console, 'error');
        let shown: Shown | null = null;
        await path.run({
          tag: (variant) => tagOf(library, variant),
          show: async (view) => (shown = await show(view)),
          ready: async () => {
            await observed();
            await library.ready?.();
          },
          element: (container) => container.querySelector<HTMLElement>('.island')!,
        });
        await shown!.dispose();
        await library.ready?.();
        await observed();
        const made = ledger.made - before.made;
        if (path.made >= 0) expect(made).toBe(path.made);
        expect(ledger.destroyed - before.destroyed).toBe(made);
        expect(ledger.alive.size).toBe(0);
        if (library.contexts !== undefined) {
          expect(library.contexts.alive()).toBe(0);
          expect(library.contexts.most).toBeLessThanOrEqual(path.together ?? 1);
        }
        expect(shown!.errors).toEqual([]);
        expect(consoleErrors.mock.calls).toEqual([]);
      });
    }
  });
}

const size = 'width:200px;height:150px';

function tagOf(library: Library, variant: number): unknown {
  const island = library.island(variant);
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
