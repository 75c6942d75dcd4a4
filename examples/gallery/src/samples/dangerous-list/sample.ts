import { html } from '@strop/renderer';
import type { Sample } from '../../shell/sample.ts';
import { DangerousList } from './dangerous-list.ts';
import source from './dangerous-list.ts?highlighted';
import style from './dangerous-list.css?highlighted';
import module from './dangerous-list.js?highlighted';

export const dangerousListSample: Sample = {
  path: '/dangerous-list',
  component: DangerousList,
  about: () => html`
    <p>
      Only an empty element is safe to fill from JavaScript. This list is not empty: its items belong to the component,
      and the first row of buttons lets a script change them all the same. In many frameworks the next render would then
      write to the wrong place or throw.
    </p>
    <p>
      Here nothing breaks. A render that has nothing to say about an item leaves it as it is, so what the script did
      stays visible. As soon as a text changes, it shows what the component holds. An item that the script took away
      stays away until the component puts it somewhere, as when the order changes; items that the script added are
      left alone.
    </p>`,
  files: [
    { name: 'dangerous-list.ts', html: source },
    { name: 'dangerous-list.js', html: module },
    { name: 'dangerous-list.css', html: style },
  ],
};
