// A sample whose library comes with its page: a component that loads another one, and the library's style sheets.
// In: a dynamic import, addresses of style sheets. Out: a component class for `Sample.component`.

import { Component, DynamicComponent, html } from '@strop/renderer';

type ComponentClass = new () => Component;

/**
 * @param load imports the module and gives the component of it.
 * @param styles addresses, from `import address from 'library/style.css?url'`.
 */
export function onDemand(
  load: () => Promise<ComponentClass>,
  styles: readonly string[] = [],
): ComponentClass {
  let loaded: ComponentClass | null = null;
  return class OnDemand extends Component {
    failed = false;

    override async onInitializedAsync() {
      try {
        const [component] = await Promise.all([load(), ...styles.map(loadStyle)]);
        loaded = component;
      } catch (error) {
        this.failed = true;
        this.stateHasChanged();
        throw error;
      }
    }

    override render() {
      if (this.failed) {
        return html`
          <p class="refusal" role="alert">The library could not be loaded. Load the page again to try once more.</p>`;
      }
      return loaded
        ? html`<${DynamicComponent} type=${loaded} />`
        : html`<p class="loading-library" role="status">Loading the library…</p>`;
    }
  };
}

const known = new Map<string, Promise<void>>();

/** Once for each address. A `<link>` passes the page's policy, where a `<style>` would not. */
function loadStyle(address: string): Promise<void> {
  let loading = known.get(address);
  if (loading === undefined) {
    loading = new Promise((resolve, reject) => {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = address;
      link.onload = () => resolve();
      link.onerror = () => reject(new Error(`The style sheet ${address} cannot be loaded.`));
      // Before the gallery's own, which then have the last word.
      document.head.prepend(link);
    });
    known.set(address, loading);
  }
  return loading;
}
