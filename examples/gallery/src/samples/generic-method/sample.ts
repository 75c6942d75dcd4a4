import { html } from '@strop/renderer';
import type { Sample } from '../../shell/sample.ts';
import helper from './element-extensions.ts?highlighted';
import { GenericMethod } from './generic-method.ts';
import source from './generic-method.ts?highlighted';
import script from '../../../public/scripts/samples.js?highlighted';

export const genericMethodSample: Sample = {
  path: '/generic-method',
  component: GenericMethod,
  about: () => html`
    <p>
      A helper for references may leave the type of its result to the caller. TypeScript’s type arguments are gone when
      the code runs, so the type is also handed over as a value: <code>String</code> here. Type a name and press the
      button; JavaScript describes the element it was given.
    </p>`,
  files: [
    { name: 'generic-method.ts', html: source },
    { name: 'element-extensions.ts', html: helper },
    { name: 'scripts/samples.js', html: script },
  ],
};
