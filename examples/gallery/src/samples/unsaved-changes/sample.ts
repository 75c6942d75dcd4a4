import { html } from '@strop/renderer';
import type { Sample } from '../../shell/sample.ts';
import { UnsavedChanges } from './unsaved-changes.ts';
import source from './unsaved-changes.ts?highlighted';

export const unsavedChangesSample: Sample = {
  path: '/unsaved-changes',
  component: UnsavedChanges,
  about: () => html`
    <p>
      Change the note, then follow a link or go back. <code>NavigationLock</code> asks the page first, and the navigation waits
      for its answer; another link asks again. With a change that is not saved, the browser asks before the tab is closed or
      loaded again.
    </p>`,
  files: [{ name: 'unsaved-changes.ts', html: source }],
};
