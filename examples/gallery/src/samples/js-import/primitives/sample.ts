import { html } from '@strop/renderer';
import type { Sample } from '../../../shell/sample.ts';
import { Primitives } from './primitives.ts';
import interop from './primitives-interop.ts?highlighted';
import source from './primitives.ts?highlighted';
import shim from '../../../../public/PrimitivesShim.js?highlighted';

export const primitivesSample: Sample = {
  path: '/js-import-primitives',
  component: Primitives,
  about: () => html`
    <p>
      <code>jsImport</code> gives a function of JavaScript a signature, and calling it is a plain, synchronous call: no
      promise, no JSON. The markers of the signature are C#’s types. Each says what a value becomes in JavaScript, and
      checks it on the way in both directions.
    </p>
    <p>
      <code>JSType.Any</code> goes by the value at hand. A 64-bit integer is refused there, since it may become a Number
      or a BigInt and only a signature can choose.
    </p>`,
  files: [
    { name: 'primitives-interop.ts', html: interop },
    { name: 'PrimitivesShim.js', html: shim },
    { name: 'primitives.ts', html: source },
  ],
};
