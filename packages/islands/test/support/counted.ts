/** An adapter that counts what is asked of it, and a page to use it in. */
import { Component, createApp } from '@strop/renderer';
import { defineIsland, type IslandAdapter, type IslandFunction } from '@strop/islands';
import { onTestFinished } from 'vitest';
import { look } from '../../src/standing.ts';

export interface CountedOptions {
  readonly data?: unknown;
  readonly color?: string;
  readonly format?: (value: number) => string;
  readonly onPicked?: (value: string) => void;
}

export interface CountedHandle {
  readonly id: number;
  readonly options: CountedOptions;
}

export interface Counted {
  readonly island: IslandFunction<CountedOptions, CountedHandle>;
  readonly log: string[];
  readonly alive: Set<number>;
  /** The options of each mount, with the wrapped functions. */
  readonly handles: CountedHandle[];
}

export function counted(more: Partial<IslandAdapter<CountedOptions, CountedHandle>> = {}): Counted {
  const log: string[] = [];
  const alive = new Set<number>();
  const handles: CountedHandle[] = [];
  const island = defineIsland<CountedOptions, CountedHandle>({
    name: 'counted',
    mount: (element, options) => {
      const handle = { id: handles.length + 1, options };
      handles.push(handle);
      alive.add(handle.id);
      log.push(`mount ${handle.id} in ${element.localName}`);
      return handle;
    },
    update: ({ id }, patch) => {
      log.push(`update ${id} ${JSON.stringify(patch)}`);
    },
    dispose: ({ id }) => {
      if (!alive.delete(id)) throw new Error(`${id} was disposed twice`);
      log.push(`dispose ${id}`);
    },
    ...more,
  });
  return { island, log, alive, handles };
}

export class Host extends Component {
  view: () => unknown = () => null;
  override render() {
    return this.view() as never;
  }
}

export interface Shown {
  readonly host: Host;
  readonly container: HTMLElement;
  readonly errors: unknown[];
  render(): void;
  dispose(): Promise<void>;
}

export async function show(view: () => unknown): Promise<Shown> {
  const container = document.createElement('div');
  document.body.append(container);
  const errors: unknown[] = [];
  const app = createApp({ onError: (error) => errors.push(error) });
  class First extends Host {
    override view = view;
  }
  const root = app.rootComponents.add(First, container);
  await app.start();
  onTestFinished(async () => {
    await app.dispose();
    container.remove();
  });
  const host = root.component as Host;
  return { host, container, errors, render: () => host.stateHasChanged(), dispose: () => app.dispose() };
}

/** What scripts took out was looked for, as it is once a second, and the microtasks after that are done. */
export async function looked(): Promise<void> {
  look();
  await observed();
}

/** The running task is over, and what it left for microtasks is done. */
export async function observed(): Promise<void> {
  await new Promise<void>((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    channel.port2.postMessage(null);
  });
}

/** Two frames: a ResizeObserver has told in the first, and what it asked for ran in the second. */
export async function twoFrames(): Promise<void> {
  for (let i = 0; i < 2; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
  await observed();
}
