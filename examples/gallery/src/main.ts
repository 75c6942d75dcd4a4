// The main document: the home page and every sample but the maps.

import { route } from '@strop/web';
import { findEntry } from './catalogue.ts';
import { samples } from './samples/index.ts';
import { Home } from './shell/home.ts';
import { samplePage } from './shell/sample-page.ts';
import { start } from './shell/start.ts';

await start([
  route('/', Home, { title: 'Strop gallery' }),
  ...samples.map((sample) =>
    route(sample.path, samplePage(sample), { title: `${findEntry(sample.path).title} · Strop gallery` }),
  ),
]);
