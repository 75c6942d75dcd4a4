import { forceGraph, type GraphLink, type GraphNode } from '@strop/islands/force-graph';
import { bind, Component, html } from '@strop/renderer';

const names = ['Ada', 'Ben', 'Cleo', 'Dan', 'Eve', 'Finn', 'Gwen', 'Hal'];
const more = ['Ida', 'Jon', 'Kim', 'Lea'];

export class Friends extends Component {
  people: GraphNode[] = names.map((name, index) => ({
    id: name,
    label: name,
    group: index < 4 ? 'north' : 'south',
    radius: 9,
  }));
  friendships: GraphLink[] = [
    ['Ada', 'Ben'],
    ['Ada', 'Cleo'],
    ['Ben', 'Cleo'],
    ['Cleo', 'Dan'],
    ['Dan', 'Eve'],
    ['Eve', 'Finn'],
    ['Eve', 'Gwen'],
    ['Finn', 'Gwen'],
    ['Gwen', 'Hal'],
  ].map(([source, target]) => ({ source: source!, target: target! }));
  distance = 70;
  picked = '';
  state = 'moving';

  override render() {
    return html`
      <h1>Friends</h1>

      <div class="row">
        <label>
          Distance
          <input type="range" min="30" max="140" @bind=${bind(this, 'distance')} @bind:event="oninput">
        </label>
        <button disabled=${this.picked === ''} @onclick=${() => this.befriend()}>A new friend for ${this.picked || '…'}</button>
        <button disabled=${this.picked === ''} @onclick=${() => this.remove()}>Take ${this.picked || '…'} out</button>
      </div>

      <div class="friends" @island=${forceGraph({
        nodes: this.people,
        links: this.friendships,
        distance: this.distance,
        label: 'Who is friends with whom',
        onPicked: (name) => (this.picked = name),
        onSettled: () => (this.state = 'at rest'),
      })}></div>

      <p role="status">
        ${this.people.length} people, ${this.friendships.length} friendships, ${this.state}.
        ${this.picked && `${this.picked} is picked.`}
      </p>`;
  }

  befriend() {
    const name = more.find((each) => !this.people.some(({ id }) => id === each));
    if (name === undefined) return;
    this.people.push({ id: name, label: name, radius: 9, group: 'new' });
    this.friendships.push({ source: this.picked, target: name });
    this.state = 'moving';
  }

  remove() {
    this.people = this.people.filter(({ id }) => id !== this.picked);
    this.friendships = this.friendships.filter(
      ({ source, target }) => source !== this.picked && target !== this.picked,
    );
    this.picked = '';
    this.state = 'moving';
  }
}
