import { html } from '@strop/renderer';
import type { Sample } from '../../shell/sample.ts';
import { ElementFocus } from './element-focus.ts';
import source from './element-focus.ts?highlighted';

export const elementFocusSample: Sample = {
  path: '/element-focus',
  component: ElementFocus,
  about: () => html`
    <p>
      <code>focusAsync</code> moves the focus to the reference’s element without any JavaScript of yours. The browser
      scrolls the element into view, unless <code>focusAsync(true)</code> asks it to leave the page where it is.
    </p>`,
  files: [{ name: 'element-focus.ts', html: source }],
};
