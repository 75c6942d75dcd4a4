import { html } from '@strop/renderer';
import type { Sample } from '../../shell/sample.ts';
import { CallJsExample7 } from './call-js-example-7.ts';
import style from './call-js-example-7.css?highlighted';
import source from './call-js-example-7.ts?highlighted';
import child from './survey-prompt.ts?highlighted';
import script from '../../../public/scripts/samples.js?highlighted';

export const callJsExample7: Sample = {
  path: '/call-js-example-7',
  component: CallJsExample7,
  about: () => html`
    <p>
      The heading belongs to the parent, and the child wants it red. A reference means nothing before its element
      stands, so the child does not take it as a parameter: it subscribes to the parent, and the parent tells its
      subscribers of the reference after each render. The child then lets JavaScript add a class to the heading.
    </p>`,
  files: [
    { name: 'call-js-example-7.ts', html: source },
    { name: 'survey-prompt.ts', html: child },
    { name: 'call-js-example-7.css', html: style },
    { name: 'scripts/samples.js', html: script },
  ],
};
