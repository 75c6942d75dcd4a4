import { html } from '@strop/renderer';
import type { Sample } from '../../shell/sample.ts';
import { EventOptions } from './event-options.ts';
import source from './event-options.ts?highlighted';

export const eventOptionsSample: Sample = {
  path: '/event-options',
  component: EventOptions,
  about: () => html`
    <p>
      What is to happen with an event stands in the markup: <code>:preventDefault</code>, <code>:stopPropagation</code>,
      <code>:capture</code>, <code>:once</code>. An option may have a value, a flag or, as data, the keys it is meant for.
      So it holds in the event itself, wherever the handler runs.
    </p>
    <p>
      <code>:debounce</code> calls when nothing has happened for a while, <code>:throttle</code> at most so often.
      Handlers get the browser’s event, or Blazor’s arguments by asking for them.
    </p>`,
  files: [{ name: 'event-options.ts', html: source }],
};
