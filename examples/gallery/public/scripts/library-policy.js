// Trusted Types, for the documents of maps and libraries only: strings that libraries write. Workers are started from an
// address: this site's own worker files pass. Markup that is parsed into a document of its own (a text that is pasted) runs
// nothing and passes; what goes into the page may draw and build a tool bar, no more. Any other string is refused.
if (window.trustedTypes) {
  const harmless = /^(a|b|br|circle|div|ellipse|g|input|line|path|polygon|polyline|rect|span|svg|text)$/i;
  window.trustedTypes.createPolicy('default', {
    createHTML(markup, _type, sink) {
      if (sink === 'DOMParser parseFromString') return markup;
      const names = [...markup.matchAll(/<\/?([^\s/>]*)/g)].map(([, name]) => name);
      const acts = /[\s"'/](?:on\w+|style)\s*=|javascript:/i.test(markup);
      return names.every((name) => harmless.test(name)) && !acts ? markup : null;
    },
    createScriptURL(address) {
      const url = new URL(address, location.origin);
      const own = url.origin === location.origin && /worker/.test(url.pathname);
      return own ? url.href : null;
    },
  });
}
