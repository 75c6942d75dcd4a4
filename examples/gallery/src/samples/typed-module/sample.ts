import { html } from '@strop/renderer';
import type { Sample } from '../../shell/sample.ts';
import { TypedModule } from './typed-module.ts';
import source from './typed-module.ts?highlighted';
import declarations from './sketch.d.ts?highlighted';
import library from './sketch.js?highlighted';

export const typedModuleSample: Sample = {
  path: '/typed-module',
  component: TypedModule,
  about: () => html`
    <p>
      <code>js.import</code> gives a module the types of its own declarations: <code>new library.Sketch(…)</code> asks for
      a canvas and takes the component’s <code>ElementReference</code>, the callback is a function of the component, and
      what comes back is data, or a remote of the live object. A wrong name or argument does not compile.
    </p>
    <p>The callback and the references go when the component does. The same lines run where the page is a wire away.</p>`,
  files: [
    { name: 'typed-module.ts', html: source },
    { name: 'sketch.d.ts', html: declarations },
    { name: 'sketch.js', html: library },
  ],
};
