import { JSRuntime } from '@strop/interop';
import { Component, inject, renderTree } from '@strop/renderer';

interface Widget {
  readonly element: string;
  readonly text: string;
}

export class DynamicContent extends Component {
  readonly js = inject(JSRuntime);
  /** As it may come from a file: what is rendered is not known when the component is written. */
  readonly widgets: readonly Widget[] = [
    { element: 'button', text: 'ACME' },
    { element: 'mark', text: 'not for sale' },
    { element: 'button', text: 'INIT' },
  ];
  answer = '';

  override render() {
    return renderTree((builder) => {
      builder.openElement(0, 'h1');
      builder.addContent(1, 'Dynamic content');
      builder.closeElement();
      builder.openElement(2, 'p');
      for (const { element, text } of this.widgets) {
        builder.openElement(3, element);
        builder.setKey(text);
        if (element === 'button') builder.addAttribute(4, 'onclick', () => this.ask(text));
        builder.addContent(5, text);
        builder.closeElement();
        builder.addContent(6, ' ');
      }
      builder.closeElement();
      builder.openElement(7, 'p');
      builder.addContent(8, this.answer);
      builder.closeElement();
    });
  }

  async ask(symbol: string) {
    this.answer = `${symbol}: ${await this.js.invokeAsync(String, 'displayTickerAlert2', symbol, 19)}`;
  }
}
