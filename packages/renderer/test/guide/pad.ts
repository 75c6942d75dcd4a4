import { Component, type EventWork, html } from '@strop/renderer';

export class Pad extends Component {
  dots = 0;

  override handleEventAsync(work: EventWork, argument: unknown) {
    // What the pointer does is drawn on the canvas; the markup is no other for it.
    if ((argument as Event).type === 'pointermove') return work(argument);
    return super.handleEventAsync(work, argument);
  }

  draw(event: PointerEvent) {
    const canvas = event.currentTarget as HTMLCanvasElement;
    canvas.getContext('2d')?.fillRect(event.offsetX, event.offsetY, 2, 2);
    this.dots++;
  }

  forget() {
    this.dots = 0;
  }

  override render() {
    return html`
      <canvas @onpointermove=${this.draw}></canvas>
      <button @onclick=${this.forget}>Forget</button>
      <p role="status">${this.dots} dots</p>`;
  }
}
