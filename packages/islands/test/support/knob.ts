/** The adapter that docs/guides/islands.md shows. */
import { defineIsland } from '@strop/islands';
import { Knob } from './some-knob.ts';

interface KnobOptions {
  readonly value: number;
  readonly format?: (value: number) => string;
  readonly onTurned?: (value: number) => void;
}

export const knob = defineIsland<KnobOptions, Knob>({
  name: 'knob',
  mount(element, options, host) {
    const made = new Knob(element, { value: options.value, format: options.format });
    made.on('turn', (value) => host.emit('onTurned', value));
    return made;
  },
  update: (made, patch) => {
    if (patch.value !== undefined) made.setValue(patch.value);
  },
  resize: (made, { width }) => made.setWidth(width),
  dispose: (made) => made.destroy(),
});
