import { html } from '@strop/renderer';
import type { Sample } from '../../shell/sample.ts';
import { StrictLink } from '../../shell/strict-link.ts';
import { CircularReferences } from './circular-references.ts';
import source from './circular-references.ts?highlighted';
import module from '../../Components/Pages/CircularReferences.razor.js?highlighted';

export const circularReferencesSample: Sample = {
  path: '/circular-references',
  component: CircularReferences,
  about: () => html`
    <p>
      Objects that lead back to themselves have no text in JSON, so Blazor can neither return them to a component nor pass
      them to a method. In the page nothing becomes text: both arrive as they are. What must also work across a thread
      or a network keeps such an object on JavaScript’s side and holds a <code>JSObjectReference</code> to it.
    </p>
    <p><${StrictLink} path="/circular-references" /></p>`,
  files: [
    { name: 'circular-references.ts', html: source },
    { name: 'CircularReferences.razor.js', html: module },
  ],
};
