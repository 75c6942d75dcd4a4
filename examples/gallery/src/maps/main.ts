// The maps' document. Its base address is /maps/, so that is where its routes begin.

import { route } from '@strop/web';
import { findEntry } from '../catalogue.ts';
import { samplePage } from '../shell/sample-page.ts';
import { start } from '../shell/start.ts';
import { MapsHome } from './maps-home.ts';
import { samples } from './samples/index.ts';

await start([
  route('/', MapsHome, { title: 'Maps · Strop gallery' }),
  ...samples.map((sample) =>
    route(sample.path.replace('/maps', ''), samplePage(sample), {
      title: `${findEntry(sample.path).title} · Strop gallery`,
    }),
  ),
]);
