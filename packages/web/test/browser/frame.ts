/**
 * A page of its own for each test: an iframe with an address, a history and a base, so that navigation can be tried
 * without leaving the test.
 */
import { onTestFinished } from 'vitest';

export const base = new URL('/packages/web/test/browser/fixtures/', location.href).href;

export type FrameWindow = Window & typeof globalThis;
export type FrameDocument = Document & { readonly defaultView: FrameWindow };

export interface Frame {
  readonly window: FrameWindow;
  readonly document: FrameDocument;
  readonly container: HTMLElement;
  /** Settles when the frame has loaded another document: its address. */
  loaded(): Promise<string>;
  /** Goes through the history and waits until the page has been told. */
  go(steps: number): Promise<void>;
}

/** @param path below the base; the address is set before anything runs */
export async function openFrame(path = ''): Promise<Frame> {
  const iframe = document.createElement('iframe');
  iframe.style.width = '400px';
  iframe.style.height = '300px';
  const first = loadOf(iframe);
  iframe.src = `${base}index.html`;
  document.body.append(iframe);
  onTestFinished(() => iframe.remove());
  await first;

  const window = iframe.contentWindow as FrameWindow;
  window.history.replaceState(null, '', base + path);
  return {
    window,
    document: window.document as FrameDocument,
    container: window.document.getElementById('app')!,
    loaded: () => loadOf(iframe),
    async go(steps) {
      const told = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
      window.history.go(steps);
      await told;
    },
  };
}

function loadOf(iframe: HTMLIFrameElement): Promise<string> {
  return new Promise((resolve) =>
    iframe.addEventListener('load', () => resolve(iframe.contentWindow!.location.href), { once: true }),
  );
}
