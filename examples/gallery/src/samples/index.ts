// Every sample of the main document.

import type { Sample } from '../shell/sample.ts';
import { callDotNetExample1 } from './call-dotnet-example-1/sample.ts';
import { callDotNetExample2 } from './call-dotnet-example-2/sample.ts';
import { callDotNetExample3 } from './call-dotnet-example-3/sample.ts';
import { callDotNetExample4 } from './call-dotnet-example-4/sample.ts';
import { callDotNetExample5 } from './call-dotnet-example-5/sample.ts';
import { callDotNetExample6 } from './call-dotnet-example-6/sample.ts';
import { callDotNetExample7 } from './call-dotnet-example-7/sample.ts';
import { callDotNetExample8 } from './call-dotnet-example-8/sample.ts';
import { callDotNetExampleOneHelper } from './call-dotnet-example-one-helper/sample.ts';
import { callJsExample1 } from './call-js-example-1/sample.ts';
import { callJsExample10 } from './call-js-example-10/sample.ts';
import { callJsExample11 } from './call-js-example-11/sample.ts';
import { callJsExample12 } from './call-js-example-12/sample.ts';
import { callJsExample2 } from './call-js-example-2/sample.ts';
import { callJsExample3 } from './call-js-example-3/sample.ts';
import { callJsExample4 } from './call-js-example-4/sample.ts';
import { callJsExample5 } from './call-js-example-5/sample.ts';
import { callJsExample6 } from './call-js-example-6/sample.ts';
import { callJsExample7 } from './call-js-example-7/sample.ts';
import { callJsExample9 } from './call-js-example-9/sample.ts';
import { callTimeoutsSample } from './call-timeouts/sample.ts';
import { circularReferencesSample } from './circular-references/sample.ts';
import { componentExceptionsSample } from './component-exceptions/sample.ts';
import { counterSample } from './counter/sample.ts';
import { dangerousListSample } from './dangerous-list/sample.ts';
import { domCleanupSample } from './dom-cleanup/sample.ts';
import { componentLibrarySample } from './component-library/sample.ts';
import { dynamicContentSample } from './dynamic-content/sample.ts';
import { elementFocusSample } from './element-focus/sample.ts';
import { fullscreenSample } from './fullscreen/sample.ts';
import { gestureRecipesSample } from './gesture-recipes/sample.ts';
import { preactSample } from './preact/sample.ts';
import { serverMarkupSample } from './server-markup/sample.ts';
import { genericMethodSample } from './generic-method/sample.ts';
import { genericsExample } from './generics-example/sample.ts';
import { initializersSample } from './initializers/sample.ts';
import { javaScriptLocation } from './javascript-location/sample.ts';
import { objectSerializationSample } from './object-serialization/sample.ts';
import { jsImportSamples } from './js-import/index.ts';
import { pendingReferenceSample } from './pending-reference/sample.ts';
import { receiveWindowObject } from './receive-window-object/sample.ts';
import { referencesInAListSample } from './references-in-a-list/sample.ts';
import { sizeLimitsSample } from './size-limits/sample.ts';
import { streamFromJavaScriptSample } from './stream-from-javascript/sample.ts';
import { streamToJavaScriptSample } from './stream-to-javascript/sample.ts';
import { typedModuleSample } from './typed-module/sample.ts';
import { synchronousCallsSample } from './synchronous-calls/sample.ts';
import { bindingSample } from './binding/sample.ts';
import { eventOptionsSample } from './event-options/sample.ts';
import { templatedComponentSample } from './templated-component/sample.ts';
import { cascadingValuesSample } from './cascading-values/sample.ts';
import { dynamicComponentSample } from './dynamic-component/sample.ts';
import { errorBoundarySample } from './error-boundary/sample.ts';
import { customElementsSample } from './custom-elements/sample.ts';
import { unsavedChangesSample } from './unsaved-changes/sample.ts';
import { todoSample } from './todo/sample.ts';
import { islandChartSample } from './island-chart/sample.ts';
import { islandThreeSample } from './island-three/sample.ts';
import { islandCalendarSample } from './island-calendar/sample.ts';
import { islandCodeMirrorSample } from './island-codemirror/sample.ts';
import { islandForceGraphSample } from './island-force-graph/sample.ts';
import { islandSortableSample } from './island-sortable/sample.ts';
import { triggerClickEventSample } from './trigger-click-event/sample.ts';
import { withoutACircuitSample } from './without-a-circuit/sample.ts';

export const samples: readonly Sample[] = [
  counterSample,
  todoSample,
  bindingSample,
  eventOptionsSample,
  templatedComponentSample,
  cascadingValuesSample,
  dynamicComponentSample,
  errorBoundarySample,
  customElementsSample,
  unsavedChangesSample,
  callJsExample1,
  callJsExample2,
  callJsExample3,
  callJsExample4,
  callJsExample5,
  callJsExample6,
  callJsExample7,
  callJsExample11,
  callJsExample12,
  callDotNetExample1,
  callDotNetExample2,
  callDotNetExample3,
  callDotNetExample4,
  callDotNetExample5,
  callDotNetExample6,
  callDotNetExample7,
  callDotNetExample8,
  callDotNetExampleOneHelper,
  genericsExample,
  receiveWindowObject,
  triggerClickEventSample,
  genericMethodSample,
  elementFocusSample,
  referencesInAListSample,
  pendingReferenceSample,
  dangerousListSample,
  domCleanupSample,
  preactSample,
  serverMarkupSample,
  fullscreenSample,
  gestureRecipesSample,
  callTimeoutsSample,
  withoutACircuitSample,
  circularReferencesSample,
  componentExceptionsSample,
  dynamicContentSample,
  javaScriptLocation,
  componentLibrarySample,
  initializersSample,
  objectSerializationSample,
  streamToJavaScriptSample,
  streamFromJavaScriptSample,
  sizeLimitsSample,
  synchronousCallsSample,
  typedModuleSample,
  callJsExample9,
  callJsExample10,
  ...jsImportSamples,
  islandChartSample,
  islandThreeSample,
  islandCodeMirrorSample,
  islandCalendarSample,
  islandForceGraphSample,
  islandSortableSample,
];
