import { html } from '@strop/renderer';
import type { Sample } from '../../../shell/sample.ts';
import interop from './promises-interop.ts?highlighted';
import { Promises } from './promises.ts';
import source from './promises.ts?highlighted';
import shim from '../../../../public/PromisesShim.js?highlighted';

export const promisesSample: Sample = {
  path: '/js-import-promises',
  component: Promises,
  about: () => html`
    <p>
      A function that returns a promise is imported with <code>JSType.Promise(…)</code>, which says what it resolves to;
      a value of another type rejects. A rejection arrives as a <code>JSException</code>, whose message is the reason.
      The run takes about six seconds.
    </p>
    <p>
      A promise of an array cannot be declared in .NET. The way round it is shown here: wait for the array as an object,
      then pass that to a function that returns it as what it is. Strop can also declare the promise itself.
    </p>`,
  files: [
    { name: 'promises-interop.ts', html: interop },
    { name: 'PromisesShim.js', html: shim },
    { name: 'promises.ts', html: source },
  ],
};
