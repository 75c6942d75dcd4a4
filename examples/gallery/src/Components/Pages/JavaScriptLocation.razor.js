// Stands beside the component and is imported by it: nothing of it is on `window`.

export const greet = (name) => `Hello ${name}, from the module beside the component.`;

export async function greetIfNeeded(needed, name) {
  if (!needed) return 'The additional module was not loaded.';
  // The browser's own import: no build looks for it, so the address is the one in the page.
  const { greet: greetMore } = await import(
    /* @vite-ignore */ new URL('additionalModule.js', document.baseURI)
  );
  return greetMore(name);
}
