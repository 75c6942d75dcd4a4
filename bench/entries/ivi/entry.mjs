/**
 * ivi with its own compiler plug-in. 3.0.3 is the newest version whose plug-in and template language are published;
 * templates of a version without its compiler are interpreted, which its authors advise against. Sharing property
 * names across a bundle is off: it is found by comments, which Vite 8's bundler drops (it saves bytes, not time).
 */
import { ivi } from '@ivi/vite-plugin';

export default {
  title: 'ivi',
  package: 'ivi',
  main: 'main.js',
  quick: true,
  published: 1.13,
  vite: { plugins: [ivi({ dedupePropData: false, dedupeOpCodes: false })] },
};
