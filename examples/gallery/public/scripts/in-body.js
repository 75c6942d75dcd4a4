// Read at the end of the body: the elements before it stand. The app, a module, starts after it.
const bodyCameAfterElements = document.getElementById('app') !== null;

window.methodOfBody = (name) =>
  `Hello ${name}, from the body, read ${bodyCameAfterElements ? 'after' : 'before'} its elements.`;
