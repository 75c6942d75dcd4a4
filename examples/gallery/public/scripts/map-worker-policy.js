// Trusted Types, for the map libraries only: they start their worker from an address in a string.
// This site's own worker files pass; any other string is refused, and so is every string of HTML.
if (window.trustedTypes) {
  window.trustedTypes.createPolicy('default', {
    createScriptURL(address) {
      const url = new URL(address, location.origin);
      const own = url.origin === location.origin && /worker/.test(url.pathname);
      return own ? url.href : null;
    },
  });
}
