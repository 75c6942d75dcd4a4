// A module of the package, imported by its address: `./_content/component-library/scripts.js`.
export function showPrompt(message) {
  return prompt(message, 'Type anything here');
}
