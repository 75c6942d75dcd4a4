/** The samples of docs/guides/error-handling.md; `guide-error-handling.test.ts` uses them. */
import {
  Component,
  ComponentReference,
  createApp,
  ErrorBoundary,
  ErrorBoundaryBase,
  ErrorBoundaryLogger,
  html,
  inject,
  parameter,
} from '@strop/renderer';

export class Panel extends Component {
  readonly title = parameter.required<string>();
  readonly childContent = parameter.fragment();
  readonly boundary = new ComponentReference<ErrorBoundary>();

  override render() {
    return html`
      <section aria-label=${this.title}>
        <${ErrorBoundary} @ref=${this.boundary} errorContent=${() => this.#failed()}>
          ${this.childContent}
        <//>
      </section>`;
  }

  #failed() {
    return html`
      <p role="alert">${this.title} cannot be shown now.</p>
      <button @onclick=${() => this.boundary.current?.recover()}>Try again</button>`;
  }
}

export class Dashboard extends Component {
  override render() {
    return html`
      <${Panel} title="Weather"><${Weather} /><//>
      <${Panel} title="Prices"><${Prices} /><//>`;
  }
}

export class Forecasts {
  async today(): Promise<string> {
    const response = await fetch('/api/forecast');
    if (!response.ok) throw new Error(`The forecast has not come: ${response.status}.`);
    return await response.text();
  }
}

export class Weather extends Component {
  readonly forecasts = inject(Forecasts);
  forecast = '…';

  override async onInitializedAsync() {
    this.forecast = await this.forecasts.today();
  }

  override render() {
    return html`<p>${this.forecast}</p>`;
  }
}

export abstract class Market {
  abstract subscribe(told: (price: number) => void): () => void;
}

export class Prices extends Component {
  readonly market = inject(Market);
  price = 'none yet';
  #stop?: () => void;

  override onInitialized() {
    this.#stop = this.market.subscribe((price) => {
      try {
        this.price = price.toFixed(2);
        this.stateHasChanged();
      } catch (error) {
        this.dispatchException(error);
      }
    });
  }

  override render() {
    return html`<p>${this.price}</p>`;
  }

  [Symbol.dispose]() {
    this.#stop?.();
  }
}

export class Quiet extends ErrorBoundaryBase {
  readonly onFailed = parameter.eventCallback<unknown>();

  protected override onErrorAsync(error: unknown) {
    return this.onFailed.invokeAsync(error);
  }

  override render() {
    if (this.currentException === null) return this.childContent?.();
    return html`<button @onclick=${() => this.recover()}>Show it again</button>`;
  }
}

interface Tracker {
  send(error: unknown, where: string): void;
}

export function makeApp(tracker: Tracker) {
  const app = createApp({
    onError(error, { components }) {
      tracker.send(error, components.join(' < '));
      reportError(error);
    },
  });
  app.services.add(ErrorBoundaryLogger, {
    logErrorAsync: (error) => tracker.send(error, 'taken by a boundary'),
  });
  return app;
}
