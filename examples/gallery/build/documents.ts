// Vite plugin: which of the three documents answers an address, and with which policy.
// In: requests of the development and the preview server. Out: the address rewritten to a document, headers set.

import type { Connect, Plugin } from 'vite';
import { librariesPolicy, mainPolicy, mapsPolicy } from './content-policy.ts';

/** A page that reads its own address by `fetch`, as the sample of promises does. */
const isOwnAddress = (request: Connect.IncomingMessage): boolean => {
  const { host, referer } = request.headers;
  if (referer === undefined || !URL.canParse(referer)) return false;
  const own = new URL(referer);
  return own.host === host && own.pathname + own.search === request.url;
};

/**
 * True for what a person types or clicks. Browsers say what a request is for; modules, styles and pictures also have
 * a dot in their last segment.
 */
const isPage = (request: Connect.IncomingMessage, path: string): boolean =>
  (request.method === 'GET' || request.method === 'HEAD') &&
  (['document', 'iframe'].includes(String(request.headers['sec-fetch-dest'] ?? 'document')) ||
    isOwnAddress(request)) &&
  request.headers.accept !== 'text/x-vite-ping' &&
  !path.startsWith('/@') &&
  (!/\.[^/]*$/.test(path) || path.endsWith('.html'));

const folders = { maps: mapsPolicy, libraries: librariesPolicy };

const answerPages =
  (development: boolean): Connect.NextHandleFunction =>
  (request, response, next) => {
    const url = request.url ?? '/';
    const path = url.split('?', 1)[0] ?? '/';
    if (isPage(request, path)) {
      const first = path.split('/', 2)[1]!;
      const own = Object.entries(folders).find(([folder]) => folder === first);
      const [address, policy] = own ? [`/${own[0]}/index.html`, own[1]] : ['/index.html', mainPolicy];
      request.url = address + url.slice(path.length);
      response.setHeader('Content-Security-Policy', policy(development));
      response.setHeader('X-Content-Type-Options', 'nosniff');
      response.setHeader('Referrer-Policy', 'strict-origin-when-cross-origin');
    }
    next();
  };

/** Sends `/maps/…` and `/libraries/…` to the index.html there, and every other page to index.html. */
export const documents = (): Plugin => ({
  name: 'gallery:documents',
  configureServer(server) {
    server.middlewares.use(answerPages(true));
  },
  configurePreviewServer(server) {
    server.middlewares.use(answerPages(false));
  },
});
