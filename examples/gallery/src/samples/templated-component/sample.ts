import { html } from '@strop/renderer';
import type { Sample } from '../../shell/sample.ts';
import { TemplatedComponent } from './templated-component.ts';
import source from './templated-component.ts?highlighted';

export const templatedComponentSample: Sample = {
  path: '/templated-component',
  component: TemplatedComponent,
  about: () => html`
    <p>
      A templated component takes pieces of view as parameters. <code>TableTemplate</code> is generic: it knows how a table
      is made, and its parent says for items of any type what stands in a row.
    </p>
    <p>
      A handler in a template renders the component that wrote it, and each row keeps its elements when the order changes.
    </p>`,
  files: [{ name: 'templated-component.ts', html: source }],
};
