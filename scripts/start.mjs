/**
 * `npm start`: installs what is missing and opens the gallery's development server.
 *
 *   npm start                      prints the address; opens a browser where a person is at the terminal
 *   npm start -- --port 5180       another port than the first free one from 5173
 *   npm start -- --no-open         never opens a browser
 */
import { parseArgs } from 'node:util';
import { ensureInstall } from './ensure-install.mjs';
import { galleryFolder, prepareGallery } from './gallery.mjs';

const { values } = parseArgs({ options: { port: { type: 'string' }, 'no-open': { type: 'boolean' } } });

ensureInstall();
prepareGallery();

const { createServer } = await import('vite');
const server = await createServer({
  root: galleryFolder,
  server: {
    host: '127.0.0.1',
    open: process.stdout.isTTY === true && values['no-open'] !== true && process.env['CI'] === undefined,
    ...(values.port === undefined ? {} : { port: Number(values.port), strictPort: true }),
  },
});
await server.listen();
server.printUrls();
if (process.stdin.isTTY === true) server.bindCLIShortcuts({ print: true });
