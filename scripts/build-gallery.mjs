/**
 * `npm run build:gallery`: the gallery as a site, in examples/gallery/dist.
 *
 *   npm run build:gallery                     as it is published: without the checks of development
 *   npm run build:gallery -- --development    with them: the end-to-end tests then fail where one has something to say
 */
import { parseArgs } from 'node:util';
import { galleryFolder, prepareGallery } from './gallery.mjs';
import { runTool } from './run.mjs';

const { values } = parseArgs({ options: { development: { type: 'boolean', default: false } } });

prepareGallery();
// Vite asks the variable, not its mode, which conditions hold.
const [mode, env] = values.development ? [['--mode', 'development'], { NODE_ENV: 'development' }] : [[], {}];
runTool('vite', ['build', ...mode], { cwd: galleryFolder, env });
