// The content security policies of the gallery's three documents.
// In: whether this is the development server. Out: the header's value. Next: documents.ts sends it.

const strictest = (development: boolean): Record<string, string> => ({
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'media-src': "'self'",
  // The development server tells the page about changed files over a WebSocket.
  'connect-src': development ? "'self' ws:" : "'self'",
  'base-uri': "'self'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'strop-markup',
});

const serialise = (policy: Record<string, string>): string =>
  Object.entries(policy)
    .map(([directive, value]) => `${directive} ${value}`)
    .join('; ');

/** Everything but the maps and some libraries. */
export const mainPolicy = (development: boolean): string => serialise(strictest(development));

/**
 * Libraries write markup and workers' addresses as strings. Trusted Types let a string through only by the `default` policy
 * (public/scripts/library-policy.js), which knows nothing but this site's own worker files, drawings and the few elements of
 * a tool bar.
 */
const librariesAtWork = (development: boolean): Record<string, string> => ({
  ...strictest(development),
  'trusted-types': 'strop-markup default',
});

/** Maps, which are drawn in workers, and what stands beside them. */
export const mapsPolicy = (development: boolean): string =>
  serialise({ ...librariesAtWork(development), 'worker-src': "'self'" });

/** Libraries that bring their icons as fonts in data addresses. */
export const librariesPolicy = (development: boolean): string =>
  serialise({ ...librariesAtWork(development), 'font-src': "'self' data:" });
