// A link to any page of the gallery: inside this document the router follows it, into another one the browser does.

import { Component, html, inject, parameter } from '@strop/renderer';
import { NavigationManager } from '@strop/web';
import type { DocumentName } from '../catalogue.ts';
import { currentDocument } from './current-document.ts';

export class DocumentLink extends Component {
  readonly navigation = inject(NavigationManager);
  readonly href = parameter.required<string>();
  readonly document = parameter.required<DocumentName>();
  readonly class = parameter('');
  readonly childContent = parameter.fragment();

  override render() {
    // The router leaves links with a target alone; `_top` is this very window.
    const target = currentDocument(this.navigation) === this.document ? null : '_top';
    return html`<a class=${this.class} href=${this.href} target=${target}>${this.childContent}</a>`;
  }
}
