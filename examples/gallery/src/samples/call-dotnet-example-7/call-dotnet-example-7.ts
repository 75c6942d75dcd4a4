import { Component, html } from '@strop/renderer';
import { ListItem2 } from './list-item-2.ts';

export class CallDotNetExample7 extends Component {
  override render() {
    return html`
      <h1>Call .NET Example 7</h1>

      <ul>
        <${ListItem2} />
        <${ListItem2} />
        <${ListItem2} />
        <${ListItem2} />
      </ul>`;
  }
}
