// A demonstration behind a button, as `Program.Main` would run it, and what it prints.
// In: the demonstration. Out: a button above the console's lines. It keeps the focus while the demonstration runs,
// which `disabled` would take away.

import { Component, type EventCallback, html, parameter } from '@strop/renderer';
import { ConsoleOutput } from './console-output.ts';

export class RunButton extends Component {
  readonly label = parameter('Run');
  readonly onRun = parameter<EventCallback>();
  running = false;

  override render() {
    return html`
      <p><button aria-disabled=${String(this.running)} @onclick=${() => this.start()}>${this.label}</button></p>

      <${ConsoleOutput} />`;
  }

  async start() {
    if (this.running) return;
    this.running = true;
    try {
      await this.onRun.invokeAsync();
    } finally {
      this.running = false;
    }
  }
}
