// A page's heading. After a navigation inside the app it takes the focus, so that a screen reader hears where it is.

import { Component, ElementReference, html, inject, parameter } from '@strop/renderer';

/** Shared by all headings of an app. */
export class Arrival {
  /** The first page is the browser's own navigation: focus stays where the browser put it. */
  first = true;
}

export class PageHeading extends Component {
  readonly arrival = inject(Arrival);
  readonly childContent = parameter.fragment();
  readonly heading = new ElementReference();

  override render() {
    return html`<h1 tabindex="-1" @ref=${this.heading}>${this.childContent}</h1>`;
  }

  override async onAfterRenderAsync(firstRender: boolean) {
    if (!firstRender) return;
    if (!this.arrival.first) await this.heading.focusAsync(true);
    this.arrival.first = false;
  }
}
