// JSImport and JSExport: the demonstrations of the documents, with what they print.

import type { Page } from '@playwright/test';
import { answerDialogs, holdBack, live, navLink, open } from './gallery.ts';
import { expect, test } from './gallery-test.ts';

/** The documents' own output is that of a computer in New York. */
test.use({ timezoneId: 'America/New_York' });

/** What the browser's console was told, one entry for a call of `console.log`. */
function hearConsole(page: Page) {
  const lines: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'log') lines.push(message.text());
  });
  return lines;
}

const button = (page: Page, name: string) => live(page).getByRole('button', { name, exact: true });
const shownLines = (page: Page) => live(page).getByRole('log', { name: 'Console' }).getByRole('listitem');
const refusal = (page: Page) => live(page).locator('#refusal');

const primitives = [
  'Printed from JSImport of console.log()',
  '1',
  "I'm a string from .NET in your browser!",
  'boolean true',
  'number 58',
  'number 67',
  'number 12',
  'number 9007199254740990',
  'bigint 1234567890123456789n',
  'number 3.140000104904175',
  'number 3.14',
  'string A string',
];
const dates = [
  'Date: Sat Dec 21 1968 07:51:00 GMT-0500 (Eastern Standard Time)',
  'Date: Sun Dec 22 1968 07:51:00 GMT-0500 (Eastern Standard Time)',
];
const objects = [
  "{name: 'Example JS Object', answer: 41, question: null, summarize: ƒ}",
  "{name: 'Example JS Object', answer: 42, question: null, summarize: ƒ}",
  "{name: 'Example JS Object', answer: 42, question: 'What is the answer?', summarize: ƒ}",
  'Summary: Question: "What is the answer?" Answer: 42',
];
const promises = (length: number) => [
  'Waited 2.0s.',
  "Waited .5s for WaitGetString: 'String From Resolve'",
  "Waited .5s for WaitGetDate: '11/24/1988 12:00:00 AM'",
  `responseText.Length: ${length}`,
  'Waited 2.0s for AsyncFunction.',
  "JS Exception Caught: 'Reject: ShouldSucceed == false'",
];
const events = [
  'Subscribed to btn1 & 2.',
  'In C# event listener: Event click from ID btn1',
  'In C# event listener: Event click from ID btn2',
  'Unsubscribed btn2.',
  'In C# event listener: Event click from ID btn1',
  'Subscribed to btn1.',
  'In C# event listener: Event click from ID btn1',
  'Unsubscribed btn1.',
];
const benchmark = [
  /^JS interop elapsed time: \d*\.\d{4} seconds at \d*\.\d{6} ms per operation$/,
  /^\.NET elapsed time: \d*\.\d{4} seconds at \d*\.\d{6} ms per operation$/,
  'Begin Object Creation',
  /^JS interop elapsed time: \d*\.\d{4} seconds at \d*\.\d{6} ms per operation$/,
  /^\.NET elapsed time: \d*\.\d{4} seconds at \d*\.\d{6} ms per operation$/,
];

/** The console's line as Playwright tells it: no quotation marks in objects, nothing for a function or a BigInt. */
const asTold = (line: string) =>
  line.startsWith('{')
    ? line.replaceAll("'", '').replace('ƒ', '')
    : line.replace(/^bigint \d+n$/, 'bigint undefined');

/** Opens a page whose clock moves only when a test says so. */
async function openWithoutTime(page: Page, path: string) {
  await page.clock.install({ time: '2026-01-01T00:00:00Z' });
  await open(page, path);
  await page.clock.pauseAt('2026-01-02T00:00:00Z');
}

/** Lets timers run, in steps that divide all waits, until so many lines are there. */
async function passTime(page: Page, lines: number) {
  await expect(async () => {
    await page.clock.runFor(500);
    expect(await shownLines(page).count()).toBeGreaterThanOrEqual(lines);
  }).toPass();
}

for (const [path, first] of [
  ['/call-javascript-1', 'Call JS Example 1'],
  ['/call-javascript-2', 'Call JS Example 2'],
] as const) {
  test(`${path} shows the message of its module`, async ({ page }) => {
    await open(page, path);
    await expect(live(page).getByRole('heading', { level: 1 })).toContainText(first);
    await expect(live(page)).toContainText('Olá do Blazor!');
  });
}

for (const path of ['/call-dotnet-1', '/call-dotnet-2']) {
  test(`${path} shows the message that JavaScript fetched from the component`, async ({ page }) => {
    await open(page, path);
    await expect(live(page).locator('#result')).toHaveText('Olá do Blazor!');
  });
}

test('a shared module is loaded once, however often and from wherever it is asked for', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await open(page, '/call-javascript-2');
  await expect(live(page)).toContainText('Olá do Blazor!');
  for (const [name, text] of [
    ['CallDotNet2', 'Call .NET Example 2'],
    ['CallJavaScript2', 'Call JS Example 2'],
    ['CallDotNet2', 'Call .NET Example 2'],
  ] as const) {
    await navLink(page, name).click();
    await expect(live(page).getByRole('heading', { level: 1 })).toContainText(text);
    await expect(live(page)).toContainText('Olá do Blazor!');
  }
  expect(requests.filter((path) => path === '/js/interop.js')).toHaveLength(1);
  expect(await page.evaluate(() => Reflect.get(globalThis, 'interopEvaluations') as number)).toBe(1);
});

test('global functions are called by their path, and by no other', async ({ page }) => {
  const lines = hearConsole(page);
  const alerts = answerDialogs(page);
  await open(page, '/js-import-globals');
  await button(page, 'console.log').click();
  await expect(shownLines(page)).toHaveText(['Hello World!']);
  expect(lines).toEqual(['Hello World!']);
  await button(page, 'callAlert').click();
  await expect.poll(() => alerts).toEqual(['Hello World']);
  await button(page, 'Without globalThis').click();
  await expect(refusal(page)).toHaveText(
    'Error: Assert failed: console not found while looking up console.log',
  );
  await button(page, 'With a module').click();
  await expect(refusal(page)).toHaveText(
    'Error: Assert failed: globalThis not found while looking up globalThis.callAlert',
  );
  expect(alerts).toHaveLength(1);
});

test('every type crosses, comes back and has its check', async ({ page }) => {
  await open(page, '/js-import-types');
  const rows = live(page).getByRole('row');
  await expect(rows).toHaveCount(27);
  const row = (type: string) =>
    rows.filter({ has: page.getByRole('rowheader', { name: type, exact: true }) }).getByRole('cell');
  const overflow = 'Error: Assert failed: Overflow: value';
  for (const [type, ...cells] of [
    ['Byte', 'byte', 'number', '255', `256: ${overflow} 256 is out of 0 255 range`],
    ['Char', 'char', 'number', "'C'", 'Error: Assert failed: Value is not an integer: text (string)'],
    ['BigInt', 'long', 'bigint', '1234567890123456789n', 'Value is not an bigint: 5 (number)'],
    ['Single', 'float', 'number', '3.140000104904175', 'Value is not a Number: text (string)'],
    ['Date', 'DateTime, DateTimeOffset', 'Date', 'Fri Dec 20 1968 19:00:00', 'Value is not a Date'],
    ['Any', 'object', 'CsObject(gc_handle: ', '{answer: 42}', 'NotImplementedException: bigint'],
    ['Error', 'Exception', 'Error', 'Error: An exception', 'Value is not an Error number'],
    ['JSObject', 'JSObject', 'Window', "(js-obj js '", 'JSObject proxy of number is not supported'],
    ['Promise(String)', 'Task<string>', 'Promise', "'A'", 'Value is not a Promise'],
    ['Function([Int32], Int32)', 'Func<int, int>', 'function', 'ƒ', 'Value is not a Function'],
    ['Span(Double)', 'Span<double>', 'MemoryView', 'Float64Array [1.5, 2]', 'Expected MemoryViewType.Double'],
  ] as const) {
    await expect(row(type)).toContainText(cells);
  }
  await expect(live(page)).not.toContainText('accepted');
});

test('the table of types is scrolled with the keyboard where it is too wide', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await open(page, '/js-import-types');
  const table = live(page).getByRole('region');
  await expect(live(page).getByRole('row')).toHaveCount(27);
  await table.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => table.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
});

test('memory is shared as long as a Span’s call or an ArraySegment’s view lasts', async ({ page }) => {
  await open(page, '/js-import-memory');
  const numbers = live(page).locator('#numbers');
  await expect(numbers).toHaveText('1, 2, 3, 4');
  await expect(button(page, 'JavaScript writes 7')).toHaveAttribute('aria-disabled', 'true');
  await button(page, 'Double, as a Span').click();
  await expect(numbers).toHaveText('2, 4, 6, 8');
  await button(page, 'Use that Span again').click();
  await expect(refusal(page)).toContainText('ObjectDisposedException');
  await button(page, 'Share, as an ArraySegment').click();
  await expect(refusal(page)).toHaveText('');
  await button(page, 'JavaScript writes 7').click();
  await expect(numbers).toHaveText('7, 7, 7, 7');
  await button(page, 'JavaScript lets go').click();
  await button(page, 'JavaScript writes 7').click();
  await expect(refusal(page)).toContainText('ObjectDisposedException');
});

test('primitives print what the documents print', async ({ page }) => {
  const lines = hearConsole(page);
  await open(page, '/js-import-primitives');
  await button(page, 'Run').focus();
  await page.keyboard.press('Enter');
  await expect(shownLines(page)).toHaveText(primitives);
  expect(lines).toEqual(primitives.map(asTold));
  // The button that was pressed still has the focus.
  await expect(button(page, 'Run')).toBeFocused();
  await button(page, 'Pass a BigInt as any value').click();
  await expect(refusal(page)).toHaveText('ToJS for System.Int64 is not implemented.');
  // The module's counter goes on.
  await button(page, 'Run').click();
  await expect(shownLines(page).nth(13)).toHaveText('2');
});

test('dates print the instant in the page’s zone', async ({ page }) => {
  const lines = hearConsole(page);
  await open(page, '/js-import-dates');
  await button(page, 'Run').click();
  await expect(shownLines(page)).toHaveText(dates);
  expect(lines).toEqual(dates);
  await button(page, 'Pass a local time').click();
  await expect(shownLines(page).last()).toHaveText(
    'Date: Sat Dec 21 1968 12:51:00 GMT-0500 (Eastern Standard Time)',
  );
});

test('an object changes in one place, and its properties are read by type', async ({ page }) => {
  const lines = hearConsole(page);
  await open(page, '/js-import-objects');
  await button(page, 'Run').click();
  await expect(shownLines(page)).toHaveText(objects);
  expect(lines).toEqual(objects.map(asTold));
  await button(page, 'Read properties by type').click();
  await expect(live(page).locator('.facts dd')).toHaveText([
    'true',
    'function',
    '41',
    'null',
    'JSException: Error: Assert failed: Value is not a Boolean: 41 (number)',
    'null',
    "ObjectDisposedException: Cannot access a disposed object. Object name: 'JSObject'.",
  ]);
});

test('promises are awaited, and a rejection is caught', async ({ page }) => {
  const lines = hearConsole(page);
  await openWithoutTime(page, '/js-import-promises');
  const length = await page.evaluate(async () => (await (await fetch(location.href)).text()).length);
  await button(page, 'Run').click();
  await passTime(page, 6);
  await expect(shownLines(page)).toHaveText(promises(length));
  expect(lines).toEqual(promises(length));
  await button(page, 'Unwrap an array').click();
  await passTime(page, 8);
  expect(lines.slice(6)).toEqual([
    'UnwrapJSObjectAsIntArray: 1, 2, 3, 4, 5',
    'A promise of an array: 1, 2, 3, 4, 5',
  ]);
});

test('events are subscribed and unsubscribed by the program', async ({ page }) => {
  const lines = hearConsole(page);
  await open(page, '/js-import-events');
  await button(page, 'Run').click();
  await expect(shownLines(page)).toHaveText(events);
  expect(lines).toEqual(events);
  // All listeners are gone.
  await button(page, 'Button 1').click();
  await button(page, 'Button 2').click();
  expect(lines).toHaveLength(events.length);
});

test('events are subscribed and unsubscribed by a person', async ({ page }) => {
  const lines = hearConsole(page);
  await open(page, '/js-import-events');
  await button(page, 'Subscribe Button 2').click();
  await expect(shownLines(page)).toHaveText(['Subscribed to btn2.']);
  await button(page, 'Button 2').focus();
  await page.keyboard.press('Enter');
  await expect(shownLines(page).last()).toHaveText('In C# event listener: Event click from ID btn2');
  await button(page, 'Unsubscribe Button 2').click();
  await expect(shownLines(page).last()).toHaveText('Unsubscribed btn2.');
  await button(page, 'Button 2').click();
  expect(lines).toHaveLength(3);

  await button(page, 'Ask for the callback back').click();
  await expect(refusal(page)).toContainText('JSObject proxy of ManagedObject proxy is not supported.');
  await button(page, 'Button 3').click();
  await expect(shownLines(page).last()).toHaveText('In C# event listener: Event click from ID btn3');
});

test('leaving the page of events unsubscribes', async ({ page }) => {
  const lines = hearConsole(page);
  await open(page, '/js-import-events');
  await button(page, 'Subscribe Button 2').click();
  await expect.poll(() => lines).toEqual(['Subscribed to btn2.']);
  await navLink(page, 'Counter').click();
  await expect.poll(() => lines).toEqual(['Subscribed to btn2.', 'Unsubscribed btn2.']);
});

test('the page of events may be left while its module is loading', async ({ page }) => {
  const lines = hearConsole(page);
  const come = await holdBack(page, '/EventsShim.js');
  await open(page, '/js-import-events');
  await button(page, 'Subscribe Button 2').click();
  await button(page, 'Ask for the callback back').click();
  await button(page, 'Run').click();
  await navLink(page, 'Counter').click();
  await expect(live(page).getByRole('heading', { name: 'Counter' })).toBeVisible();
  await come();
  expect(lines).toEqual([]);
});

test('the benchmark prints its figures, and the answer is right', async ({ page }) => {
  const lines = hearConsole(page);
  await open(page, '/js-object-benchmark');
  await button(page, 'Run four million operations').click();
  await expect(live(page).getByText('The answer is now 1000041.')).toBeVisible();
  await expect(shownLines(page)).toHaveText(benchmark);
  lines.forEach((line, i) => expect(line).toMatch(benchmark[i]!));
});

test('the whole program prints all of it, in order', async ({ page }) => {
  const lines = hearConsole(page);
  await openWithoutTime(page, '/wasm-browser-app');
  const length = await page.evaluate(async () => (await (await fetch(location.href)).text()).length);
  await button(page, 'Program.Main').click();
  const expected = [
    ...primitives,
    ...dates,
    ...objects,
    ...promises(length),
    ...events,
    // The clock of this test stands still, and so do the figures.
    ...benchmark,
  ];
  await passTime(page, expected.length);
  await expect(shownLines(page)).toHaveText(expected);
  expect(lines).toHaveLength(expected.length);
});
