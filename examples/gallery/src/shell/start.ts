// Starts a document's app: the router over its pages, inside the gallery's layout.
// In: routes. Out: a running app in #app. Called by the main.ts of each document.

import { JSInteropOptions, strictMode } from '@strop/interop';
import { startWithInitializers } from '@strop/interop/initializers';
import { Component, createApp, eventTiming, fieldBinding, html } from '@strop/renderer';
import { type Route, Router } from '@strop/web';
import initializers from 'virtual:strop/initializers';
import { Layout } from './layout.ts';
import { NotFound } from './not-found.ts';
import { Arrival } from './page-heading.ts';
import { Started } from './started.ts';

export async function start(routes: readonly Route[]) {
  class App extends Component {
    override render() {
      return html`<${Router} routes=${routes} layout=${Layout} notFound=${() => html`<${NotFound} />`} />`;
    }
  }

  const app = createApp({ eventTiming: eventTiming(), fieldBinding });
  app.services.add(Arrival, new Arrival());
  const started = new Started();
  app.services.add(Started, started);
  // `?strict` sends every call through the wire codec: what works then would work across a thread or a network.
  const strict = new URLSearchParams(location.search).has('strict');
  app.services.add(JSInteropOptions, { strict: strict ? strictMode : undefined });
  app.rootComponents.add(App, '#app');
  await startWithInitializers(app, initializers);
  // What waits for the promise of the start finds the components in the page.
  await import(/* @vite-ignore */ new URL('/scripts/when-started.js', document.baseURI).href);
  started.scriptsCame();
}
