/**
 * Serves the built gallery as a site would be served, on the loopback interface, with the policies it is meant to
 * live under. The end-to-end tests run against this.
 *
 *   node scripts/preview.mjs [--port 4173]
 */
import { parseArgs } from 'node:util';
import { preview } from 'vite';
import { galleryFolder } from './gallery.mjs';

const { values } = parseArgs({ options: { port: { type: 'string', default: '4173' } } });

const server = await preview({
  root: galleryFolder,
  preview: { host: '127.0.0.1', port: Number(values.port), strictPort: true, open: false },
});
server.printUrls();
