import { Component, html } from '@strop/renderer';
import { DOMCleanup } from './dom-cleanup.ts';
import { WatchedElement } from './watched-element.ts';

/** Shows the two components and takes them away again, alone or with the element around them. */
export class DOMCleanupHost extends Component {
  showObserved = true;
  showWatched = true;
  showBoth = true;

  override render() {
    return html`
      ${
        this.showBoth &&
        html`
        <section>
          <div>${this.showObserved && html`<${DOMCleanup} />`}</div>
          <div>${this.showWatched && html`<${WatchedElement} />`}</div>
        </section>`
      }

      <p class="row">
        <button disabled=${!this.showBoth} @onclick=${() => (this.showObserved = !this.showObserved)}>
          ${this.showObserved ? 'Remove' : 'Show'} the observed element
        </button>
        <button disabled=${!this.showBoth} @onclick=${() => (this.showWatched = !this.showWatched)}>
          ${this.showWatched ? 'Remove' : 'Show'} the clock
        </button>
        <button @onclick=${() => (this.showBoth = !this.showBoth)}>
          ${this.showBoth ? 'Remove' : 'Show'} the section around both
        </button>
      </p>

      <h2 id="cleanupLogTitle">What JavaScript reported</h2>
      <div role="log" aria-labelledby="cleanupLogTitle"><ol class="log" id="cleanupLog"></ol></div>`;
  }
}
