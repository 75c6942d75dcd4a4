/**
 * Mounts one library and takes it away, as often as asked: as an island, or alone on a page without Strop.
 *
 * In: `?library=chart&with=strop` (or `with=bare`). Out: `cycles(count)` for `e2e/tests/island-leaks.spec.ts`, which then
 * looks at the heap. Every fourth time it goes at once; otherwise it stands for a frame.
 */
import { Component, createApp, html } from '@strop/renderer';
import { noteContexts } from '../support/contexts.ts';
import { type Subject, subjects } from './subjects.ts';

/** What the page tells. */
export interface Told {
  /** The most WebGL contexts that were alive at the same time, and how many still are. */
  readonly most: number;
  readonly alive: number;
}

/** Shows the library where it is, and returns what takes it away. */
type Show = () => () => void;

const contexts = noteContexts();
const style = 'width:300px;height:200px';
const search = new URLSearchParams(location.search);
const main = document.querySelector('main')!;
const subject = await subjects[search.get('library')!]!();
const show = search.get('with') === 'strop' ? await withStrop(subject) : alone(subject);
Object.assign(globalThis, { cycles });

async function cycles(count: number): Promise<Told> {
  let most = 0;
  for (let i = 0; i < count; i++) {
    const hide = show();
    if (i % 4 !== 3) await frame();
    hide();
    most = Math.max(most, contexts.most);
    // Forgets those that are lost, which it would keep.
    contexts.reset();
  }
  // What a library does once it is idle, it does now.
  await new Promise((resolve) => requestIdleCallback(resolve));
  await frame();
  return { most, alive: contexts.alive() };
}

function frame(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

async function withStrop({ element, island }: Subject): Promise<Show> {
  class Page extends Component {
    on = false;
    override render() {
      if (!this.on) return null;
      return element === 'canvas'
        ? html`<canvas style=${style} @island=${island()}></canvas>`
        : html`<div style=${style} @island=${island()}></div>`;
    }
  }
  const app = createApp();
  const root = app.rootComponents.add(Page, main);
  await app.start();
  const page = root.component as Page;
  const set = (on: boolean): void => {
    page.on = on;
    page.stateHasChanged();
  };
  return () => {
    set(true);
    return () => set(false);
  };
}

function alone({ element: name, bare }: Subject): Show {
  return () => {
    const element = document.createElement(name ?? 'div');
    element.setAttribute('style', style);
    main.append(element);
    const takeDown = bare(element);
    return () => {
      takeDown();
      element.remove();
    };
  };
}
