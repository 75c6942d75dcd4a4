// Trusted Types, for the libraries' document only: markup they write from strings. What is parsed into a document of its
// own (a text that is pasted) runs nothing and passes; what goes into the page may draw and build a tool bar, no more.
if (window.trustedTypes) {
  const harmless = /^(a|circle|div|ellipse|g|input|line|path|polygon|polyline|rect|span|svg|text)$/i;
  window.trustedTypes.createPolicy('default', {
    createHTML(markup, _type, sink) {
      if (sink === 'DOMParser parseFromString') return markup;
      const names = [...markup.matchAll(/<\/?([^\s/>]*)/g)].map(([, name]) => name);
      const acts = /[\s"'/]on\w+\s*=|javascript:/i.test(markup);
      return names.every((name) => harmless.test(name)) && !acts ? markup : null;
    },
  });
}
