// The gallery's JavaScript initializer: `{name}.lib.module.js` in a root is found by the Vite plugin.
// In: the start of either document. Out: two scripts of `public/scripts`, loaded before and after it.

// By import(): the pages' policy refuses script elements that a script makes.
const load = (address) => import(/* @vite-ignore */ new URL(address, document.baseURI).href);

export async function beforeStart(options, extensions) {
  await load('/scripts/before-start.js');
  extensions.gallery = { isLoaded: true };
}

export async function afterStarted() {
  await load('/scripts/after-started.js');
}
