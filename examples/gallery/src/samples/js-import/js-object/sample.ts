import { html } from '@strop/renderer';
import type { Sample } from '../../../shell/sample.ts';
import interop from './js-object-interop.ts?highlighted';
import { JSObjects } from './js-object.ts';
import source from './js-object.ts?highlighted';
import shim from '../../../../public/JSObjectShim.js?highlighted';

export const jsObjectSample: Sample = {
  path: '/js-import-objects',
  component: JSObjects,
  about: () => html`
    <p>
      An object of JavaScript stays where it is; the component holds a <code>JSObject</code> for it. Its properties are
      read and written by type. Its methods are not called through it: a function of JavaScript takes the object and
      calls them, as <code>summarize</code> does.
    </p>
    <p>
      One object has one <code>JSObject</code>. <code>using</code> or <code>dispose()</code> lets go of it at once;
      without them it goes when nobody holds it any more. Nothing is written to the object itself, while .NET marks it
      with a symbol.
    </p>`,
  files: [
    { name: 'js-object-interop.ts', html: interop },
    { name: 'JSObjectShim.js', html: shim },
    { name: 'js-object.ts', html: source },
  ],
};
