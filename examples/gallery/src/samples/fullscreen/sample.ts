import { html } from '@strop/renderer';
import type { Sample } from '../../shell/sample.ts';
import style from './fullscreen.css?highlighted';
import { Fullscreen } from './fullscreen.ts';
import module from './fullscreen.js?highlighted';
import source from './fullscreen.ts?highlighted';

export const fullscreenSample: Sample = {
  path: '/fullscreen',
  component: Fullscreen,
  about: () => html`
    <p>
      Browsers let a page fill the screen only while they handle something the person did. A handler written with
      <code>@onclick</code> runs inside that moment, and so does the JavaScript it calls first: no handler in
      JavaScript’s own hand is needed. Escape, or the button in the panel, leads back.
    </p>
    <p>
      The second button loads this page anew, and the component asks for fullscreen on its own. Nobody has clicked in
      that new page, so the browser refuses, and the refusal arrives as a <code>JSException</code>.
    </p>`,
  files: [
    { name: 'fullscreen.ts', html: source },
    { name: 'fullscreen.js', html: module },
    { name: 'fullscreen.css', html: style },
  ],
};
