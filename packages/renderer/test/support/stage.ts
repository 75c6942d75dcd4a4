/**
 * Where a shared suite runs: the recording document in Node, the page in Chromium. Suites see one interface, so what
 * holds here holds there.
 */
import { createApp, type App, type AppOptions, type Component, type ComponentType } from '@strop/renderer';
import { createRecordingDocument, dispatchEvent, markupParser, type RecordingElement } from '@strop/remote';
import { parseFragment } from 'parse5';
import { expect } from 'vitest';

/** What suites touch of an element; both documents offer it. */
export interface StageElement {
  readonly localName: string;
  readonly parentNode: StageElement | null;
  readonly firstChild: StageElement | null;
  readonly nextSibling: StageElement | null;
  readonly nodeType: number;
  readonly namespaceURI: string | null;
  readonly isConnected: boolean;
  nodeValue: string | null;
  textContent: string | null;
  value: string;
  checked: boolean;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  insertBefore(node: StageElement, before: StageElement | null): StageElement;
  removeChild(node: StageElement): StageElement;
  classList: { add(token: string): void; contains(token: string): boolean };
  style: { setProperty(name: string, value: string): void };
  focus(): void;
}

export interface Stage {
  readonly name: 'recording' | 'page';
  /** Renders a component into a fresh container. */
  render<T extends Component>(
    type: new () => T,
    parameters?: Record<string, unknown>,
    options?: AppOptions,
  ): Promise<Rendered<T>>;
}

/** How an event is dispatched; other members stand on the event as they are. */
export interface FireOptions {
  readonly bubbles?: boolean;
  readonly [member: string]: unknown;
}

export interface Rendered<T extends Component> {
  readonly component: T;
  readonly app: App;
  readonly container: StageElement;
  readonly document: {
    readonly activeElement: StageElement | null;
    createElement(name: string): StageElement;
  };
  /** The container's markup without the comments that keep places. */
  html(): string;
  find(selector: string): StageElement;
  findAll(name: string): StageElement[];
  /** Dispatches an event that bubbles unless said otherwise; true where its default was prevented. */
  fire(element: StageElement, type: string, init?: FireOptions): boolean;
  readonly errors: unknown[];
  setParameters(parameters: Record<string, unknown>): void;
  dispose(): void;
  /** Operations since the last call, formatted; empty in a page, which records nothing. */
  operations(): string[];
}

/** The very same nodes; printed by place, since a node prints as the whole document it stands in. */
export function expectSameNodes(found: readonly unknown[], expected: readonly unknown[]): void {
  expect(found.map((node) => expected.indexOf(node))).toEqual(expected.map((_, index) => index));
}

/** Settles what promises were waiting: no timers are involved. */
export async function settled(): Promise<void> {
  for (let i = 0; i < 20; i++) await Promise.resolve();
}

export const recordingStage: Stage = {
  name: 'recording',
  async render(type, parameters = {}, options = {}) {
    const document = createRecordingDocument({ parseMarkup: markupParser(parseFragment as never) });
    const container = document.createElement('div');
    document.body!.insertBefore(container, null);
    const rendered = await start(type, parameters, container, { ...options, document });
    return Object.assign(rendered, {
      document: document as never,
      fire: (element: StageElement, event: string, init?: FireOptions) => {
        const fired = dispatchEvent(element as unknown as RecordingElement, {
          type: event,
          cancelable: true,
          bubbles: true,
          ...init,
        });
        return (fired as unknown as { defaultPrevented: boolean }).defaultPrevented;
      },
      operations: () => document.recorder.take().map((operation) => document.recorder.format([operation])),
    });
  },
};

export function pageStage(document: object, createEvent: (type: string, init: object) => object): Stage {
  const page = document as {
    body: StageElement;
    createElement(name: string): StageElement;
    activeElement: StageElement | null;
  };
  return {
    name: 'page',
    async render(type, parameters = {}, options = {}) {
      const container = page.createElement('div');
      page.body.insertBefore(container, null);
      const rendered = await start(type, parameters, container, { ...options, document });
      return Object.assign(rendered, {
        document: page,
        fire: (element: StageElement, event: string, init?: FireOptions) => {
          const { bubbles = true, cancelable = true, ...members } = init ?? {};
          const fired = createEvent(event, { bubbles, cancelable, composed: true });
          // A member of the event's own class is shadowed, as if the browser had made it so.
          for (const [name, value] of Object.entries(members)) {
            Object.defineProperty(fired, name, { value, configurable: true });
          }
          (element as unknown as { dispatchEvent(event: object): void }).dispatchEvent(fired);
          return (fired as { defaultPrevented: boolean }).defaultPrevented;
        },
        operations: () => [],
      });
    },
  };
}

async function start<T extends Component>(
  type: new () => T,
  parameters: Record<string, unknown>,
  container: object,
  options: AppOptions,
): Promise<Omit<Rendered<T>, 'fire' | 'operations' | 'document'>> {
  const errors: unknown[] = [];
  let expected = false;
  // An error the test does not ask for fails the next look at the document.
  const check = (): void => {
    if (!expected && errors.length > 0) throw errors[0];
  };
  const app = createApp({ ...options, onError: (error) => errors.push(error) });
  const root = app.rootComponents.add(type as ComponentType, container, parameters);
  const started = app.start();
  await settled();
  void started;
  const element = container as StageElement;
  return {
    get component() {
      return root.component as T;
    },
    app,
    container: element,
    get errors() {
      expected = true;
      return errors;
    },
    html: () => {
      check();
      return print(element);
    },
    find: (selector) => {
      check();
      const found = walk(element).find((candidate) => matches(candidate, selector));
      if (found === undefined) throw new Error(`No ${selector} in ${print(element)}`);
      return found;
    },
    findAll: (name) => (check(), walk(element)).filter((candidate) => matches(candidate, name)),
    setParameters: (next) => root.setParameters(next),
    dispose: () => root.dispose(),
  };
}

function matches(element: StageElement, selector: string): boolean {
  return selector.startsWith('#')
    ? element.getAttribute('id') === selector.slice(1)
    : element.localName === selector;
}

function walk(element: StageElement): StageElement[] {
  const found: StageElement[] = [];
  for (let child = element.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType === 1) found.push(child, ...walk(child));
  }
  return found;
}

const voidElements = new Set(['br', 'hr', 'img', 'input', 'link', 'meta']);

/** HTML of the children, without comments, adjacent texts joined; `style` stands last. */
function print(element: StageElement): string {
  let text = '';
  for (let child = element.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType === 3) text += child.nodeValue ?? '';
    else if (child.nodeType === 1) text += printElement(child);
  }
  return text;
}

function printElement(element: StageElement): string {
  const { attributes } = element as unknown as { attributes: Iterable<{ name: string; value: string }> };
  // A page writes `style` whenever it likes; its place says nothing.
  const ordered = [...attributes].sort((a, b) => Number(a.name === 'style') - Number(b.name === 'style'));
  const shown = ordered
    .map(({ name, value }) => (value === '' ? ` ${name}` : ` ${name}="${value}"`))
    .join('');
  const open = `<${element.localName}${shown}>`;
  return voidElements.has(element.localName) ? open : `${open}${print(element)}</${element.localName}>`;
}
