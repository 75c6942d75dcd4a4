// What tests share about the gallery: its pages, and where on a page things are.

import type { Page } from '@playwright/test';
import { expect } from './gallery-test.ts';

/** Each page: its address, what the navigation calls it, the heading of the sample in the frame. */
export const pages = [
  ['/counter', 'Counter', 'Counter'],
  ['/todo', 'To-do list', 'Todo (0)'],
  ['/binding', 'Binding', 'Binding'],
  ['/event-options', 'Event options', 'Event options'],
  ['/templated-component', 'Templated component', 'Templated component'],
  ['/cascading-values', 'Cascading values', 'Cascading values'],
  ['/dynamic-component', 'Dynamic component', 'Dynamic component'],
  ['/error-boundary', 'Error boundary', 'Error boundary'],
  ['/custom-elements', 'Custom elements', 'Custom elements'],
  ['/unsaved-changes', 'Unsaved changes', 'Unsaved changes'],
  ['/call-js-example-1', 'Call JS Example 1', 'Call JS convertArray Function'],
  ['/call-js-example-2', 'Call JS Example 2', 'Call JS Example 2'],
  ['/call-js-example-3', 'Call JS Example 3', 'Call JS Example 3'],
  ['/call-js-example-4', 'Call JS Example 4', 'Call JS Example 4'],
  ['/call-js-example-5', 'Call JS Example 5', 'Call JS Example 5'],
  ['/call-js-example-6', 'Call JS Example 6', 'Call JS Example 6'],
  ['/call-js-example-9', 'Call JS Example 9', 'Call JS Example 9'],
  ['/call-js-example-10', 'Call JS Example 10', 'Call JS Example 10'],
  ['/call-js-example-11', 'Call JS Example 11', 'Call JS Example 11'],
  ['/call-js-example-12', 'Call JS Example 12', 'Cancel long-running JS interop'],
  ['/javascript-location', 'Location of JavaScript', 'Location of JavaScript'],
  ['/component-library', 'Component library', 'Component library'],
  ['/initializers', 'JavaScript initializers', 'JavaScript initializers'],
  ['/synchronous-calls', 'Synchronous calls', 'Synchronous calls'],
  ['/typed-module', 'Typed module', 'Typed module'],
  ['/call-timeouts', 'Limit the wait', 'Limit the wait'],
  ['/without-a-circuit', 'Without a circuit', 'Calls without a circuit'],
  ['/dynamic-content', 'Dynamic content', 'Dynamic content'],
  ['/object-serialization', 'Object serialization', 'Object serialization'],
  ['/circular-references', 'Circular references', 'Circular references'],
  ['/stream-to-javascript', 'Stream to JavaScript', 'Stream to JavaScript'],
  ['/stream-from-javascript', 'Stream from JavaScript', 'Stream from JavaScript'],
  ['/size-limits', 'Size limits', 'Size limits'],
  ['/call-dotnet-example-1', 'Call .NET Example 1', 'Call .NET Example 1'],
  ['/call-dotnet-example-2', 'Call .NET Example 2', 'Call .NET Example 2'],
  ['/call-dotnet-example-3', 'Call .NET Example 3', 'Call .NET Example 3'],
  [
    '/call-dotnet-example-one-helper',
    'One helper for a class',
    'Pass DotNetObjectReference to a JavaScript class',
  ],
  ['/generics-example', 'Generics Example', 'Generics Example'],
  ['/call-dotnet-example-4', 'Call .NET Example 4', 'Call .NET Example 4'],
  ['/call-dotnet-example-5', 'Call .NET Example 5', 'Call .NET Example 5'],
  ['/call-dotnet-example-6', 'Call .NET Example 6', 'Call .NET Example 6'],
  ['/call-dotnet-example-7', 'Call .NET Example 7', 'Call .NET Example 7'],
  ['/call-dotnet-example-8', 'Call .NET Example 8', 'Call .NET Example 8'],
  ['/receive-window-object', 'Receive the window object', 'Receive the window object'],
  ['/component-exceptions', 'Exceptions on the way back', 'Exceptions on the way back'],
  ['/call-javascript-1', 'CallJavaScript1', 'JS [JSImport]/[JSExport] Interop (Call JS Example 1)'],
  ['/call-dotnet-1', 'CallDotNet1', 'JS [JSImport]/[JSExport] Interop (Call .NET Example 1)'],
  ['/call-javascript-2', 'CallJavaScript2', 'JS [JSImport]/[JSExport] Interop (Call JS Example 2)'],
  ['/call-dotnet-2', 'CallDotNet2', 'JS [JSImport]/[JSExport] Interop (Call .NET Example 2)'],
  ['/js-import-globals', 'Global functions', 'Importing JS methods'],
  ['/js-import-types', 'Type mappings', 'Type mappings'],
  ['/js-import-memory', 'MemoryView', 'Memory of a component'],
  ['/js-import-primitives', 'Primitives', 'JS primitives'],
  ['/js-import-dates', 'Dates', 'JS Date objects'],
  ['/js-import-objects', 'JSObject', 'JS object references'],
  ['/js-import-promises', 'Promises', 'Asynchronous interop'],
  ['/js-import-events', 'Events', 'Subscribing to JS events'],
  ['/js-object-benchmark', 'JSObjectBenchmark', 'Performance considerations'],
  ['/wasm-browser-app', 'WASM Browser App', 'WASM Browser App'],
  ['/call-js-example-7', 'Call JS Example 7', 'Call JS Example 7'],
  ['/trigger-click-event', 'Trigger a click', 'Trigger a click'],
  ['/generic-method', 'A generic method', 'A generic method'],
  ['/element-focus', 'Focus an element', 'Focus an element'],
  ['/references-in-a-list', 'References in a list', 'References follow their elements'],
  ['/pending-reference', 'Before there is an element', 'Before there is an element'],
  ['/dangerous-list', 'A list JavaScript changes', 'A list that JavaScript changes'],
  ['/dom-cleanup', 'DOM cleanup', 'DOM Cleanup Example'],
  ['/maps/call-js-example-8', 'Call JS Example 8', 'Call JS Example 8'],
  ['/maps/maplibre', 'The same with MapLibre', 'The same with MapLibre'],
  ['/maps/map-list', 'A keyed list of maps', 'A keyed list of maps'],
  ['/maps/island-maplibre', 'MapLibre, an island', 'World map'],
  ['/maps/island-leaflet', 'Leaflet', 'Trip planner'],
  ['/maps/island-echarts', 'ECharts', 'Weather'],
  ['/island-chart', 'Chart.js', 'Sales'],
  ['/island-three', 'Three.js', 'Turning shapes'],
  ['/island-codemirror', 'CodeMirror', 'Code editor'],
  ['/island-calendar', 'FullCalendar', 'Team calendar'],
  ['/island-force-graph', 'D3 force graph', 'Friends'],
  ['/island-sortable', 'SortableJS', 'Workshop board'],
  ['/libraries/quill', 'Quill', 'Letter'],
  ['/libraries/video', 'video.js', 'Player'],
  ['/libraries/grid', 'AG Grid', 'Stock'],
  ['/preact', 'Preact, both ways', 'Preact, both ways'],
  ['/server-markup', 'Markup from a server', 'Markup from a server'],
  ['/fullscreen', 'Fullscreen', 'Fullscreen'],
  ['/gesture-recipes', 'Gesture recipes', 'Gesture recipes'],
] as const;

/** The frame in which the sample runs. */
export const live = (page: Page) => page.getByRole('region', { name: 'Live' });

/** A link of the navigation at the side. */
export const navLink = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Samples', exact: true }).getByRole('link', { name, exact: true });

/** Opens a page as one does who has its address. */
export async function open(page: Page, path: string) {
  await page.goto(path);
  await expect(page.getByRole('main').getByRole('heading', { level: 1 }).first()).toBeVisible();
}

/** Keeps a module from coming, as a slow line does. Returns a function that lets it come, and resolves when the page has it. */
export async function holdBack(page: Page, path: string) {
  let release!: () => void;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(`**${path}`, async (route) => {
    await released;
    await route.continue();
  });
  return async () => {
    release();
    await page.evaluate((address) => import(address).then(() => undefined), path);
  };
}

/** Answers the dialogs that come, and notes what they said. */
export function answerDialogs(page: Page, answer?: string | null) {
  const said: string[] = [];
  page.on('dialog', (dialog) => {
    said.push(dialog.message());
    void (answer === null ? dialog.dismiss() : dialog.accept(answer));
  });
  return said;
}

/** Opens a page whose clock then stands still: time passes by `page.clock.runFor` alone, however busy the machine is. */
export async function openWithStoppedClock(page: Page, path: string) {
  await page.clock.install({ time: 0 });
  await open(page, path);
  await page.clock.pauseAt(3_600_000);
}
