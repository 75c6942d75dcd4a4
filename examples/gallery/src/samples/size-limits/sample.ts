import { html } from '@strop/renderer';
import type { Sample } from '../../shell/sample.ts';
import { StrictLink } from '../../shell/strict-link.ts';
import { SizeLimits } from './size-limits.ts';
import source from './size-limits.ts?highlighted';
import module from '../../Components/Pages/SizeLimits.razor.js?highlighted';

export const sizeLimitsSample: Sample = {
  path: '/size-limits',
  component: SizeLimits,
  about: () => html`
    <p>
      Within the page there is no limit to what a call may carry, in either direction: nothing is copied. Limits belong to
      what carries calls elsewhere; Blazor’s server, for one, takes 32 KB a message from the browser. What is larger, or
      not known to be small, is better sent as a stream.
    </p>
    <p><${StrictLink} path="/size-limits" /></p>`,
  files: [
    { name: 'size-limits.ts', html: source },
    { name: 'SizeLimits.razor.js', html: module },
  ],
};
