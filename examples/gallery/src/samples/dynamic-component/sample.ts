import { html } from '@strop/renderer';
import type { Sample } from '../../shell/sample.ts';
import { DynamicComponentSample } from './dynamic-component.ts';
import source from './dynamic-component.ts?highlighted';

export const dynamicComponentSample: Sample = {
  path: '/dynamic-component',
  component: DynamicComponentSample,
  about: () => html`
    <p>
      <code>DynamicComponent</code> shows a component whose class is a value, with a record as its parameters. While the
      class is the same, the instance is kept: the tally counts on when the name changes, and begins anew when you come
      back to it from another widget.
    </p>
    <p>Handlers in the record belong to the component that wrote it, so that one is rendered when they are called.</p>`,
  files: [{ name: 'dynamic-component.ts', html: source }],
};
