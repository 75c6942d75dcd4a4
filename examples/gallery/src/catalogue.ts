// The gallery's table of contents: which samples there are, where, and in which document.
// In: nothing. Out: groups for the navigation and the home page; entries for the pages' headings.

/** The maps and some libraries need policies of their own, so they stand in other documents (see build/content-policy.ts). */
export type DocumentName = 'main' | 'maps' | 'libraries';

export interface Entry {
  /** Address from the site's root. */
  readonly path: string;
  readonly title: string;
  /** One sentence for the card and the head of the page. */
  readonly summary: string;
}

export interface Group {
  readonly title: string;
  readonly summary: string;
  readonly document: DocumentName;
  readonly entries: readonly Entry[];
}

const entry = (path: string, title: string, summary: string): Entry => ({ path, title, summary });

export const groups: readonly Group[] = [
  {
    title: 'Components',
    summary: 'State, events, two-way binding, and components made of components.',
    document: 'main',
    entries: [
      entry('/counter', 'Counter', 'A field, a button, and a render after every click.'),
      entry('/todo', 'To-do list', 'Fields bound to items, and a keyed list of them.'),
      entry(
        '/binding',
        'Binding',
        'Every kind of field, both ways: text, numbers, dates, choices, lists, files.',
      ),
      entry(
        '/event-options',
        'Event options',
        'What is prevented, stopped, delayed or called once, said in the markup.',
      ),
      entry('/templated-component', 'Templated component', 'A generic table whose rows its parent writes.'),
      entry(
        '/cascading-values',
        'Cascading values',
        'Values for all that is inside, past the components in between.',
      ),
      entry('/dynamic-component', 'Dynamic component', 'A component whose class is a value.'),
      entry('/error-boundary', 'Error boundary', 'Catch what fails inside, show it, recover.'),
      entry(
        '/custom-elements',
        'Custom elements',
        'Components as elements for any script, and roots added from JavaScript.',
      ),
      entry(
        '/unsaved-changes',
        'Unsaved changes',
        'A page that asks before it is left, by a link, by back, by closing it.',
      ),
    ],
  },
  {
    title: 'Calling JavaScript',
    summary: 'From a component to functions of the page, to modules, and back with a result.',
    document: 'main',
    entries: [
      entry(
        '/call-js-example-1',
        'Call JS Example 1',
        'Hand an array to a JavaScript function and show the text it returns.',
      ),
      entry('/call-js-example-2', 'Call JS Example 2', 'Call a function whose result nobody needs.'),
      entry('/call-js-example-3', 'Call JS Example 3', 'The same call, behind a class of its own.'),
      entry('/call-js-example-4', 'Call JS Example 4', 'Read what the function returns.'),
      entry('/call-js-example-5', 'Call JS Example 5', 'A returned value, through a class.'),
      entry(
        '/call-js-example-6',
        'Call JS Example 6',
        'Import a JavaScript module and call what it exports.',
      ),
      entry('/call-js-example-9', 'Call JS Example 9', 'Hand a byte array to JavaScript.'),
      entry('/call-js-example-10', 'Call JS Example 10', 'Once unmarshalled calls, now by reference.'),
      entry(
        '/call-js-example-11',
        'Call JS Example 11',
        'Catch the error of a function that does not exist.',
      ),
      entry('/call-js-example-12', 'Call JS Example 12', 'Start a long-running function and cancel it.'),
      entry(
        '/javascript-location',
        'Location of JavaScript',
        'From the head, the body, beside the component, or when it is needed.',
      ),
      entry('/component-library', 'Component library', 'A package with a component and its scripts.'),
      entry('/initializers', 'JavaScript initializers', 'Scripts before and after the start.'),
      entry('/synchronous-calls', 'Synchronous calls', 'Results at once, where nothing lies in between.'),
      entry('/typed-module', 'Typed module', 'A module with the types of its own declarations.'),
      entry('/call-timeouts', 'Limit the wait', 'Time limits and cancellation of single calls.'),
      entry('/without-a-circuit', 'Without a circuit', 'What calls say when the connection has ended.'),
      entry('/dynamic-content', 'Dynamic content', 'Call JavaScript from markup that is built by program.'),
      entry(
        '/object-serialization',
        'Object serialization',
        'What arrives of an object, within the page and as text.',
      ),
      entry('/circular-references', 'Circular references', 'Data that lead back to themselves.'),
      entry('/stream-to-javascript', 'Stream to JavaScript', 'Hand over data while they are made.'),
      entry('/stream-from-javascript', 'Stream from JavaScript', 'Read data piece by piece, up to a limit.'),
      entry('/size-limits', 'Size limits', 'Send megabytes in one call, both ways.'),
    ],
  },
  {
    title: 'Called from JavaScript',
    summary: 'Functions of the page that call static methods, objects and components.',
    document: 'main',
    entries: [
      entry('/call-dotnet-example-1', 'Call .NET Example 1', 'Call a static method and log what it returns.'),
      entry('/call-dotnet-example-2', 'Call .NET Example 2', 'Call a method of the component itself.'),
      entry('/call-dotnet-example-3', 'Call .NET Example 3', 'The same, with an argument that is checked.'),
      entry(
        '/call-dotnet-example-one-helper',
        'One helper for a class',
        'Several functions of JavaScript share one reference.',
      ),
      entry('/generics-example', 'Generics Example', 'Methods of a generic class, awaited and synchronous.'),
      entry('/call-dotnet-example-4', 'Call .NET Example 4', 'A helper object, behind a class of its own.'),
      entry('/call-dotnet-example-5', 'Call .NET Example 5', 'A helper object that lives for one call.'),
      entry(
        '/call-dotnet-example-6',
        'Call .NET Example 6',
        'Four components alike, and a helper object for each.',
      ),
      entry(
        '/call-dotnet-example-7',
        'Call .NET Example 7',
        'Four components alike, found by the element that was clicked.',
      ),
      entry('/call-dotnet-example-8', 'Call .NET Example 8', 'Receive bytes from JavaScript.'),
      entry(
        '/receive-window-object',
        'Receive the window object',
        'Be given an object that no text could carry.',
      ),
      entry(
        '/component-exceptions',
        'Exceptions on the way back',
        'What JavaScript hears when a call fails.',
      ),
    ],
  },
  {
    title: 'JSImport and JSExport',
    summary: 'Typed, synchronous calls within one page, in both directions.',
    document: 'main',
    entries: [
      entry('/call-javascript-1', 'CallJavaScript1', 'Import a function of the module beside the component.'),
      entry('/call-dotnet-1', 'CallDotNet1', 'JavaScript calls a method that the component exports.'),
      entry('/call-javascript-2', 'CallJavaScript2', 'A module that several components share.'),
      entry('/call-dotnet-2', 'CallDotNet2', 'The way back through the shared module.'),
      entry('/js-import-globals', 'Global functions', 'Import console.log, and a shim of one’s own.'),
      entry('/js-import-types', 'Type mappings', 'Every type, sent across and back, with its check.'),
      entry('/js-import-memory', 'MemoryView', 'Share memory with JavaScript instead of copying it.'),
      entry(
        '/js-import-primitives',
        'Primitives',
        'Numbers, text and booleans, and what JavaScript makes of them.',
      ),
      entry('/js-import-dates', 'Dates', 'An instant crosses; a time zone does not.'),
      entry(
        '/js-import-objects',
        'JSObject',
        'Hold an object of JavaScript and read its properties by type.',
      ),
      entry('/js-import-promises', 'Promises', 'Await JavaScript, and catch what it rejects with.'),
      entry('/js-import-events', 'Events', 'Subscribe to an event of the page, and unsubscribe.'),
      entry('/js-object-benchmark', 'JSObjectBenchmark', 'A million calls, timed where you are.'),
      entry('/wasm-browser-app', 'WASM Browser App', 'All demonstrations in a row, as one program.'),
    ],
  },
  {
    title: 'Element references',
    summary: 'Handles for elements: when they are there, what they can do, whom they may be given to.',
    document: 'main',
    entries: [
      entry('/call-js-example-7', 'Call JS Example 7', 'A parent hands a reference to its child components.'),
      entry('/trigger-click-event', 'Trigger a click', 'JavaScript receives the element and clicks it.'),
      entry(
        '/generic-method',
        'A generic method',
        'A helper for references whose result type the caller names.',
      ),
      entry('/element-focus', 'Focus an element', 'Move the focus, with or without scrolling.'),
      entry(
        '/references-in-a-list',
        'References in a list',
        'Each reference stays with its element when the list is reordered.',
      ),
      entry(
        '/pending-reference',
        'Before there is an element',
        'What a reference is worth before the first render and after removal.',
      ),
      entry(
        '/dangerous-list',
        'A list JavaScript changes',
        'What happens when a script edits what the component renders.',
      ),
      entry('/dom-cleanup', 'DOM cleanup', 'Let JavaScript clean up when its element leaves the page.'),
    ],
  },
  {
    title: 'Third-party UI',
    summary: 'Maps, and a chart, in elements the renderer leaves alone; under a policy these libraries need.',
    document: 'maps',
    entries: [
      entry(
        '/maps/call-js-example-8',
        'Call JS Example 8',
        'An interactive map by Mapbox GL JS, with buttons that move it.',
      ),
      entry('/maps/maplibre', 'The same with MapLibre', 'Another library behind the same two functions.'),
      entry(
        '/maps/map-list',
        'A keyed list of maps',
        'Add, remove, reverse and shuffle maps that stay alive.',
      ),
      entry(
        '/maps/island-maplibre',
        'MapLibre, an island',
        'A style, a place and a marker, said in the tag.',
      ),
      entry('/maps/island-leaflet', 'Leaflet', 'Stops of a component’s list as markers that are dragged.'),
      entry(
        '/maps/island-echarts',
        'ECharts',
        'A chart that keeps a person’s zoom while its figures change.',
      ),
    ],
  },
  {
    title: 'Islands',
    summary:
      'Other people’s libraries in an element of a component: mounted once, told of changes, disposed once.',
    document: 'main',
    entries: [
      entry(
        '/island-chart',
        'Chart.js',
        'A chart that grows from the figures it showed to those it shows now.',
      ),
      entry(
        '/island-three',
        'Three.js',
        'A scene with data, a render loop that can be held, objects to click.',
      ),
      entry('/island-codemirror', 'CodeMirror', 'A code editor whose text is a field of the component.'),
      entry(
        '/island-calendar',
        'FullCalendar',
        'A calendar that shows a list, and changes it by clicks and drags.',
      ),
      entry(
        '/island-force-graph',
        'D3 force graph',
        'A graph whose nodes push, pull and can be taken by the pointer.',
      ),
      entry(
        '/island-sortable',
        'SortableJS',
        'A board whose cards are dragged within columns and between them.',
      ),
    ],
  },
  {
    title: 'Islands with a policy of their own',
    summary: 'Libraries that write markup from strings, bring fonts in their style sheets, or play films.',
    document: 'libraries',
    entries: [
      entry('/libraries/quill', 'Quill', 'A rich-text editor whose contents are data.'),
      entry('/libraries/video', 'video.js', 'A player that is told what to play, and tells where it is.'),
      entry(
        '/libraries/grid',
        'AG Grid',
        'Ten thousand rows: sorted, filtered, edited, and kept while others come.',
      ),
    ],
  },
  {
    title: 'Other frameworks',
    summary: 'Preact inside and around, and markup that a server writes.',
    document: 'main',
    entries: [
      entry('/preact', 'Preact, both ways', 'Props, events, children and context across the border.'),
      entry(
        '/server-markup',
        'Markup from a server',
        'Merged by morphdom: what was typed, chosen and voted stays.',
      ),
    ],
  },
  {
    title: 'Gestures',
    summary: 'Browser features that need a person’s click.',
    document: 'main',
    entries: [
      entry(
        '/fullscreen',
        'Fullscreen',
        'Enter fullscreen from a handler, and see it refused without a click.',
      ),
      entry(
        '/gesture-recipes',
        'Gesture recipes',
        'What needs a click, as a value: the clipboard, popups, files and more.',
      ),
    ],
  },
];

export interface PlacedEntry extends Entry {
  readonly group: Group;
  readonly previous: PlacedEntry | null;
  readonly next: PlacedEntry | null;
}

function place(): PlacedEntry[] {
  const placed: { -readonly [K in keyof PlacedEntry]: PlacedEntry[K] }[] = groups.flatMap((group) =>
    group.entries.map((each) => ({ ...each, group, previous: null, next: null })),
  );
  placed.forEach((each, index) => {
    each.previous = placed[index - 1] ?? null;
    each.next = placed[index + 1] ?? null;
  });
  return placed;
}

/** All entries in the order of the navigation, each with its neighbours. */
export const entries: readonly PlacedEntry[] = place();

export function findEntry(path: string): PlacedEntry {
  const found = entries.find((each) => each.path === path);
  if (!found) throw new Error(`The catalogue has no entry for '${path}'.`);
  return found;
}
