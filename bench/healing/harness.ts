/**
 * Stage: in the page of a peer. In: how it shows a model. Out: `playAll(seed, renders)`, which plays the renderer's own healing
 * harness with it. Next: `run.mjs` adds up what is found.
 */
import {
  type Counts,
  type Finding,
  play,
  type PlayOptions,
} from '../../packages/renderer/test/healing/play.ts';
import { countCalls } from './endless.ts';

/** How often something was found after a kind of change. */
export type Tally = Partial<Record<Finding['what'] | 'endless', number>>;

export interface Played {
  readonly counts: Counts;
  readonly kinds: Readonly<Record<string, Tally>>;
  readonly first: Readonly<Partial<Record<Finding['what'], string>>>;
  /** Disposals that threw, after renders that did not. */
  readonly disposals: number;
  /** Something was thrown: what a framework keeps for all its roots may be lost, and a fresh copy of it tells more. */
  readonly isSpent: boolean;
}

/**
 * Has a framework play. Errors that it reports instead of throwing are counted by `report`.
 *
 * @param create gets `report`, and returns how a model is shown.
 */
export function harness(create: (report: (error: unknown) => void) => PlayOptions['show']): void {
  const { errors, report, calls } = (globalThis.healing ??= prepare());
  const show = create(report);
  const playAll = async (seed: number, renders: number): Promise<Played> => {
    const kinds: Record<string, Tally> = {};
    const first: Partial<Record<Finding['what'], string>> = {};
    let disposals = 0;
    const counts = await play({
      seed,
      renders,
      stopsAtError: true,
      takeErrors: () => errors.splice(0),
      found({ what, harm, detail }) {
        const tally = (kinds[harm] ??= {});
        tally[what] = (tally[what] ?? 0) + 1;
        first[what] ??= `${harm}: ${detail.slice(0, 300)}`;
        if (what === 'error' && calls.isEndless()) tally.endless = (tally.endless ?? 0) + 1;
      },
      async show(container, model, clicked) {
        const showing = await show(container, model, clicked);
        return {
          async render() {
            calls.reset();
            await showing.render();
            await turn();
          },
          dispose() {
            try {
              showing.dispose();
            } catch (error) {
              report(error);
            }
            if (errors.length > 0) disposals++;
          },
        };
      },
    });
    return { counts, kinds, first, disposals, isSpent: counts.errors + disposals > 0 };
  };
  Object.assign(globalThis, { playAll });
}

/** Once in a page, however often the framework is loaded anew. */
function prepare() {
  const errors: unknown[] = [];
  const report = (error: unknown): void => void errors.push(error);
  addEventListener('error', (event) => {
    event.preventDefault();
    report(event.error ?? event.message);
  });
  addEventListener('unhandledrejection', (event) => {
    event.preventDefault();
    report(event.reason);
  });
  return { errors, report, calls: countCalls() };
}

declare global {
  var healing: ReturnType<typeof prepare> | undefined;
}

/** What is thrown in microtasks of the render is told in a task of its own. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
