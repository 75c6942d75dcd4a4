// The `test` of every file here: it fails where the page complains, even if all a person sees is right.
// In: a page, which `E2E_SLOW` (modules, processor) slows down. Out: `problems`, with which a test declares what it expects to be
// complained about.

import { test as base, expect as baseExpect, type Locator, type Page } from '@playwright/test';
import { slowDown } from './slow-page.ts';

/** Patient: a machine that is busy with other things takes its time over a page with six maps. */
export const expect = baseExpect.configure({ timeout: 15_000 });

/** Everything a browser has to say against the gallery while a test runs. */
export class Problems {
  readonly #found: string[] = [];
  readonly #expected: { readonly text: RegExp; seen: boolean }[] = [];

  watch(page: Page) {
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') {
        this.#add(`console ${message.type()}: ${message.text()}`);
      }
    });
    // Exceptions that nobody caught, rejections among them.
    page.on('pageerror', (error) => this.#add(`uncaught: ${error.stack || error.message}`));
    page.on('crash', () => this.#add('the page crashed'));
    page.on('request', (request) => {
      const url = new URL(request.url());
      // The gallery needs nothing from elsewhere.
      if (/^https?:$/.test(url.protocol) && url.hostname !== '127.0.0.1') this.#add(`request to ${url.href}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) this.#add(`${response.status()} ${response.url()}`);
    });
  }

  /** The test means to provoke this; it fails where it does not come. */
  expect(text: RegExp) {
    this.#expected.push({ text, seen: false });
  }

  check() {
    const missing = this.#expected
      .filter(({ seen }) => !seen)
      .map(({ text }) => `expected, but never came: ${text}`);
    const all = [...this.#found, ...missing];
    if (all.length > 0) throw new Error(`The page complained:\n${all.join('\n')}`);
  }

  #add(text: string) {
    const expected = this.#expected.find((each) => each.text.test(text));
    if (expected) expected.seen = true;
    else this.#found.push(text);
  }
}

/**
 * WebDriver BiDi has no command that puts a whole text into a field. Playwright writes it by a script, after which Firefox
 * sees no change when the field is left; so there it is typed.
 */
function typeWhatIsFilled(page: Page) {
  const locators = Object.getPrototypeOf(page.locator('*')) as {
    fill: Locator['fill'] & { types?: true };
  };
  if (locators.fill.types) return;
  const { fill } = locators;
  locators.fill = Object.assign(
    async function (this: Locator, text: string, options?: Parameters<Locator['fill']>[1]) {
      const isTyped = await this.evaluate(
        (element) =>
          !(element instanceof HTMLInputElement) ||
          /^(?:text|search|url|tel|email|password|number)$/.test(element.type),
      );
      if (!isTyped) return fill.call(this, text, options);
      await this.selectText();
      await this.press('Delete');
      await this.pressSequentially(text);
    },
    { types: true as const },
  );
}

/** WebDriver BiDi tells the name of an error that stands on the console, and not its message: there it is passed as text. */
function tellErrorsAsText(page: Page) {
  return page.addInitScript(() => {
    for (const level of ['error', 'warn'] as const) {
      const tell = console[level];
      console[level] = (...said) =>
        tell.apply(
          console,
          said.map((value: unknown) =>
            value instanceof Error ? `${String(value)}\n${value.stack ?? ''}` : value,
          ),
        );
    }
  });
}

export const test = base.extend<{ problems: Problems; strict: boolean }>({
  /** Calls pass through the wire codec: every page is opened as if its address said `?strict`. */
  strict: [false, { option: true }],
  page: async ({ page, strict, browserName }, use) => {
    if (browserName === 'firefox') {
      typeWhatIsFilled(page);
      await tellErrorsAsText(page);
    }
    if (strict) {
      await page.addInitScript(() => {
        const { pathname, search, hash, protocol } = location;
        if (protocol.startsWith('http') && search === '') {
          history.replaceState(history.state, '', `${pathname}?strict${hash}`);
        }
      });
    }
    const slow = process.env['E2E_SLOW'];
    if (slow) await slowDown(page, slow);
    await use(page);
  },
  problems: [
    async ({ page }, use) => {
      const problems = new Problems();
      problems.watch(page);
      await use(problems);
      problems.check();
    },
    { auto: true },
  ],
});
