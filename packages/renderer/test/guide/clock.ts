import { Component, html } from '@strop/renderer';

export class Clock extends Component {
  seconds = 0;
  #timer: ReturnType<typeof setInterval> | undefined;

  override onAfterRender(firstRender: boolean) {
    if (!firstRender) return;
    this.#timer = setInterval(() => {
      this.seconds++;
      this.stateHasChanged();
    }, 1000);
  }

  override render() {
    return html`<time>${this.seconds} s</time>`;
  }

  [Symbol.dispose]() {
    clearInterval(this.#timer);
  }
}
