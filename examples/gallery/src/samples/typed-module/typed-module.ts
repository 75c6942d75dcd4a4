import { JSTypedRuntime, type Remote } from '@strop/interop/typed';
import { Component, ElementReference, html, inject } from '@strop/renderer';
import type { Point, Sketch } from './sketch.js';

type Library = typeof import('./sketch.js');

const zigzag: readonly Point[] = [
  { x: 60, y: 140 },
  { x: 140, y: 80 },
  { x: 140, y: 140 },
  { x: 220, y: 80 },
  { x: 220, y: 40 },
];

export class TypedModule extends Component {
  readonly js = inject(JSTypedRuntime);
  readonly canvas = new ElementReference();
  said = 'Loading the pen…';
  measured = '';
  #library?: Remote<Library>;
  #sketch?: Remote<Sketch>;

  override async onAfterRenderAsync(firstRender: boolean) {
    if (!firstRender) return;
    this.#library = await this.js.import<Library>('./samples/typed-module/sketch.js');
    // The library asks for a canvas and a function: a reference and a method are what it gets.
    this.#sketch = await new this.#library.Sketch(this.canvas, {
      onPoint: (point, count) => void this.pointAdded(point, count),
    });
    this.said = 'Click into the picture.';
    this.stateHasChanged();
  }

  override render() {
    const isLoading = this.#sketch === undefined;
    return html`
      <h1>Typed module</h1>

      <canvas width="260" height="160" aria-label="Picture" @ref=${this.canvas}></canvas>

      <p class="row">
        <button disabled=${isLoading} @onclick=${() => this.draw()}>Draw a zigzag</button>
        <button disabled=${isLoading} @onclick=${() => this.#sketch!.pen.setColour('crimson')}>Another pen</button>
        <button disabled=${isLoading} @onclick=${() => this.measure()}>Measure</button>
      </p>

      <p role="status">${this.said}</p>
      <p><output>${this.measured}</output></p>`;
  }

  async pointAdded({ x, y }: Point, count: number) {
    const points = await this.#sketch!.points();
    const length = await this.#library!.lengthOf(points);
    const ofLine = length === 0 ? '' : ` The line is ${Math.round(length)} long.`;
    this.said = `Point ${count} at ${x}, ${y}.${ofLine}`;
    this.stateHasChanged();
  }

  async draw() {
    const sketch = this.#sketch!;
    // Calls of one turn: one message, where there is a wire.
    await Promise.all(zigzag.map((point) => sketch.addPoint(point)));
  }

  async measure() {
    const sketch = this.#sketch!;
    const [{ from, to }, count, colour] = await Promise.all([
      sketch.measure(),
      sketch.getValueAsync('count'),
      sketch.getValueAsync('pen').then((pen) => pen.getValueAsync('colour')),
    ]);
    this.measured = `${count} points, from ${from.x}, ${from.y} to ${to.x}, ${to.y}, drawn in ${colour}.`;
  }

  async [Symbol.asyncDispose]() {
    // The references and the callback go with the component; the library's listener is for the library to take away.
    await this.#sketch?.remove();
  }
}

/** Never called: what the compiler refuses. A line that it accepted would be an error. */
export async function refused(library: Remote<Library>, sketch: Remote<Sketch>, canvas: ElementReference) {
  // @ts-expect-error a text is no point
  await sketch.addPoint('30, 20');
  // @ts-expect-error there is no such function
  await library.lengthof([]);
  // @ts-expect-error `count` is readonly
  await sketch.setValueAsync('count', 3);
  // @ts-expect-error it is a class
  await library.Sketch(canvas, {});
  // @ts-expect-error the answer is a promise
  const corner: Point = sketch.measure().from;
  return corner;
}
