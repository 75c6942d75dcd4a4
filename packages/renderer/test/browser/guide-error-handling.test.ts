/** The test of docs/guides/error-handling.md: its samples, and what its table says. */
import {
  Component,
  createApp,
  ErrorBoundary,
  ErrorBoundaryLogger,
  html,
  inject,
  parameter,
} from '@strop/renderer';
import { expect, it, onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import { Dashboard, Forecasts, makeApp, Market, Quiet } from '../guide/error-handling.ts';

function container(): HTMLElement {
  const main = document.body.appendChild(document.createElement('main'));
  onTestFinished(() => main.remove());
  return main;
}

it('keeps a failure in its panel, logs it, and tries again', async () => {
  const sent: string[] = [];
  let tell = (_price: number): void => {};
  let forecast = () => Promise.reject<string>(new Error('no network'));
  const app = makeApp({ send: (error, where) => sent.push(`${(error as Error).message}: ${where}`) });
  onTestFinished(() => app.dispose());
  app.services.add(Forecasts, { today: () => forecast() });
  app.services.add(Market, {
    subscribe(told) {
      tell = told;
      return () => {};
    },
  });
  app.rootComponents.add(Dashboard, container());
  await app.start();
  const weather = page.getByRole('region', { name: 'Weather' });
  const prices = page.getByRole('region', { name: 'Prices' });
  await expect.element(weather.getByRole('alert')).toHaveTextContent('Weather cannot be shown now.');
  await expect.element(prices).toHaveTextContent('none yet');
  expect(sent).toEqual(['no network: taken by a boundary']);

  tell(1.5);
  await expect.element(prices).toHaveTextContent('1.50');
  tell('much' as never);
  await expect.element(prices.getByRole('alert')).toBeVisible();
  expect(sent).toHaveLength(2);

  forecast = () => Promise.resolve('Rain');
  await weather.getByRole('button', { name: 'Try again' }).click();
  await expect.element(weather).toHaveTextContent('Rain');
  await expect.element(weather.getByRole('alert')).not.toBeInTheDocument();
});

it('is for a boundary of one’s own to show and to tell', async () => {
  const told: unknown[] = [];
  let isGood = false;
  class Sometimes extends Component {
    override render() {
      if (!isGood) throw new Error('not now');
      return html`<p>here</p>`;
    }
  }
  class Page extends Component {
    override render() {
      return html`<${Quiet} onFailed=${(error: Error) => told.push(error.message)}><${Sometimes} /><//>`;
    }
  }
  const app = createApp();
  onTestFinished(() => app.dispose());
  const main = container();
  app.rootComponents.add(Page, main);
  await app.start();
  expect(told).toEqual(['not now']);
  isGood = true;
  await page.getByRole('button', { name: 'Show it again' }).click();
  await expect.element(page.getByText('here')).toBeVisible();
});

type Place =
  | 'nowhere'
  | 'constructor'
  | 'service'
  | 'onInitialized'
  | 'onInitializedAsync'
  | 'onParametersSet'
  | 'render'
  | 'fragment'
  | 'onAfterRender'
  | 'handler'
  | 'asynchronous handler'
  | 'disposal';

let failing: Place = 'nowhere';

function failAt(place: Place): void {
  if (failing === place) throw new Error(place);
}

class Unprovided {
  declare private readonly it: never;
}

class Part extends Component {
  readonly turn = parameter(0);
  clicks = 0;
  constructor() {
    super();
    failAt('constructor');
  }
  override onInitialized(): void {
    failAt('onInitialized');
  }
  override onInitializedAsync(): Promise<void> | void {
    if (failing === 'onInitializedAsync') return Promise.reject(new Error(failing));
  }
  override onParametersSet(): void {
    failAt('onParametersSet');
  }
  override onAfterRender(): void {
    failAt('onAfterRender');
  }
  override render() {
    failAt('render');
    return html`<button @onclick=${() => this.click()}>${this.turn} ${this.clicks}${() => failAt('fragment')}</button>`;
  }
  click(): Promise<void> | void {
    this.clicks++;
    failAt('handler');
    if (failing === 'asynchronous handler') return Promise.reject(new Error(failing));
  }
  [Symbol.dispose](): void {
    failAt('disposal');
  }
}

class Unserved extends Part {
  readonly service = inject(Unprovided);
}

class Around extends Component {
  readonly hasBoundary = parameter(false);
  isShown = true;
  turn = 0;
  override render() {
    const type = failing === 'service' ? Unserved : Part;
    const part = this.isShown && html`<${type} turn=${this.turn} />`;
    return html`${
      this.hasBoundary
        ? html`<${ErrorBoundary} errorContent=${(error: Error) => `boundary: ${error.message}`}>${part}<//>`
        : part
    }<i>rest</i>`;
  }
}

it.each<[Place, first: string, later: string, taken: boolean, heard?: string]>([
  ['constructor', 'rest', '', false],
  ['service', 'rest', '', false, 'STROP2011'],
  ['onInitialized', 'rest', '', true],
  ['onInitializedAsync', '2 0rest', '', true],
  ['onParametersSet', 'rest', '0 0rest', true],
  ['render', 'rest', '0 0rest', true],
  ['fragment', '2 0rest', '1 0rest', true],
  ['onAfterRender', '2 0rest', '1 0rest', true],
])('%s fails without a boundary and with one', async (place, first, later, taken, heard = place) => {
  for (const hasBoundary of [false, true]) {
    failing = 'nowhere';
    const errors: string[] = [];
    const app = createApp({
      onError: (error) => errors.push((error as Error & { code?: string }).code ?? (error as Error).message),
    });
    app.services.add(ErrorBoundaryLogger, { logErrorAsync: () => {} });
    onTestFinished(() => app.dispose());
    const main = container();
    const root = app.rootComponents.add(Around, main, { hasBoundary });
    await app.start();
    const component = root.component as Around;
    const shown = async (change: Partial<Around>): Promise<string> => {
      Object.assign(component, change);
      component.stateHasChanged();
      await expect.poll(() => errors.length > 0 || main.textContent.includes('boundary')).toBe(true);
      return main.textContent;
    };
    const hearing = hasBoundary && taken ? [] : [heard];

    if (later !== '') {
      failing = place;
      expect(await shown({ turn: 1 })).toBe(hasBoundary ? `boundary: ${place}rest` : later);
      expect(errors.splice(0)).toEqual(hearing);
      if (hasBoundary) continue;
    }
    failing = 'nowhere';
    component.isShown = false;
    component.stateHasChanged();
    failing = place;
    expect(await shown({ isShown: true, turn: 2 })).toBe(
      hasBoundary && taken ? `boundary: ${place}rest` : first,
    );
    expect(errors).toEqual(hearing);
    failing = 'nowhere';
  }
});

it.each<[Place, string]>([
  ['handler', '0 0rest'],
  ['asynchronous handler', '0 1rest'],
])('%s: shows what was shown when it failed', async (place, text) => {
  failing = 'nowhere';
  const errors: unknown[] = [];
  const app = createApp({ onError: (error) => errors.push((error as Error).message) });
  onTestFinished(() => app.dispose());
  const main = container();
  app.rootComponents.add(Around, main);
  await app.start();
  failing = place;
  main.querySelector('button')!.click();
  await expect.poll(() => errors).toEqual([place]);
  expect(main.textContent).toBe(text);
  failing = 'nowhere';
});

it('disposal: the rest goes on, and no boundary hears of it', async () => {
  failing = 'nowhere';
  const errors: unknown[] = [];
  const app = createApp({ onError: (error) => errors.push((error as Error).message) });
  onTestFinished(() => app.dispose());
  const main = container();
  const root = app.rootComponents.add(Around, main, { hasBoundary: true });
  await app.start();
  failing = 'disposal';
  (root.component as Around).isShown = false;
  (root.component as Around).stateHasChanged();
  expect(errors).toEqual(['disposal']);
  expect(main.textContent).toBe('rest');
  failing = 'nowhere';
});

it('a cancellation is no failure', async () => {
  class Cancelled extends Component {
    override onInitializedAsync(): Promise<void> {
      return Promise.reject(new DOMException('left', 'AbortError'));
    }
    override render() {
      return html`<p>shown</p>`;
    }
  }
  const errors: unknown[] = [];
  const app = createApp({ onError: (error) => errors.push(error) });
  onTestFinished(() => app.dispose());
  const main = container();
  app.rootComponents.add(Cancelled, main);
  await app.start();
  expect([errors, main.textContent]).toEqual([[], 'shown']);
});

it('start rejects where a root component cannot be made', async () => {
  failing = 'constructor';
  const app = createApp({ onError: () => {} });
  onTestFinished(() => app.dispose());
  app.rootComponents.add(Part, container());
  await expect(app.start()).rejects.toThrow('constructor');
  failing = 'nowhere';
});

it('is of the component that wrote it: neither a value nor a handler between the tags is in the boundary', async () => {
  const errors: unknown[] = [];
  let value = (): string => 'fine';
  class Page extends Component {
    override render() {
      return html`
        <${ErrorBoundary} errorContent=${() => 'taken'}><button @onclick=${() => this.fail()}>${value()}</button><//>
        <${ErrorBoundary} errorContent=${() => 'taken'}>${() => value()}<//>`;
    }
    fail(): void {
      throw new Error('handler');
    }
  }
  const app = createApp({ onError: (error) => errors.push((error as Error).message) });
  app.services.add(ErrorBoundaryLogger, { logErrorAsync: () => {} });
  onTestFinished(() => app.dispose());
  const main = container();
  const root = app.rootComponents.add(Page, main);
  await app.start();
  main.querySelector('button')!.click();
  expect(errors.splice(0)).toEqual(['handler']);
  value = () => {
    throw new Error('value');
  };
  root.component!.stateHasChanged();
  expect(errors).toEqual(['value']);
  expect(main.textContent.trim()).toMatch(/^fine\s*fine$/);

  let calls = 0;
  value = () => {
    if (calls++ > 0) throw new Error('function');
    return 'first';
  };
  root.component!.stateHasChanged();
  expect(main.textContent.trim()).toMatch(/^first\s*taken$/);
  expect(errors).toEqual(['value']);
});
