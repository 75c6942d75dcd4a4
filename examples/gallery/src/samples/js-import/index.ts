// The samples of JSImport and JSExport, in the order of the documents.

import type { Sample } from '../../shell/sample.ts';
import { callDotNet1Sample } from './call-dotnet-1/sample.ts';
import { callDotNet2Sample } from './call-dotnet-2/sample.ts';
import { callJavaScript1Sample } from './call-javascript-1/sample.ts';
import { callJavaScript2Sample } from './call-javascript-2/sample.ts';
import { datesSample } from './dates/sample.ts';
import { eventsSample } from './events/sample.ts';
import { globalFunctionsSample } from './global-functions/sample.ts';
import { jsObjectBenchmarkSample } from './js-object-benchmark/sample.ts';
import { jsObjectSample } from './js-object/sample.ts';
import { memoryViewSample } from './memory-view/sample.ts';
import { primitivesSample } from './primitives/sample.ts';
import { promisesSample } from './promises/sample.ts';
import { typeMappingsSample } from './type-mappings/sample.ts';
import { wasmBrowserAppSample } from './wasm-browser-app/sample.ts';

export const jsImportSamples: readonly Sample[] = [
  callJavaScript1Sample,
  callDotNet1Sample,
  callJavaScript2Sample,
  callDotNet2Sample,
  globalFunctionsSample,
  typeMappingsSample,
  memoryViewSample,
  primitivesSample,
  datesSample,
  jsObjectSample,
  promisesSample,
  eventsSample,
  jsObjectBenchmarkSample,
  wasmBrowserAppSample,
];
