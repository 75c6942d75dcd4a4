// A Preact component, as it might come from anywhere: it knows nothing of Strop.
import { preact as html } from '@strop/islands/preact-htm';
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';

export const Unit = createContext('stars');

interface RatingProps {
  stars: number;
  onRated?: (stars: number) => void;
  children?: ComponentChildren;
}

export function Rating({ stars, onRated, children }: RatingProps) {
  const [looks, setLooks] = useState(0);
  const unit = useContext(Unit);
  return html`
    <div class="row" onMouseEnter=${() => setLooks(looks + 1)}>
      ${[1, 2, 3, 4, 5].map(
        (value) =>
          html`<button aria-pressed=${value <= stars} aria-label="${value} ${unit}" onClick=${() => onRated?.(value)}>
            ${value <= stars ? '★' : '☆'}
          </button>`,
      )}
    </div>
    <p>Preact says: ${stars} ${unit}.</p>
    <div>${children}</div>`;
}
