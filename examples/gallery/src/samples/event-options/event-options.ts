import { Component, html, key, keyboardEventArgs, mouseEventArgs } from '@strop/renderer';

export class EventOptions extends Component {
  readonly log: string[] = [];
  readonly #numbers = new Map<string, number>();
  isStopped = true;

  override render() {
    return html`
      <h1>Event options</h1>

      <p class="row">
        <a href="/counter" @onclick=${() => this.note('link')} @onclick:preventDefault>A link that stays here</a>
        <label><input type="checkbox" checked=${this.isStopped}
          @onchange=${() => (this.isStopped = !this.isStopped)}> stop propagation</label>
      </p>

      <div class="row" @onclick=${() => this.note('around')} @onkeydown=${() => this.note('key, first')}
        @onkeydown:capture>
        <button @onclick=${(event: MouseEvent) => this.note(`click ${mouseEventArgs(event).detail}`)}
          @onclick:stopPropagation=${this.isStopped}>Click</button>
        <button @onclick=${() => this.note('once')} @onclick:once @onclick:stopPropagation>Once</button>
        <button disabled @onclick=${() => this.note('never')}>Disabled</button>
        <input aria-label="Keys" placeholder="Enter does nothing"
          @onkeydown=${(event: KeyboardEvent) => this.note(`key ${keyboardEventArgs(event).key}`)}
          @onkeydown:preventDefault=${[key.Enter, key.ctrl.s]}>
      </div>

      <p class="row">
        <input aria-label="Search" placeholder="Waits until you pause"
          @oninput=${(event: InputEvent) => this.note(`search ${(event.target as HTMLInputElement).value}`)}
          @oninput:debounce=${300}>
        <button @onclick=${() => this.note('throttled')} @onclick:throttle=${1000}>At most once a second</button>
      </p>

      <div role="log" aria-label="What was heard">
        <ol class="log">${this.log.map((line) => html`<li>${line}</li>`)}</ol>
      </div>
      <button @onclick=${() => (this.log.length = 0)}>Forget</button>`;
  }

  note(what: string) {
    const times = (this.#numbers.get(what) ?? 0) + 1;
    this.#numbers.set(what, times);
    this.log.push(times === 1 ? what : `${what} (${times})`);
  }
}
