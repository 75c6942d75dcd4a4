// Loaded by the gallery itself when the promise of its start has resolved.
const wasLoading = document.querySelector('#app > .loading') !== null;

window.methodOfStartPromise = (name) =>
  `Hello ${name}, from a script that waited for the start: the page was ${wasLoading ? 'still empty' : 'there already'}.`;
