/**
 * A component shown in the page itself, and how a test reaches its elements: for suites of Chromium's own events, which
 * select by what a person would point at.
 */
import { type App, type AppOptions, type Component, createApp, type RootComponent } from '@strop/renderer';
import { expect } from 'vitest';
import { commands } from 'vitest/browser';
import './input.ts';

let dispose = (): void => {};

/** Belongs into `afterEach`: the component goes, and whatever failed in its app fails the test. */
export function removeShown(): void {
  dispose();
}

export async function show<T extends Component>(
  type: new () => T,
  options: AppOptions = {},
  parameters: Readonly<Record<string, unknown>> = {},
  prepare: (app: App) => void = () => {},
): Promise<{ component: T; root: HTMLElement; added: RootComponent }> {
  const root = document.createElement('div');
  document.body.append(root);
  const errors: unknown[] = [];
  const app = createApp({ ...options, onError: (error) => errors.push(error) });
  prepare(app);
  const added = app.rootComponents.add(type, root, parameters);
  await app.start();
  dispose = () => {
    added.dispose();
    root.remove();
    expect(errors).toEqual([]);
  };
  return { component: added.component as T, root, added };
}

export function one<E extends Element = HTMLElement>(selector: string): E {
  const found = document.querySelector<E>(selector);
  if (found === null) throw new Error(`No ${selector}`);
  return found;
}

/** Where an element stands on the page that holds the test's frame. */
export function placeOnPage(element: Element): { x: number; y: number } {
  const box = element.getBoundingClientRect();
  const frame = window.frameElement;
  const outer = frame?.getBoundingClientRect() ?? { left: 0, top: 0, width: innerWidth };
  const scale = outer.width / innerWidth;
  return {
    x: outer.left + (box.left + box.width / 2) * scale,
    y: outer.top + (box.top + box.height / 2) * scale,
  };
}

/** A click by place, for elements that no selector reaches. */
export async function clickAt(element: Element): Promise<void> {
  const { x, y } = placeOnPage(element);
  await commands.clickPlace(x, y);
}
