import { html } from '@strop/renderer';
import type { Sample } from '../../shell/sample.ts';
import { Todo } from './todo.ts';
import style from './todo.css?highlighted';
import source from './todo.ts?highlighted';

export const todoSample: Sample = {
  path: '/todo',
  component: Todo,
  about: () => html`
    <p>
      <code>@bind</code> connects a field of the page with a property of an object, in both directions: a check box
      with <code>isDone</code>, a text field with <code>title</code>. The property is written when the field’s change
      is final, that is when you leave it or press Enter. The number in the heading counts what is still to do.
    </p>
    <p>
      Each row carries its item as <code>@key</code>, so a row keeps its elements, its focus and what is being typed
      when the list around it changes.
    </p>
    <p>
      The form is submitted by its button and by Enter. Where <code>@onsubmit</code> has a handler, the browser sends nothing.
    </p>`,
  files: [
    { name: 'todo.ts', html: source },
    { name: 'todo.css', html: style },
  ],
};
