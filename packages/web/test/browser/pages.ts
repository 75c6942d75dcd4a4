/** Pages, layouts and a way to start them, for the tests of Router and NavLink. */
import { Component, createApp, html, inject, parameter } from '@strop/renderer';
import { onTestFinished } from 'vitest';
import {
  LayoutComponentBase,
  NavigationHostToken,
  NavigationManager,
  Router,
  type LayoutClass,
  type LocationChangedHandler,
  type NavigationHost,
  type Route,
} from '../../src/index.ts';
import { base, openFrame, type Frame } from './frame.ts';

/** What happened to the instances, in order. */
export const happened: string[] = [];

/** A page that tells of its life and shows its name and parameters. */
export abstract class Told extends Component {
  override onInitialized(): void {
    happened.push(`${this.constructor.name} made`);
  }
  [Symbol.dispose](): void {
    happened.push(`${this.constructor.name} gone`);
  }
}

export class Home extends Told {
  override render() {
    return html`<h1>Home</h1>`;
  }
}

export class User extends Told {
  readonly id = parameter.required<number | null>();
  readonly name = parameter<string | null>('nobody');
  override render() {
    return html`<h1>User</h1><output>${JSON.stringify([this.id, this.name])}</output>`;
  }
}

export class Files extends Told {
  readonly path = parameter<string | null>();
  override render() {
    return html`<h1>Files</h1><output>${String(this.path)}</output>`;
  }
}

/** Links with the texts of their addresses, around the page. */
export class Frameset extends LayoutComponentBase {
  override onInitialized(): void {
    happened.push('Frameset made');
  }
  override render() {
    return html`<nav><a href="">home</a> <a href="user/7/ann">ann</a> <a href="files/a/b">files</a></nav>
      <main>${this.body}</main>`;
  }
  [Symbol.dispose](): void {
    happened.push('Frameset gone');
  }
}

/** Knows how many subscriptions are alive. */
export class Counting extends NavigationManager {
  listening = 0;
  override locationChanged(handler: LocationChangedHandler): Disposable {
    const subscription = super.locationChanged(handler);
    this.listening++;
    return {
      [Symbol.dispose]: () => {
        this.listening--;
        subscription[Symbol.dispose]();
      },
    };
  }
}

export interface Started extends Frame {
  readonly navigation: NavigationManager;
  /** What the application shows, white space collapsed. */
  text(): string;
  /** Clicks the link with this text, as a person would. */
  follow(text: string): void;
  dispose(): Promise<void>;
  readonly errors: unknown[];
  /** The address below the base. */
  address(): string;
}

export interface StartOptions {
  readonly path?: string;
  readonly host?: NavigationHost;
  readonly navigation?: NavigationManager;
  readonly parameters?: {
    layout?: LayoutClass;
    notFound?: () => unknown;
    focusOnNavigate?: string;
  };
}

/** Renders a Router with these routes into a page of its own. */
export async function startRouter(routes: readonly Route[], options: StartOptions = {}): Promise<Started> {
  return start(Router, { routes, ...options.parameters }, options);
}

export async function start(
  root: new () => Component,
  parameters: Record<string, unknown>,
  { path = '', host, navigation }: StartOptions = {},
): Promise<Started> {
  happened.length = 0;
  const frame = await openFrame(path);
  const errors: unknown[] = [];
  const app = createApp({ document: frame.document, onError: (error: unknown) => errors.push(error) });
  if (host !== undefined) app.services.add(NavigationHostToken, host);
  if (navigation !== undefined) app.services.add(NavigationManager, navigation);
  app.rootComponents.add(root, frame.container, parameters);
  await app.start();
  onTestFinished(() => app.dispose());
  return {
    ...frame,
    errors,
    navigation: app.services.get(NavigationManager),
    text: () => frame.container.textContent.replace(/\s+/g, ' ').trim(),
    follow(text) {
      const links = [...frame.container.querySelectorAll('a')];
      const link = links.find((one) => one.textContent.trim() === text);
      if (link === undefined)
        throw new Error(`no link '${text}' among ${links.map((one) => one.textContent)}`);
      link.dispatchEvent(
        new frame.window.MouseEvent('click', { bubbles: true, composed: true, cancelable: true }),
      );
    },
    dispose: () => app.dispose(),
    address: () => frame.window.location.href.replace(base, ''),
  };
}

export { Component, html, inject, parameter };
