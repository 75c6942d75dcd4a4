// What TypeScript samples see of the maps' style.

import type { StyleSpecification } from 'maplibre-gl';

export const colours: Readonly<Record<'water' | 'land' | 'wood' | 'river' | 'graticule' | 'city', string>>;

export const style: StyleSpecification;
