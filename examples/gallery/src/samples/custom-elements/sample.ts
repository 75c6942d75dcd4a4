import { html } from '@strop/renderer';
import type { Sample } from '../../shell/sample.ts';
import { CustomElements } from './custom-elements.ts';
import source from './custom-elements.ts?highlighted';
import script from './page-script.ts?highlighted';
import tally from './tally.ts?highlighted';

export const customElementsSample: Sample = {
  path: '/custom-elements',
  component: CustomElements,
  about: () => html`
    <p>
      <code>registerCustomElement</code> gives a component a tag name: any script, and any markup, can use it then. Its
      attributes and properties are the component’s parameters; a function set as a property is called back.
    </p>
    <p>
      <code>registerForJavaScript</code> lets scripts add the component under an identifier, hand it parameters and take
      it away again. Both live in an app of their own.
    </p>`,
  files: [
    { name: 'tally.ts', html: tally },
    { name: 'page-script.ts', html: script },
    { name: 'custom-elements.ts', html: source },
  ],
};
