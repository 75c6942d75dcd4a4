import { Component, html } from '@strop/renderer';
import { ListItem1 } from './list-item-1.ts';

export class CallDotNetExample6 extends Component {
  override render() {
    return html`
      <h1>Call .NET Example 6</h1>

      <ul>
        <${ListItem1} />
        <${ListItem1} />
        <${ListItem1} />
        <${ListItem1} />
      </ul>`;
  }
}
