import { Component, html } from '@strop/renderer';
import { MemoryInterop } from './memory-interop.ts';

export class Memory extends Component {
  readonly numbers = new Float64Array([1, 2, 3, 4]);
  loaded = false;
  shared = false;
  refusal = '';

  override async onInitializedAsync() {
    await MemoryInterop.load();
    this.loaded = true;
  }

  override render() {
    const action = (label: string, enabled: boolean, run: () => void) => html`
      <button aria-disabled=${String(!enabled)} @onclick=${() => enabled && this.attempt(run)}>${label}</button>`;
    return html`
      <h1>Memory of a component</h1>

      <p>The array holds <output id="numbers">${this.numbers.join(', ')}</output></p>

      <p class="row">
        ${action('Double, as a Span', this.loaded, () => MemoryInterop.double(this.numbers))}
        ${action('Use that Span again', this.loaded, () => MemoryInterop.lengthOfLast())}
      </p>
      <p class="row">
        ${action('Share, as an ArraySegment', this.loaded, () => this.share())}
        ${action('JavaScript writes 7', this.shared, () => MemoryInterop.fill(7))}
        ${action('JavaScript lets go', this.shared, () => MemoryInterop.release())}
      </p>
      <p class="refusal" role="status" id="refusal">${this.refusal}</p>`;
  }

  share() {
    MemoryInterop.keep(this.numbers);
    this.shared = true;
  }

  attempt(run: () => void) {
    this.refusal = '';
    try {
      run();
    } catch (error) {
      this.refusal = (error as Error).message;
    }
  }
}
