import { Component, type ComponentType, DynamicComponent, bind, html, parameter } from '@strop/renderer';

class Clock extends Component {
  readonly zone = parameter('UTC');
  override render() {
    const time = new Intl.DateTimeFormat('en-GB', { timeZone: this.zone, timeStyle: 'short' });
    return html`<p>Noon of the first day of 1970 was ${time.format(12 * 3_600_000)} in ${this.zone}.</p>`;
  }
}

class Greeting extends Component {
  readonly name = parameter('nobody');
  readonly onGreeted = parameter.eventCallback<string>();
  override render() {
    return html`<button @onclick=${() => this.onGreeted.invokeAsync(`Hello, ${this.name}!`)}>Greet ${this.name}</button>`;
  }
}

class Tally extends Component {
  count = 0;
  override render() {
    return html`<button @onclick=${() => this.count++}>Counted ${this.count}</button>`;
  }
}

export class DynamicComponentSample extends Component {
  answer = '';
  name = 'Ada';

  readonly widgets = new Map<string, { type: ComponentType; parameters: () => Record<string, unknown> }>([
    ['clock', { type: Clock, parameters: () => ({ zone: 'Asia/Tokyo' }) }],
    [
      'greeting',
      {
        type: Greeting,
        parameters: () => ({ name: this.name, onGreeted: (text: string) => (this.answer = text) }),
      },
    ],
    ['tally', { type: Tally, parameters: () => ({}) }],
  ]);
  shown = 'clock';

  override render() {
    const { type, parameters } = this.widgets.get(this.shown)!;
    return html`
      <h1>Dynamic component</h1>
      <p class="row">
        <label>
          Show
          <select @bind=${bind(this, 'shown')}>
            ${[...this.widgets.keys()].map((name) => html`<option value=${name}>${name}</option>`)}
          </select>
        </label>
        <label>Name <input @bind=${bind(this, 'name')}></label>
      </p>
      <section aria-label="Widget"><${DynamicComponent} type=${type} parameters=${parameters()} /></section>
      <p role="status">${this.answer}</p>`;
  }
}
