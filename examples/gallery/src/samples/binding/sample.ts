import { html } from '@strop/renderer';
import type { Sample } from '../../shell/sample.ts';
import style from './binding.css?highlighted';
import { Binding } from './binding.ts';
import source from './binding.ts?highlighted';

export const bindingSample: Sample = {
  path: '/binding',
  component: Binding,
  about: () => html`
    <p>
      <code>@bind</code> knows every kind of field. It shows a value and writes it back, at <code>change</code> unless
      <code>@bind:event</code> names another event. How text becomes a value is said by a converter: a number, a date,
      one of several words. What cannot be read is not taken, and the field shows the last good value again.
    </p>
    <p>
      <code>@bind:get</code> and <code>@bind:set</code> put a function in between: the code is written in capitals while
      you type, and the caret stays where it was. <code>@bind:after</code> runs once the value is written.
    </p>`,
  files: [
    { name: 'binding.ts', html: source },
    { name: 'binding.css', html: style },
  ],
};
