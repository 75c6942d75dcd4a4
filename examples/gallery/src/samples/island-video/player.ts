import { IslandReference } from '@strop/islands';
import { video, type VideoPlayer } from '@strop/islands/video';
import { bind, Component, ErrorBoundary, html } from '@strop/renderer';

const sources = [{ src: '/media/clip.webm', type: 'video/webm' }];
const missing = [{ src: '/media/missing.webm', type: 'video/webm' }];

export class Player extends Component {
  readonly player = new IslandReference<VideoPlayer>();
  rate = 1;
  loop = false;
  seconds = 0;
  duration = 0;
  state = 'stopped';
  asksForMissing = false;

  override render() {
    return html`
      <h1>Player</h1>

      <div class="row">
        <label>Speed <input type="number" min="0.5" max="4" step="0.5" @bind=${bind(this, 'rate', Number)}></label>
        <label><input type="checkbox" @bind=${bind(this, 'loop')}> Loop</label>
        <button @onclick=${() => this.player.current?.currentTime(4)}>Go to second 4</button>
      </div>

      <div class="player" @island=${video(
        {
          sources,
          controls: true,
          muted: true,
          loop: this.loop,
          playbackRate: this.rate,
          onPlay: () => (this.state = 'playing'),
          onPause: () => (this.state = 'paused'),
          onEnded: () => (this.state = 'ended'),
          onTimeChanged: (seconds) => this.show(seconds),
          onDurationChanged: (seconds) => (this.duration = seconds),
          onRateChanged: (rate) => (this.rate = rate),
        },
        this.player,
      )}></div>

      <p><output>${this.state}, second ${Math.floor(this.seconds)} of ${this.duration}, speed ${this.rate}</output></p>

      <h2>A film that is not there</h2>
      <p><button @onclick=${() => (this.asksForMissing = true)}>Ask for it</button></p>
      <${ErrorBoundary} errorContent=${(error: unknown) => html`<p class="refusal" role="alert">${(error as Error).message}</p>`}>
        ${this.asksForMissing && html`<div class="player" @island=${video({ sources: missing })}></div>`}
      <//>`;
  }

  show(seconds: number) {
    this.seconds = seconds;
    // Of going back after the end, the player tells the time alone.
    if (this.state === 'ended' && this.player.current?.ended() === false) this.state = 'paused';
  }
}
