import { html } from '@strop/renderer';
import stylesheet from 'video.js/dist/video-js.css?url';
import { onDemand } from '../../shell/on-demand.ts';
import type { Sample } from '../../shell/sample.ts';
import style from './player.css?highlighted';
import source from './player.ts?highlighted';

export const islandVideoSample: Sample = {
  path: '/libraries/video',
  component: onDemand(async () => {
    // video.js would add style elements, which the page's policy refuses; the player fills its element anyway.
    Object.assign(window, { VIDEOJS_NO_DYNAMIC_STYLE: true });
    return (await import('./player.ts')).Player;
  }, [stylesheet]),
  about: () => html`
    <p>
      video.js wraps the element it is given, and removes it together with the wrapping when it ends. The
      island gives it a <code>&lt;video&gt;</code> of its own, inside the component’s element, and that one stays.
    </p>
    <p>
      Speed and loop are options of the tag. When you change the speed in the player itself, the component hears of it;
      a reference leads to the player for what is a command rather than a state: go to second 4.
    </p>
    <p>
      What cannot be played is an error of the component: without an <code>onFailed</code> the nearest error boundary
      hears of it, and shows what it has for that in place of the player.
    </p>`,
  files: [
    { name: 'player.ts', html: source },
    { name: 'player.css', html: style },
  ],
};
