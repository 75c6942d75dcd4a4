// Read in the document's head: before there is a body, and before any module runs.
const headCameBeforeBody = document.body === null;

window.methodOfHead = (name) =>
  `Hello ${name}, from the head, read ${headCameBeforeBody ? 'before' : 'after'} there was a body.`;
