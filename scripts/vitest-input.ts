/**
 * What browser tests ask of the browser itself: keys, clicks by place, an input method, the collection of garbage.
 *
 * In: commands of a test. Out: the browser's own events. Chromium is asked by its DevTools protocol, Firefox by WebDriver BiDi:
 * by a script in its own window, for which it was started with `--remote-allow-system-access` (`firefox/find.mjs`).
 */
import type { BrowserCommandContext, BrowserCommand } from 'vitest/node';

type Page = BrowserCommandContext['page'];

/** A click where nothing but a place says on what. */
export const clickPlace: BrowserCommand<[x: number, y: number]> = ({ page }, x, y) => page.mouse.click(x, y);

/** Firefox counts the clicks of one command, and Playwright sends one for each. */
export const doubleClickPlace: BrowserCommand<[x: number, y: number]> = async ({ page }, x, y) => {
  if (!isFirefox(page)) return page.mouse.dblclick(x, y);
  const click = [
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  const { sessionId, send } = sessionOf(page);
  await send('input.performActions', {
    context: sessionId,
    actions: [
      {
        type: 'pointer',
        id: 'pw_mouse',
        parameters: { pointerType: 'mouse' },
        actions: [{ type: 'pointerMove', x: Math.round(x), y: Math.round(y) }, ...click, ...click],
      },
    ],
  });
};

/** One key, down and up. */
export const pressKey: BrowserCommand<[key: string]> = ({ page }, key) => page.keyboard.press(key);

/** An input method shows a text that is not final, its caret behind it. */
export const composeText: BrowserCommand<[text: string]> = async ({ page }, text) => {
  const end = text.length;
  if (isFirefox(page)) await inFirefox(page, compose, text);
  else await devtools(page, 'Input.imeSetComposition', { text, selectionStart: end, selectionEnd: end });
};

/** The composition ends with a text. */
export const commitText: BrowserCommand<[text: string]> = async ({ page }, text) => {
  if (isFirefox(page)) await inFirefox(page, commit, text);
  else await devtools(page, 'Input.insertText', { text });
};

export const collectGarbage: BrowserCommand<[]> = async ({ page }) => {
  if (isFirefox(page)) await inFirefox(page, collect, '');
  else await devtools(page, 'HeapProfiler.collectGarbage', {});
};

function isFirefox(page: Page): boolean {
  return page.context().browser()?.browserType().name() === 'firefox';
}

async function devtools(page: Page, method: Method, parameters: object): Promise<void> {
  let session = sessions.get(page);
  if (session === undefined) sessions.set(page, (session = page.context().newCDPSession(page)));
  await (await session).send(method, parameters as never);
}

type Session = ReturnType<ReturnType<Page['context']>['newCDPSession']>;
type Method = 'Input.imeSetComposition' | 'Input.insertText' | 'HeapProfiler.collectGarbage';
const sessions = new WeakMap<Page, Session>();

/** The parts of Firefox that the following functions use; they run in its window, as text. */
declare const Components: {
  classes: Record<string, { createInstance(type: unknown): TextInputProcessor }>;
  interfaces: { nsITextInputProcessor: unknown };
};
declare const Services: { obs: { notifyObservers(subject: null, topic: string): void } };
interface TextInputProcessor {
  readonly ATTR_RAW_CLAUSE: number;
  beginInputTransactionForTests(window: unknown): boolean;
  setPendingCompositionString(text: string): void;
  appendClauseToPendingComposition(length: number, kind: number): void;
  setCaretInPendingComposition(offset: number): void;
  flushPendingComposition(): boolean;
  commitCompositionWith(text: string): void;
}

function processor(): TextInputProcessor {
  const scope = globalThis as { stropInput?: TextInputProcessor };
  scope.stropInput ??= Components.classes['@mozilla.org/text-input-processor;1']!.createInstance(
    Components.interfaces.nsITextInputProcessor,
  );
  if (!scope.stropInput.beginInputTransactionForTests(globalThis)) throw new Error('No input is taken.');
  return scope.stropInput;
}

function compose(text: string): void {
  const input = processor();
  input.setPendingCompositionString(text);
  input.appendClauseToPendingComposition(text.length, input.ATTR_RAW_CLAUSE);
  input.setCaretInPendingComposition(text.length);
  input.flushPendingComposition();
}

function commit(text: string): void {
  processor().commitCompositionWith(text);
}

/** Of the processes that show pages; they are told, and nobody is told when they are done. */
function collect(): void {
  Services.obs.notifyObservers(null, 'child-gc-request');
  Services.obs.notifyObservers(null, 'child-cc-request');
}

/** What is used of Playwright's own connection: it offers no other way to a command that it does not send itself. */
interface Inner {
  readonly _connection: { toImpl(page: Page): { delegate: { _session: InnerSession } } };
}
interface InnerSession {
  readonly sessionId: string;
  send(method: string, parameters: object): Promise<unknown>;
}

function sessionOf(page: Page): InnerSession {
  const session = (page as unknown as Inner)._connection.toImpl(page).delegate._session;
  return { sessionId: session.sessionId, send: (method, parameters) => session.send(method, parameters) };
}

/** Runs a function in the window of Firefox that holds the page: the one that was opened last. */
async function inFirefox(page: Page, run: (text: string) => void, text: string): Promise<void> {
  const session = sessionOf(page);
  const { contexts } = (await session.send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
    contexts: { context: string; url: string }[];
  };
  const window = contexts.findLast(({ url }) => url.endsWith('/browser.xhtml'));
  const result = (await session.send('script.callFunction', {
    functionDeclaration: `(text) => { ${processor}; (${run})(text); }`,
    target: { context: window?.context },
    arguments: [{ type: 'string', value: text }],
    awaitPromise: true,
  })) as { exceptionDetails?: { text: string } };
  if (result.exceptionDetails !== undefined) throw new Error(result.exceptionDetails.text);
  // The window has sent it to the page's process; a frame later it is there.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
}
