/** The rest on Node; in Chromium see `../browser/js-import.test.ts`. */
import { describeBehaviour } from '../shared/js-import-behaviour.ts';
import { describePassing } from '../shared/js-import-passing.ts';

describeBehaviour();
describePassing();
