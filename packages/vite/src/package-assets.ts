/**
 * Files of a package that are served as they are: scripts without modules, styles, pictures.
 *
 * In: addresses and the files they mean. Out: answers of the development server, with the type that the file's ending
 * says and without being kept by the browser. A build copies the files; `plugin.ts` emits them.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Connect } from 'vite';
import type { ModuleAddresses } from './module-addresses.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** @param base what addresses stand below: `/`, or the application's base path */
export function serveAssets(assets: ModuleAddresses, base: string): Connect.NextHandleFunction {
  return (request, response, next) => {
    const address = addressOf(request.url ?? '', base);
    const file = address === undefined ? undefined : assets.find(address);
    if (file === undefined) return next();
    readFile(file).then((content) => {
      response.setHeader(
        'Content-Type',
        types[path.extname(file).toLowerCase()] ?? 'application/octet-stream',
      );
      response.setHeader('Cache-Control', 'no-cache');
      response.end(content);
    }, next);
  };
}

function addressOf(url: string, base: string): string | undefined {
  const pathname = url.replace(/[?#].*$/, '');
  if (!pathname.startsWith(base)) return undefined;
  try {
    return decodeURIComponent(pathname.slice(base.length));
  } catch {
    return undefined; // Not an address.
  }
}
