import { html } from '@strop/renderer';
import type { Sample } from '../../shell/sample.ts';
import helper from './element-extensions.ts?highlighted';
import { TriggerClick } from './trigger-click.ts';
import source from './trigger-click.ts?highlighted';
import script from '../../../public/scripts/samples.js?highlighted';

export const triggerClickEventSample: Sample = {
  path: '/trigger-click-event',
  component: TriggerClick,
  about: () => html`
    <p>
      <code>@ref</code> gives the component a handle for the first button. Passed to JavaScript it arrives as the live
      <code>HTMLElement</code>, which <code>interopFunctions.clickElement</code> clicks. The first button’s own handler
      answers that click like any other. The call is wrapped in the function <code>triggerClickEvent</code>.
    </p>`,
  files: [
    { name: 'trigger-click.ts', html: source },
    { name: 'element-extensions.ts', html: helper },
    { name: 'scripts/samples.js', html: script },
  ],
};
