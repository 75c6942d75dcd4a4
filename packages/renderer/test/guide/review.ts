import { bind, Component, html } from '@strop/renderer';
import { Rating } from './rating.ts';

export class Review extends Component {
  stars = 3;

  override render() {
    return html`
      <${Rating} value=${this.stars} valueChanged=${(stars: number) => (this.stars = stars)} />
      <${Rating} max=${3} @bind-value=${bind(this, 'stars')} />
      <p role="status">${this.stars} of 5</p>`;
  }
}
