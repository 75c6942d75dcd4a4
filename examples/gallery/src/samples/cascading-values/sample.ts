import { html } from '@strop/renderer';
import type { Sample } from '../../shell/sample.ts';
import { CascadingValues } from './cascading-values.ts';
import source from './cascading-values.ts?highlighted';

export const cascadingValuesSample: Sample = {
  path: '/cascading-values',
  component: CascadingValues,
  about: () => html`
    <p>
      A <code>CascadingValue</code> gives a value to everything inside of it, however deep. Components ask for it by class,
      <code>cascadingParameter(Theme)</code>, or by name; the nearest one counts.
    </p>
    <p>
      When the value changes, those who asked for it are told. The panel between them takes no part: it is rendered once.
    </p>`,
  files: [{ name: 'cascading-values.ts', html: source }],
};
