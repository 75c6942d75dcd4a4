import { html } from '@strop/renderer';
import type { Sample } from '../../shell/sample.ts';
import { Initializers } from './initializers.ts';
import source from './initializers.ts?highlighted';
import after from '../../../public/scripts/after-started.js?highlighted';
import when from '../../../public/scripts/when-started.js?highlighted';
import before from '../../../public/scripts/before-start.js?highlighted';
import start from '../../shell/start.ts?highlighted';
import initializer from '../../Gallery.lib.module.js?highlighted';

export const initializersSample: Sample = {
  path: '/initializers',
  component: Initializers,
  about: () => html`
    <p>
      A file named <code>{name}.lib.module.js</code> in an application, or in a package it uses, says what runs before
      and after the start. The Vite plugin lists such files, and <code>startWithInitializers</code> runs them.
    </p>
    <p>
      This gallery’s initializer loads one script before the first component renders, and one when the page stands. What an
      application wants to load after its start needs no initializer: <code>start.ts</code> waits for the promise of the
      start and then imports a third script.
    </p>`,
  files: [
    { name: 'initializers.ts', html: source },
    { name: 'Gallery.lib.module.js', html: initializer },
    { name: 'scripts/before-start.js', html: before },
    { name: 'scripts/after-started.js', html: after },
    { name: 'scripts/when-started.js', html: when },
    { name: 'start.ts', html: start },
  ],
};
