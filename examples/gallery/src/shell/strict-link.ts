// Leads to the same page with or without strict mode, in which calls pass through the wire codec.
// The mode belongs to the application (see start.ts), so the document is loaded anew.

import { Component, html, inject, parameter } from '@strop/renderer';
import { JSInteropOptions } from '@strop/interop';

export class StrictLink extends Component {
  readonly options = inject(JSInteropOptions);
  readonly path = parameter.required<string>();

  override render() {
    return this.options.strict
      ? html`This is strict mode: every call is encoded as if it had to travel.
          <a href=${this.path} target="_top">Back to calls within the page</a>`
      : html`<a href=${`${this.path}?strict`} target="_top">Open this page in strict mode</a> to see what a wire would do.`;
  }
}
