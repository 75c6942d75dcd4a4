/** Components as custom elements (reference section 17); only a page has them. */
import {
  type App,
  type ComponentType,
  Component,
  createApp,
  type CustomElementOptions,
  type EventCallback,
  html,
  parameter,
  type ParameterView,
  registerCustomElement,
  registerForJavaScript,
} from '@strop/renderer';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { settled } from '../support/stage.ts';

class Counter extends Component {
  readonly start = parameter(0);
  readonly maxValue = parameter(10);
  readonly label = parameter('');
  readonly busy = parameter(false);
  readonly optional = parameter<number>();
  readonly switched = parameter<boolean>();
  readonly data = parameter<{ text: string }>();
  readonly onStep = parameter<EventCallback<number>>();
  static sets: Record<string, unknown>[] = [];
  static disposed = 0;
  #steps = 0;
  override setParametersAsync(view: ParameterView): Promise<void> | void {
    Counter.sets.push(view.toRecord());
    return super.setParametersAsync(view);
  }
  [Symbol.dispose](): void {
    Counter.disposed++;
  }
  override render() {
    const value = Math.min(this.start + this.#steps, this.maxValue);
    return html`<button @onclick=${() => this.onStep.invokeAsync(++this.#steps)}>${this.label}${value}${this.data?.text}</button>`;
  }
}

type CounterElement = HTMLElement & {
  start: number;
  maxValue: number | null;
  label: string | null;
  busy: boolean;
  optional: number | null;
  data: object | null;
  onStep: (value: number) => void;
};

let next = 0;
let app: App;
let errors: unknown[];
let thrown: string[];

/** A name that no other test uses: an element is defined once and for all. */
function define(type: ComponentType = Counter, options: CustomElementOptions = {}): string {
  const name = `strop-counter-${next++}`;
  registerCustomElement(app, name, type, {
    types: { optional: 'number?', switched: 'boolean?' },
    ...options,
  });
  return name;
}

function make(name: string, attributes: Record<string, string> = {}): CounterElement {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  document.body.append(element);
  return element as CounterElement;
}

// What a reaction of a custom element throws goes to the window, not to the caller.
const onError = (event: ErrorEvent): void => {
  thrown.push(event.message);
  event.preventDefault();
};

beforeEach(async () => {
  Counter.sets = [];
  Counter.disposed = 0;
  errors = [];
  thrown = [];
  window.addEventListener('error', onError);
  app = createApp({ onError: (error) => errors.push(error) });
  await app.start();
});

afterEach(async () => {
  vi.useRealTimers();
  window.removeEventListener('error', onError);
  document.body.textContent = '';
  await app.dispose();
  expect(errors).toEqual([]);
});

describe('17 custom elements', () => {
  it('17 show the component, with the attributes as its first parameters', async () => {
    const element = make(define(), { start: '3', 'max-value': '5', label: 'n', busy: 'true' });
    expect(element.innerHTML).toBe('');
    await settled();
    expect(element.textContent).toBe('n3');
    expect(Counter.sets).toEqual([{ start: 3, maxValue: 5, label: 'n', busy: true }]);
  });

  it('17 work when the parser made them before they were defined, with properties set before', async () => {
    const name = `strop-counter-${next}`;
    document.body.innerHTML = `<${name} start="2" label="early "></${name}>`;
    const element = document.body.firstElementChild as CounterElement;
    element.maxValue = 1;
    define();
    await settled();
    expect(element.textContent).toBe('early 1');
    element.maxValue = 9;
    await settled();
    expect(element.textContent).toBe('early 2');
  });

  it('17 are rendered before they are connected', async () => {
    const element = document.createElement(define()) as CounterElement;
    element.start = 4;
    await settled();
    expect(element.textContent).toBe('4');
  });

  it('17 attributes and properties that change in one turn are one set of parameters', async () => {
    const element = make(define());
    await settled();
    Counter.sets = [];
    element.setAttribute('start', '1');
    element.setAttribute('label', 'a');
    element.maxValue = 3;
    element.data = { text: '!' };
    expect(Counter.sets).toEqual([]);
    await settled();
    expect(Counter.sets).toHaveLength(1);
    expect(element.textContent).toBe('a1!');
    element.start = 2;
    await settled();
    expect(Counter.sets[1]).toMatchObject({ start: 2, label: 'a' });
  });

  it('17 a property reads back what was set, and writes the attribute where there is one', async () => {
    const element = make(define(), { start: '1' });
    await settled();
    const data = {};
    element.data = data;
    element.start = 6;
    element.label = 'no attribute';
    expect([element.data, element.start, element.label]).toEqual([data, 6, 'no attribute']);
    expect(element.getAttribute('start')).toBe('6');
    expect(element.hasAttribute('label')).toBe(false);
    element.start = null as never;
    expect(element.hasAttribute('start')).toBe(false);
  });

  it('17 functions set as properties become EventCallbacks', async () => {
    const element = make(define());
    const steps: number[] = [];
    element.onStep = (value) => steps.push(value);
    await settled();
    element.querySelector('button')!.click();
    element.onStep = (value) => steps.push(value * 10);
    await settled();
    element.querySelector('button')!.click();
    await settled();
    expect(steps).toEqual([1, 20]);
  });

  it.each([
    ['busy', 'yes', "Invalid boolean value 'yes' for parameter 'busy'"],
    ['busy', '', "Invalid boolean value '' for parameter 'busy'"],
    ['start', 'many', "Invalid number value 'many' for parameter 'start'"],
    ['switched', 'yes', "Invalid boolean value 'yes' for parameter 'switched'"],
    ['optional', 'x', "Invalid number value 'x' for parameter 'optional'"],
    ['data', '{}', "The parameter 'data' takes an object, which an attribute cannot hold."],
  ])('17 the attribute %s="%s" is refused', async (attribute, value, text) => {
    // The test runner says there what goes to the window.
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const element = make(define(), { label: 'kept' });
    await settled();
    element.setAttribute(attribute, value);
    await settled();
    expect(thrown).toHaveLength(1);
    expect(thrown[0]).toContain(text);
    expect(element.textContent).toBe('kept0');
  });

  it.each([
    ['busy', 'True', true],
    ['busy', 'False', false],
    ['busy', 'false', false],
    ['switched', '', null],
    ['switched', 'true', true],
    ['optional', '', null],
    ['optional', '-1.5', -1.5],
    ['start', '1e3', 1000],
    ['label', '', ''],
  ] as [string, string, unknown][])('17 the attribute %s="%s" is %s', async (attribute, text, value) => {
    make(define(), { [attribute]: text });
    await settled();
    expect(Counter.sets[0]).toEqual({ [attribute]: value });
    expect(thrown).toEqual([]);
  });

  it('17 removing an attribute that may be null makes it null', async () => {
    const element = make(define(), { optional: '1', label: 'x' });
    await settled();
    element.removeAttribute('optional');
    element.removeAttribute('label');
    await settled();
    expect(Counter.sets[1]).toEqual({ optional: null, label: null });
  });

  it('17 are disposed a second after they left the document, and cannot come back then', async () => {
    vi.useFakeTimers();
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const element = make(define());
    await settled();
    element.remove();
    vi.advanceTimersByTime(999);
    await settled();
    expect(Counter.disposed).toBe(0);
    vi.advanceTimersByTime(1);
    await settled();
    expect(Counter.disposed).toBe(1);
    expect(element.innerHTML).toBe('');
    element.start = 5;
    await settled();
    document.body.append(element);
    expect(thrown[0]).toContain(
      `Cannot connect component ${element.localName} to the document after it has been disposed.`,
    );
  });

  it('17 keep their component when they are moved, or come back in time', async () => {
    vi.useFakeTimers();
    const element = make(define());
    await settled();
    element.querySelector('button')!.click();
    const other = document.createElement('section');
    document.body.append(other);
    other.append(element);
    element.remove();
    vi.advanceTimersByTime(999);
    document.body.append(element);
    vi.advanceTimersByTime(5000);
    await settled();
    expect(Counter.disposed).toBe(0);
    element.setAttribute('label', 'still ');
    await settled();
    expect(element.textContent).toBe('still 1');
  });

  it('17 may render into a shadow root, where events work', async () => {
    const name = define(Counter, {
      renderInto: (element) => (element as HTMLElement).attachShadow({ mode: 'open' }),
    });
    const element = make(name);
    await settled();
    expect(element.innerHTML).toBe('');
    const { shadowRoot } = element;
    shadowRoot!.querySelector('button')!.click();
    element.label = 'n';
    await settled();
    expect(shadowRoot!.textContent).toBe('n1');
  });

  it('17 a name that the browser refuses is not taken', () => {
    expect(() => registerCustomElement(app, 'nodash', Counter)).toThrow('is not a valid custom element name');
    registerForJavaScript(app, Counter, 'nodash');
  });

  it('17 may stand in the markup of a component, which gives it attributes and properties', async () => {
    // Written out: a tag in markup has a fixed name.
    registerCustomElement(app, 'strop-in-markup', Counter);
    class Host extends Component {
      on = true;
      start = 1;
      data = { text: '?' };
      steps = 0;
      clicks = 0;
      override render() {
        return html`<section @onclick=${() => this.clicks++}>${
          this.on
            ? html`<strop-in-markup start=${this.start} label="in " .data=${this.data} .onStep=${() => this.steps++}></strop-in-markup>`
            : null
        }</section>`;
      }
    }
    const container = document.createElement('div');
    document.body.append(container);
    const host = app.rootComponents.add(Host, container).component as Host;
    await settled();
    const element = container.querySelector('strop-in-markup')!;
    expect(element.textContent).toBe('in 1?');
    element.querySelector('button')!.click();
    await settled();
    // The host hears the click as well, once; its render leaves the content of the element alone.
    expect([host.steps, host.clicks]).toEqual([1, 1]);
    host.start = 5;
    host.data = { text: '!' };
    host.stateHasChanged();
    await settled();
    expect(element.textContent).toBe('in 6!');
    vi.useFakeTimers();
    host.on = false;
    host.stateHasChanged();
    vi.advanceTimersByTime(1000);
    await settled();
    expect(Counter.disposed).toBe(1);
  });

  it('17 content between the tags is no parameter, and gives way to the component', async () => {
    const name = define();
    document.body.innerHTML = `<${name} start="4"><b>content</b></${name}>`;
    const element = document.body.firstElementChild!;
    await settled();
    expect(element.querySelector('b')).toBe(null);
    expect(element.textContent).toBe('4');
    expect(Counter.sets).toEqual([{ start: 4 }]);
  });
});
