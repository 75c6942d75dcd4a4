import { three } from '@strop/islands/three';
import { bind, Component, html } from '@strop/renderer';
import { shapesStage } from './shapes-stage.ts';

export class TurningShapes extends Component {
  colour = '#c8642b';
  speed = 6;
  /** Who wants less motion gets none before asking for it. */
  running = !matchMedia('(prefers-reduced-motion: reduce)').matches;
  shown = true;
  picked = 'Click a shape.';

  override render() {
    return html`
      <h1>Turning shapes</h1>

      <div class="row">
        <label>Colour <input type="color" @bind=${bind(this, 'colour')} @bind:event="oninput"></label>
        <label>Turns in a minute
          <input type="range" min="1" max="30" @bind=${bind(this, 'speed')} @bind:event="oninput">
        </label>
        <label><input type="checkbox" @bind=${bind(this, 'running')}> Turning</label>
        <label><input type="checkbox" @bind=${bind(this, 'shown')}> Shown</label>
      </div>

      ${
        this.shown &&
        html`<div class="scene" role="img" aria-label="A ring, a knot and a gem" @island=${three({
          stage: shapesStage,
          data: { colour: this.colour, speed: this.speed },
          running: this.running,
          onPicked: ({ name }) => (this.picked = `That was the ${name}.`),
        })}></div>`
      }

      <p role="status">${this.picked}</p>`;
  }
}
