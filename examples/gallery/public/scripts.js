// Call JS Example 6: a module with one exported function.
export function showPrompt(message) {
  return prompt(message, 'Type anything here');
}
