// The libraries' document. Its base address is /libraries/, so that is where its routes begin.

import { route } from '@strop/web';
import { findEntry } from '../catalogue.ts';
import { islandGridSample } from '../samples/island-grid/sample.ts';
import { islandQuillSample } from '../samples/island-quill/sample.ts';
import { islandVideoSample } from '../samples/island-video/sample.ts';
import { samplePage } from '../shell/sample-page.ts';
import { start } from '../shell/start.ts';
import { LibrariesHome } from './libraries-home.ts';

const samples = [islandQuillSample, islandVideoSample, islandGridSample];

await start([
  route('/', LibrariesHome, { title: 'Libraries · Strop gallery' }),
  ...samples.map((sample) =>
    route(sample.path.replace('/libraries', ''), samplePage(sample), {
      title: `${findEntry(sample.path).title} · Strop gallery`,
    }),
  ),
]);
