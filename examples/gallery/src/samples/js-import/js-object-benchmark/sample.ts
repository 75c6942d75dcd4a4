import { html } from '@strop/renderer';
import type { Sample } from '../../../shell/sample.ts';
import { Benchmark } from './benchmark.ts';
import page from './benchmark.ts?highlighted';
import source from './js-object-benchmark.ts?highlighted';
import interop from '../js-object/js-object-interop.ts?highlighted';

export const jsObjectBenchmarkSample: Sample = {
  path: '/js-object-benchmark',
  component: Benchmark,
  about: () => html`
    <p>
      The documents’ own benchmark: a million calls of <code>incrementAnswer</code> on an object of JavaScript, a million
      objects made and incremented, and the same with an object that never leaves the component’s side, which the
      printed lines call <em>.NET</em>.
    </p>
    <p>
      It runs where you are, once and without a warm-up, so take the figures for an impression. A loop this short can
      also be optimised away in part. The repository’s <code>bench</code> folder measures it with more care.
    </p>`,
  files: [
    { name: 'js-object-benchmark.ts', html: source },
    { name: 'js-object-interop.ts', html: interop },
    { name: 'benchmark.ts', html: page },
  ],
};
