import { html } from '@strop/renderer';
import type { Sample } from '../../shell/sample.ts';
import { ComponentExceptions } from './component-exceptions.ts';
import source from './component-exceptions.ts?highlighted';
import module from '../../Components/Pages/ComponentExceptions.razor.js?highlighted';

export const componentExceptionsSample: Sample = {
  path: '/component-exceptions',
  component: ComponentExceptions,
  about: () => html`
    <p>
      What a method throws rejects JavaScript’s promise; a synchronous call throws it at once. So do arguments of
      another type than the declaration names, and identifiers that were not declared: nothing else of an object can be
      called, whatever it is named. Nothing is reported in the page itself, since JavaScript has caught it.
    </p>`,
  files: [
    { name: 'component-exceptions.ts', html: source },
    { name: 'ComponentExceptions.razor.js', html: module },
  ],
};
