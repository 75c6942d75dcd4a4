/** Where the gallery is, and what must be built before Vite can read its configuration. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTool } from './run.mjs';

export const galleryFolder = join(dirname(fileURLToPath(import.meta.url)), '../examples/gallery');

/** Node loads the plugin from its build; everything else of the gallery comes from sources in development. */
export function prepareGallery() {
  runTool('tsc', ['-b', 'packages/vite']);
}
