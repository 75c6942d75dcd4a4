import { html } from '@strop/renderer';
import { onDemand } from '../../shell/on-demand.ts';
import type { Sample } from '../../shell/sample.ts';
import source from './code-editor.ts?highlighted';

export const islandCodeMirrorSample: Sample = {
  path: '/island-codemirror',
  component: onDemand(async () => (await import('./code-editor.ts')).CodeEditor),
  about: () => html`
    <p>
      CodeMirror owns everything in its element. The component hands it a text and a list of extensions; what you type
      comes back through <code>onChange</code>, and the same text in <code>value</code> is then no change at all.
    </p>
    <p>
      Put the cursor somewhere and rename the function: only the characters that differ are replaced, the cursor stays
      at its word, and Ctrl+Z takes the change back. The editor stands in a shadow root, so that its styles are
      constructed sheets, which this page’s strict content policy allows.
    </p>`,
  files: [{ name: 'code-editor.ts', html: source }],
};
