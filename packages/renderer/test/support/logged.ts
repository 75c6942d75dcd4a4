/** A component that tells its life, and how a test reads what it told. */
import { Component, html, parameter } from '@strop/renderer';

/** Writes what happens to it into a log that its parent gives it. */
export class Logged extends Component {
  readonly name = parameter('');
  readonly log = parameter<string[]>([]);
  readonly tick = parameter<unknown>(0);
  readonly childContent = parameter.fragment();
  override onInitialized(): void {
    this.log.push(`${this.name} initialized`);
  }
  override onParametersSet(): void {
    this.log.push(`${this.name} set`);
  }
  override onAfterRender(first: boolean): void {
    this.log.push(`${this.name} after ${first}`);
  }
  [Symbol.dispose](): void {
    this.log.push(`${this.name} dispose`);
  }
  override render() {
    this.log.push(`${this.name} render`);
    return html`<p>${this.name}${this.childContent}</p>`;
  }
}

/** The names of those to whom `what` happened, in order. */
export const only = (log: readonly string[], what: string): string[] =>
  log.filter((entry) => entry.endsWith(what)).map((entry) => entry.split(' ')[0]!);
