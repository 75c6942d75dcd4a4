// Vite plugin: which of the two documents answers an address, and with which policy.
// In: requests of the development and the preview server. Out: the address rewritten to a document, headers set.

import type { Connect, Plugin } from 'vite';
import { mainPolicy, mapsPolicy } from './content-policy.ts';

/** True for what a person types or clicks; modules, styles and pictures have a dot in their last segment. */
const isPage = (request: Connect.IncomingMessage, path: string): boolean =>
  (request.method === 'GET' || request.method === 'HEAD') &&
  (request.headers.accept?.includes('text/html') ?? false) &&
  !path.startsWith('/@') &&
  (!/\.[^/]*$/.test(path) || path.endsWith('.html'));

const answerPages =
  (development: boolean): Connect.NextHandleFunction =>
  (request, response, next) => {
    const url = request.url ?? '/';
    const path = url.split('?', 1)[0] ?? '/';
    if (isPage(request, path)) {
      const maps = path === '/maps' || path.startsWith('/maps/');
      request.url = (maps ? '/maps/index.html' : '/index.html') + url.slice(path.length);
      response.setHeader('Content-Security-Policy', maps ? mapsPolicy(development) : mainPolicy(development));
      response.setHeader('X-Content-Type-Options', 'nosniff');
      response.setHeader('Referrer-Policy', 'strict-origin-when-cross-origin');
    }
    next();
  };

/** Sends `/maps/…` to maps/index.html and every other page to index.html. */
export const documents = (): Plugin => ({
  name: 'gallery:documents',
  configureServer(server) {
    server.middlewares.use(answerPages(true));
  },
  configurePreviewServer(server) {
    server.middlewares.use(answerPages(false));
  },
});
