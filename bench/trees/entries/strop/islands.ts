/** A library's objects in elements: an adapter makes, updates and destroys them. */
import { defineIsland, type IslandFunction } from '@strop/islands';
import { Component, html } from '@strop/renderer';
import { Gauge, GAUGES, numbers } from '../../model.mjs';

const gauge: IslandFunction<{ readonly value: number }, Gauge> = defineIsland({
  name: 'gauge',
  mount: (element, { value }) => new Gauge(element, value),
  update: (made, _patch, { value }) => made.setValue(value),
  dispose: (made) => made.destroy(),
});

const ids: readonly number[] = numbers(GAUGES);

export class Islands extends Component {
  isShown = false;
  value = 0;

  override render() {
    const { value } = this;
    return html`
      <button id="run" @onclick=${() => (this.isShown = true)}>Show</button>
      <button id="clear" @onclick=${() => (this.isShown = false)}>Remove</button>
      <button id="tick" @onclick=${() => this.value++}>Count</button>
      ${this.isShown ? ids.map((id) => html`<div @key=${id} class="gauge" @island=${gauge({ value })}></div>`) : null}`;
  }
}
