/**
 * Where Strop content inside Preact comes from: the island around it, or the app that a page of Preact's own names.
 *
 * In: an island's host, or an app. Out: a Preact context, read by `content.ts` and `in-preact.ts`.
 */
import type { App, Renderable } from '@strop/renderer';
import { type ComponentChild, type ComponentChildren, type Context, createContext, h } from 'preact';
import { type AddRoot, type IslandContent, showContent } from '../content.ts';

export interface StropHost {
  render(element: Element, content: Renderable): IslandContent;
}

export const StropHostContext: Context<StropHost | null> = createContext<StropHost | null>(null);

const hosts = new WeakMap<App, StropHost>();

/**
 * Says to which app the Strop components in this part of a Preact tree belong: its services, cascading values and errors.
 * Not needed inside `preactIsland`.
 *
 * @example
 * ```ts
 * render(preact`<${StropApp} app=${app}><${Page} /><//>`, document.body);
 * ```
 */
export function StropApp({ app, children }: { app: App; children?: ComponentChildren }): ComponentChild {
  let host = hosts.get(app);
  if (host === undefined) {
    const add: AddRoot = (type, element, parameters) => app.rootComponents.add(type, element, parameters);
    host = { render: (element, content) => showContent(add, element, content) };
    hosts.set(app, host);
  }
  return h(StropHostContext, { value: host, children });
}
