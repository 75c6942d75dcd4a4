// What the samples' JavaScript writes to the console, shown on the page as well.
// In: calls of console.log while the component is there. Out: a line for each, and the real console's line as ever.

import { Component, html } from '@strop/renderer';
import { inspect } from './inspect.ts';

const listeners = new Set<(line: string) => void>();
let tapped = false;

/** For good: an import keeps the `console.log` that it found at its first call, so taking this back would lose lines. */
function tapConsole() {
  if (tapped) return;
  tapped = true;
  const { log } = console;
  console.log = (...values: unknown[]) => {
    log.apply(console, values);
    const line = values.map((value) => (typeof value === 'string' ? value : inspect(value))).join(' ');
    for (const hear of listeners) hear(line);
  };
}

export class ConsoleOutput extends Component {
  lines: string[] = [];
  readonly #hear = (line: string) => {
    this.lines.push(line);
    this.stateHasChanged();
  };

  override onInitialized() {
    tapConsole();
    listeners.add(this.#hear);
  }

  override render() {
    return html`
      <h2 id="consoleTitle">Console</h2>
      <div role="log" aria-labelledby="consoleTitle">
        <ol class="log" id="console">${this.lines.map((line, index) => html`<li @key=${index}>${line}</li>`)}</ol>
      </div>`;
  }

  [Symbol.dispose]() {
    listeners.delete(this.#hear);
  }
}
