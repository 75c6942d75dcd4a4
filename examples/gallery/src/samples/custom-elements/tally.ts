import {
  Component,
  createApp,
  html,
  parameter,
  registerCustomElement,
  registerForJavaScript,
} from '@strop/renderer';

/** Used by the page in two ways, neither of which knows components. */
export class Tally extends Component {
  readonly label = parameter('Count');
  readonly start = parameter(0);
  readonly onCounted = parameter.eventCallback<number>();
  count = 0;

  override onInitialized() {
    this.count = this.start;
  }

  override render() {
    return html`<button class="tally" @onclick=${() => this.add()}>${this.label}: ${this.count}</button>`;
  }

  async add() {
    await this.onCounted.invokeAsync(++this.count);
  }
}

// A name can be given to an element once in the life of a page, so the app lives as long.
const app = createApp();
registerCustomElement(app, 'gallery-tally', Tally);
registerForJavaScript(app, Tally, 'tally');
export const started = app.start();
