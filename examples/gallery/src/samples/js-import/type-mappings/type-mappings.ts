import { Component, html } from '@strop/renderer';
import { crossAll, type Crossing } from './mappings.ts';

export class TypeMappings extends Component {
  crossings: Crossing[] = [];

  override async onInitializedAsync() {
    this.crossings = await crossAll();
  }

  override render() {
    return html`
      <h1>Type mappings</h1>

      <div class="table" role="region" aria-labelledby="mappingsTitle" tabindex="0">
        <table class="figures">
          <caption id="mappingsTitle">Values sent to JavaScript and back, and what it may not give</caption>
          <thead>
            <tr>
              <th scope="col">JSType</th>
              <th scope="col">.NET</th>
              <th scope="col">JavaScript receives</th>
              <th scope="col">Comes back</th>
              <th scope="col">When JavaScript gives …</th>
            </tr>
          </thead>
          <tbody>
            ${this.crossings.map(
              ({ type, dotnet, received, returned, wrong, refusal }) => html`
                <tr @key=${type}>
                  <th scope="row"><code>${type}</code></th>
                  <td>${dotnet}</td>
                  <td>${received}</td>
                  <td><code>${returned}</code></td>
                  <td>${wrong}: <span class="refusal">${refusal}</span></td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>`;
  }
}
