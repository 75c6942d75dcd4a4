// The content security policies of the gallery's three documents.
// In: whether this is the development server. Out: the header's value. Next: documents.ts sends it.

const strictest = (development: boolean): Record<string, string> => ({
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
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
 * The map libraries draw in workers, which they start from an address of this site, written as a string; Leaflet and
 * ECharts write markup as text. Trusted Types let a string through only by the `default` policy
 * (public/scripts/map-worker-policy.js), and that one knows nothing but this site's own worker files and markup that can
 * neither run nor load anything.
 */
export const mapsPolicy = (development: boolean): string =>
  serialise({
    ...strictest(development),
    'worker-src': "'self'",
    'trusted-types': 'strop-markup default',
  });

/**
 * Libraries that write markup from strings, bring their icons as fonts in data addresses, or play films of this site.
 * The markup goes through the `default` policy (public/scripts/library-markup-policy.js), which lets drawings and the few
 * elements of a tool bar pass.
 */
export const librariesPolicy = (development: boolean): string =>
  serialise({
    ...strictest(development),
    'font-src': "'self' data:",
    'media-src': "'self'",
    'trusted-types': 'strop-markup default',
  });
