import { html } from '@strop/renderer';
import type { Sample } from '../../shell/sample.ts';
import { StrictLink } from '../../shell/strict-link.ts';
import style from './object-serialization.css?highlighted';
import module from './object-serialization.js?highlighted';
import { ObjectSerialization } from './object-serialization.ts';
import source from './object-serialization.ts?highlighted';

export const objectSerializationSample: Sample = {
  path: '/object-serialization',
  component: ObjectSerialization,
  about: () => html`
    <p>
      In the page arguments are passed by reference: JavaScript gets the very object, with its class, its accessors and
      what JSON has no word for. Where calls become text, JSON’s rules hold. An object is its own enumerable properties
      under the names they have, or what its <code>toJSON</code> returns. Private fields and accessors of the class do not
      travel, and neither does undefined. What would be lost without a word, a map for example, is refused.
    </p>
    <p>
      <code>jsonConverter</code> says for a class what stands for its objects, in the page as well, and makes objects again
      of what comes back where the result is asked for by what it returned.
    </p>
    <p><${StrictLink} path="/object-serialization" /></p>`,
  files: [
    { name: 'object-serialization.ts', html: source },
    { name: 'object-serialization.js', html: module },
    { name: 'object-serialization.css', html: style },
  ],
};
