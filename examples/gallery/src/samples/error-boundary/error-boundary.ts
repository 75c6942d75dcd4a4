import { Component, ComponentReference, ErrorBoundary, html } from '@strop/renderer';

export class ErrorBoundarySample extends Component {
  readonly boundary = new ComponentReference<ErrorBoundary>();
  clicks = 0;

  override render() {
    return html`
      <h1>Error boundary</h1>

      <${ErrorBoundary} @ref=${this.boundary}
        errorContent=${(error: unknown) => html`<p class="refusal" role="alert">${(error as Error).message}</p>`}>
        <${Fragile} />
      <//>

      <p class="row">
        <button @onclick=${() => this.boundary.current?.recover()}>Recover</button>
        <button @onclick=${() => this.clicks++}>Outside</button>
        <span role="status">Clicks outside: ${this.clicks}</span>
      </p>`;
  }
}

class Fragile extends Component {
  count = 0;
  isBroken = false;

  override render() {
    if (this.isBroken) throw new Error('The view could not be made.');
    return html`
      <p>Counted to <output>${this.count}</output>.</p>
      <p class="row">
        <button @onclick=${() => this.count++}>Count</button>
        <button @onclick=${() => this.fail()}>Fail in a handler</button>
        <button @onclick=${() => this.failLater()}>Fail later</button>
        <button @onclick=${() => (this.isBroken = true)}>Fail while rendering</button>
      </p>`;
  }

  fail() {
    throw new Error('The handler failed.');
  }

  async failLater() {
    await Promise.resolve();
    throw new Error('The answer was an error.');
  }
}
