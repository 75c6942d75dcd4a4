import type { JSObject } from '@strop/interop/js-import';
import { Component, ElementReference, html } from '@strop/renderer';
import {
  EventsInterop,
  EventsUsage,
  listenerFunc,
  listenerFuncForElement,
  loadEventsShim,
} from './events-interop.ts';
import { RunButton } from '../run-button.ts';

export class Events extends Component {
  /** JavaScript's listener for `btn2` while it is subscribed. */
  #handler: JSObject | null = null;
  readonly button2 = new ElementReference();
  refusal = '';

  override render() {
    return html`
      <h1>Subscribing to JS events</h1>

      <p class="row">
        <button id="btn1">Button 1</button>
        <button id="btn2" @ref=${this.button2}>Button 2</button>
        <button id="btn3">Button 3</button>
      </p>
      <p class="row">
        <button @onclick=${() => this.toggle()}>
          ${this.#handler ? 'Unsubscribe' : 'Subscribe'} Button 2
        </button>
        <button @onclick=${() => this.fail()}>Ask for the callback back</button>
        <span class="refusal" role="status" id="refusal">${this.refusal}</span>
      </p>

      <${RunButton} onRun=${() => EventsUsage.run()} />`;
  }

  async toggle() {
    await loadEventsShim();
    // The person may have left while the module was loading.
    if (this.button2.state === 'detached') return;
    if (this.#handler) {
      this.unsubscribe();
    } else {
      this.#handler = EventsInterop.subscribeEventById('btn2', 'click', listenerFunc);
      console.log('Subscribed to btn2.');
    }
  }

  unsubscribe() {
    if (!this.#handler) return;
    using handler = this.#handler;
    this.#handler = null;
    EventsInterop.unsubscribeEventById('btn2', 'click', handler);
    console.log('Unsubscribed btn2.');
  }

  async fail() {
    await loadEventsShim();
    if (this.button2.state === 'detached') return;
    using element = EventsInterop.getElementById('btn3');
    try {
      EventsInterop.subscribeEventFailure(element, 'click', listenerFuncForElement);
    } catch (error) {
      this.refusal = (error as Error).message;
    }
  }

  // The buttons are still on the page when a component is disposed.
  [Symbol.dispose]() {
    this.unsubscribe();
  }
}
