// A Preact component with a Strop component inside.
import { inPreact } from '@strop/islands/preact';
import { preact as html } from '@strop/islands/preact-htm';
import { useState } from 'preact/hooks';
import { Unit } from './rating.ts';
import { Tally } from './tally.ts';

const StropTally = inPreact(Tally, { cascade: [{ context: Unit as never, name: 'unit' }] });

export function Shelf() {
  const [total, setTotal] = useState(0);
  return html`
    <${Unit.Provider} value="books">
      <${StropTally} label="On the shelf" onCounted=${setTotal}><em>Preact knows of ${total}.</em><//>
    <//>`;
}
