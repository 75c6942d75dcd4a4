// A script of the page: it makes elements and adds components by name, and knows of no component class.
import type { rootComponents } from '@strop/renderer';

type Counted = (count: number) => void;

/** A custom element is made like any other: attributes are text, properties may be functions. */
export function addElement(host: Element, label: string, onCounted: Counted) {
  const element = document.createElement('gallery-tally');
  element.setAttribute('label', label);
  element.setAttribute('start', '10');
  host.append(Object.assign(element, { onCounted }));
}

/** A root component under its identifier, in an element of the page. */
export async function addRoot(roots: typeof rootComponents, host: Element, onCounted: Counted) {
  const container = document.createElement('div');
  host.append(container);
  const root = await roots.add(container, 'tally', { label: 'Root', start: 100, onCounted });
  return {
    rename: (label: string) => root.setParameters({ label }),
    async remove() {
      await root.dispose();
      container.remove();
    },
  };
}
