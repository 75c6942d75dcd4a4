import { html } from '@strop/renderer';
import type { Sample } from '../../shell/sample.ts';
import { DynamicContent } from './dynamic-content.ts';
import source from './dynamic-content.ts?highlighted';
import script from '../../../public/scripts/samples.js?highlighted';

export const dynamicContentSample: Sample = {
  path: '/dynamic-content',
  component: DynamicContent,
  about: () => html`
    <p>
      Where the elements are known at run time only, <code>renderTree</code> builds the markup call by call, as
      <code>BuildRenderTree</code> does. The component gets its <code>JSRuntime</code> as any other does: a field with
      <code>inject(JSRuntime)</code> is what <code>[Inject] IJSRuntime JS</code> is in C#.
    </p>`,
  files: [
    { name: 'dynamic-content.ts', html: source },
    { name: 'scripts/samples.js', html: script },
  ],
};
