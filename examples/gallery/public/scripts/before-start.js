// Loaded by the initializer before the first component renders.
const wasLoading = document.querySelector('#app > .loading') !== null;

window.methodOfBeforeStart = (name) =>
  `Hello ${name}, from a script loaded before the start: the page was ${wasLoading ? 'still empty' : 'there already'}.`;
