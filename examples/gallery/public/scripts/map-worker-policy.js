// Trusted Types, for this document's libraries only. Workers are started from an address in a string: this site's own
// worker files pass, any other string is refused. Leaflet and ECharts write markup as text: plain elements with nothing
// that could run or load pass, any other markup is refused.
if (window.trustedTypes) {
  const attribute = '\\s+(?:aria-hidden|class)="[^"<>]*"';
  const harmless = new RegExp(`^(?:[^<]|</?(?:svg|span|b|br)(?:${attribute})*\\s*/?>)*$`);
  window.trustedTypes.createPolicy('default', {
    createHTML(markup) {
      return harmless.test(markup) ? markup : null;
    },
    createScriptURL(address) {
      const url = new URL(address, location.origin);
      const own = url.origin === location.origin && /worker/.test(url.pathname);
      return own ? url.href : null;
    },
  });
}
