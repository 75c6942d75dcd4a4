import { html } from '@strop/renderer';
import type { Sample } from '../../shell/sample.ts';
import { ComponentLibrary } from './component-library.ts';
import source from './component-library.ts?highlighted';
import manifest from '../../../../component-library/package.json?highlighted';
import prompt from '../../../../component-library/src/library-prompt.ts?highlighted';
import greetings from '../../../../component-library/wwwroot/greetings.js?highlighted';
import initializer from '../../../../component-library/wwwroot/ComponentLibrary.lib.module.js?highlighted';
import scripts from '../../../../component-library/wwwroot/scripts.js?highlighted';

export const componentLibrarySample: Sample = {
  path: '/component-library',
  component: ComponentLibrary,
  about: () => html`
    <p>
      What the documents call a Razor class library is a package: <code>component-library</code> has a component and the
      JavaScript that it calls. The component imports its module from
      <code>./_content/component-library/scripts.js</code>, the page loads a plain script of the package by a tag, and
      the package’s initializer runs before the app starts.
    </p>
    <p>The app names the package once, in its Vite configuration; the package says itself which files it serves.</p>`,
  files: [
    { name: 'component-library.ts', html: source },
    { name: 'library-prompt.ts', html: prompt },
    { name: 'package.json', html: manifest },
    { name: 'wwwroot/scripts.js', html: scripts },
    { name: 'wwwroot/greetings.js', html: greetings },
    { name: 'wwwroot/ComponentLibrary.lib.module.js', html: initializer },
  ],
};
