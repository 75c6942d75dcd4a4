// Loaded by the initializer when the components stand.
const wasLoading = document.querySelector('#app > .loading') !== null;

window.methodOfAfterStarted = (name) =>
  `Hello ${name}, from a script loaded after the start: the page was ${wasLoading ? 'still empty' : 'there already'}.`;
