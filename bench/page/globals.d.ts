/** What the harness page, a traced page and the browser's flags put on the global object. */
import type * as driverModule from './driver.mjs';
import type { checkKeyed } from './keyed.mjs';

declare global {
  var harness: { sampleScript: typeof driverModule.sampleScript; checkKeyed: typeof checkKeyed };
  var driver: typeof driverModule;
  /** There with `--js-flags=--expose-gc`. */
  var gc: (() => void) | undefined;
}
