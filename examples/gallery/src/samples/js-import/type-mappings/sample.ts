import { html } from '@strop/renderer';
import type { Sample } from '../../../shell/sample.ts';
import mappings from './mappings.ts?highlighted';
import { TypeMappings } from './type-mappings.ts';
import source from './type-mappings.ts?highlighted';
import shim from '../../../../public/TypesShim.js?highlighted';

export const typeMappingsSample: Sample = {
  path: '/js-import-types',
  component: TypeMappings,
  about: () => html`
    <p>
      Every row of the mapping table, run in front of you: a value goes to JavaScript, which says what it received, and
      comes back through the same marker. Then JavaScript gives something else, and the check that stands in the way
      says so with .NET’s text.
    </p>`,
  files: [
    { name: 'mappings.ts', html: mappings },
    { name: 'TypesShim.js', html: shim },
    { name: 'type-mappings.ts', html: source },
  ],
};
