/** What the harness page, a traced page and the browser's flags put on the global object. */
import type { InteropBench } from '../interop/page/main.ts';
import type * as driverModule from './driver.mjs';
import type { checkKeyed } from './keyed.mjs';

declare global {
  var harness: {
    checkKeyed: typeof checkKeyed;
    checkOperation: typeof driverModule.checkOperation;
    sampleScript: typeof driverModule.sampleScript;
  };
  var driver: typeof driverModule;
  var interopBench: InteropBench;
  interface Performance {
    /**
     * Bytes that the page takes, after collecting garbage; only in an isolated page, and not in Chromium's headless shell.
     * Each part of the breakdown has the kinds it holds, such as `JavaScript`, `Shared` and `DOM`.
     */
    measureUserAgentSpecificMemory(): Promise<{
      bytes: number;
      breakdown: { bytes: number; types: string[] }[];
    }>;
  }
  /** There with `--js-flags=--expose-gc`. */
  var gc: (() => void) | undefined;
}
