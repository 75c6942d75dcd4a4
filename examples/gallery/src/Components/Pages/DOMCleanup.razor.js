// The MutationObserver pattern: told by the parent's child list that the element has gone.

export class DOMCleanup {
  static observer = null;

  static createObserver() {
    const target = document.querySelector('#cleanupDiv');
    if (!target) return; // removed while this module was loading
    this.observer?.disconnect();
    this.observer = new MutationObserver((mutations) => {
      if (!mutations.some(({ removedNodes }) => [...removedNodes].includes(target))) return;
      report('The observer saw #cleanupDiv leave its parent.');
      this.observer.disconnect();
      this.observer = null;
    });
    this.observer.observe(target.parentNode, { childList: true });
  }
}

window.DOMCleanup = DOMCleanup;

/** Adds a line to the page's log, an empty list that the component leaves to JavaScript. */
export function report(text) {
  const line = document.createElement('li');
  line.textContent = text;
  document.querySelector('#cleanupLog')?.append(line);
}
