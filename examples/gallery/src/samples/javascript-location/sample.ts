import { html } from '@strop/renderer';
import type { Sample } from '../../shell/sample.ts';
import { JavaScriptLocation } from './javascript-location.ts';
import source from './javascript-location.ts?highlighted';
import document from '../../../index.html?highlighted';
import additional from '../../../public/additionalModule.js?highlighted';
import body from '../../../public/scripts/in-body.js?highlighted';
import head from '../../../public/scripts/in-head.js?highlighted';
import module from '../../Components/Pages/JavaScriptLocation.razor.js?highlighted';

export const javaScriptLocation: Sample = {
  path: '/javascript-location',
  component: JavaScriptLocation,
  about: () => html`
    <p>
      A script in the document’s head is read before there is a page, one at the end of the body when the elements
      before it stand; both put what they define on <code>window</code>. A module beside its component
      (<code>…razor.js</code>) pollutes nothing, is loaded when the component asks for it, and may load others if it
      needs them.
    </p>
    <p>
      The documents write scripts into the page. This page’s content policy refuses inline script, so each is a file with
      a <code>src</code>.
    </p>`,
  files: [
    { name: 'javascript-location.ts', html: source },
    { name: 'index.html', html: document },
    { name: 'scripts/in-head.js', html: head },
    { name: 'scripts/in-body.js', html: body },
    { name: 'JavaScriptLocation.razor.js', html: module },
    { name: 'additionalModule.js', html: additional },
  ],
};
