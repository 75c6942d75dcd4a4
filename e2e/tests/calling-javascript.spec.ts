import type { Page } from '@playwright/test';
import { answerDialogs, live, open, openWithStoppedClock } from './gallery.ts';
import { expect, test } from './gallery-test.ts';

test('Example 1 shows the decoded quotation as markup', async ({ page }) => {
  await open(page, '/call-js-example-1');
  await live(page).getByRole('button', { name: 'Convert Array' }).click();
  await expect(live(page).getByText("Can't stop the signal, Mal. - Mr. Universe")).toBeVisible();
  await expect(live(page).locator('em')).toHaveText("Can't stop the signal, Mal.");
  await expect(live(page).getByText('Quote ©2005')).toBeVisible();
});

for (const number of [2, 3]) {
  test(`Example ${number} alerts a share and shows it`, async ({ page }) => {
    const alerts = answerDialogs(page);
    await open(page, `/call-js-example-${number}`);
    await live(page).getByRole('button', { name: 'Set Stock' }).click();
    await expect(live(page).getByText(/^[A-Z]{2} price: \$\d+\.00$/)).toBeVisible();
    const shown = await live(page)
      .getByText(/ price: /)
      .textContent();
    const [, symbol, price] = /^([A-Z]{2}) price: \$(\d+)\.00$/.exec(shown!)!;
    expect(alerts).toEqual([`${symbol}: $${price}!`]);
  });
}

for (const number of [4, 5]) {
  // Math.random decides the share: two letters, then the price, from 1 to 100.
  for (const [random, symbol, price, answer] of [
    [0.05, 'BB', 6, 'User alerted in the browser.'],
    [0.5, 'NN', 51, 'User NOT alerted.'],
  ] as const) {
    test(`Example ${number} shows the answer for ${price} dollars`, async ({ page }) => {
      const alerts = answerDialogs(page);
      await page.addInitScript((value) => {
        Math.random = () => value;
      }, random);
      await open(page, `/call-js-example-${number}`);
      await live(page).getByRole('button', { name: 'Set Stock' }).click();
      await expect(live(page).getByText(`${symbol} price: $${price}.00`)).toBeVisible();
      await expect(
        live(page).getByText(`Result of SetStock call for ${symbol} at $${price}.00: ${answer}`),
      ).toBeVisible();
      expect(alerts).toEqual(price < 20 ? [`${symbol}: $${price}!`] : []);
    });
  }
}

const triggerPrompt = (page: Page) =>
  live(page).getByRole('button', { name: 'Trigger browser window prompt' }).click();

test('Example 6 shows what was typed into the prompt of an imported module', async ({ page }) => {
  const prompts = answerDialogs(page, 'a strop');
  await open(page, '/call-js-example-6');
  await triggerPrompt(page);
  await expect(live(page).getByText('a strop', { exact: true })).toBeVisible();
  expect(prompts).toEqual(['Provide some text']);
});

test('Example 6 shows nothing when the prompt is dismissed', async ({ page }) => {
  const prompts = answerDialogs(page, null);
  await open(page, '/call-js-example-6');
  await triggerPrompt(page);
  await expect.poll(() => prompts).toHaveLength(1);
  await expect(live(page).locator('p').last()).toHaveText('');
});

test('Example 9 shows the text of the bytes it sent', async ({ page }) => {
  await open(page, '/call-js-example-9');
  await live(page).getByRole('button', { name: 'Send Bytes' }).click();
  // So the documents' bytes spell it.
  await expect(live(page).getByText("Everything's shiny, Captian. Not to fret.")).toBeVisible();
});

test('Example 10 shows what JavaScript read of an object, or that nothing passes by reference', async ({
  page,
  strict,
}) => {
  await open(page, '/call-js-example-10');
  await live(page).getByRole('button', { name: 'Return Boolean' }).click();
  if (strict) return await expect(live(page).getByRole('alert')).toHaveText(/STROP3\d\d\d/);
  await expect(live(page).getByText('JS interop was successful!')).toBeVisible();
  await live(page).getByRole('button', { name: 'Return String' }).click();
  await expect(
    live(page).getByText('Hello, Brigadier Alistair Gordon Lethbridge-Stewart (1968)!'),
  ).toBeVisible();
});

test('Example 11 shows the message of the caught exception', async ({ page }) => {
  await open(page, '/call-js-example-11');
  await live(page).getByRole('button', { name: 'Catch Exception' }).click();
  await expect(
    live(page).getByText("Error Message: The value 'nonFunction' is not a function."),
  ).toBeVisible();
});

test('Example 12 counts in the console until it is cancelled, and can be started again', async ({ page }) => {
  const lines: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'log') lines.push(message.text());
  });
  await openWithStoppedClock(page, '/call-js-example-12');
  const start = live(page).getByRole('button', { name: 'Start Task' });
  const cancel = live(page).getByRole('button', { name: 'Cancel Task' });

  await start.click();
  await expect.poll(() => lines).toEqual(['longRunningFn: 1']);
  await expect(live(page).getByRole('log', { name: 'Console' })).toHaveText('longRunningFn: 1');
  await page.clock.runFor(1000);
  await expect.poll(() => lines.length).toBe(2);
  await page.clock.runFor(1000);
  await expect.poll(() => lines.length).toBe(3);
  await cancel.click();
  await page.clock.runFor(5000);
  await expect
    .poll(() => lines)
    .toEqual(['longRunningFn: 1', 'longRunningFn: 2', 'longRunningFn: 3', 'longRunningFn aborted!']);

  await start.click();
  await expect.poll(() => lines.at(-1)).toBe('longRunningFn: 1');
  await cancel.click();
  await expect.poll(() => lines.at(-1)).toBe('longRunningFn aborted!');
});

test('leaving Example 12 cancels its task', async ({ page }) => {
  const lines: string[] = [];
  page.on('console', (message) => lines.push(message.text()));
  await open(page, '/call-js-example-12');
  await live(page).getByRole('button', { name: 'Start Task' }).click();
  await expect.poll(() => lines).toContain('longRunningFn: 1');
  await page.getByRole('link', { name: 'Counter' }).click();
  await expect.poll(() => lines).toContain('longRunningFn aborted!');
});

test('markup that is built by program calls JavaScript', async ({ page }) => {
  const alerts = answerDialogs(page);
  await open(page, '/dynamic-content');
  await expect(live(page).locator('mark')).toHaveText('not for sale');
  await live(page).getByRole('button', { name: 'INIT' }).click();
  await expect(live(page).getByText('INIT: User alerted in the browser.')).toBeVisible();
  expect(alerts).toEqual(['INIT: $19!']);
});

test('JavaScript is found in the head, in the body, beside the component, and in a module on demand', async ({
  page,
}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await open(page, '/javascript-location');
  const call = live(page).getByRole('button', { name: 'Call them all' });
  const answers = live(page).getByRole('log').getByRole('listitem');
  await call.click();
  await expect(answers).toHaveText([
    'Hello Amy, from the head, read before there was a body.',
    'Hello Amy, from the body, read after its elements.',
    'Hello Amy, from the module beside the component.',
    'The additional module was not loaded.',
  ]);
  expect(requests).not.toContain('/additionalModule.js');

  await live(page).getByLabel('The additional module is needed').check();
  await call.click();
  await expect(answers.last()).toHaveText('Hello Amy, from a module that was needed only now.');
  expect(requests).toContain('/additionalModule.js');
});

test('a package brings a component, its module, a plain script and an initializer', async ({ page }) => {
  const prompts = answerDialogs(page, 'a strop');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await open(page, '/component-library');
  const press = (name: string) => live(page).getByRole('button', { name }).click();
  const answer = live(page).getByRole('status');
  await expect(live(page).getByText('The package’s initializer ran before the start.')).toBeVisible();

  await press('Greet by the library’s script');
  await expect(answer).toHaveText('Hello Amy, from the library’s script.');
  expect(requests).toContain('/_content/component-library/greetings.js');
  expect(requests).not.toContain('/_content/component-library/scripts.js');

  await press('Ask by the library’s module');
  await expect(answer).toHaveText('a strop');
  expect(prompts).toEqual(['A library asks']);
  expect(requests).toContain('/_content/component-library/scripts.js');
});

test('a typed module draws, calls back and gives what it has drawn, until the component goes', async ({
  page,
}) => {
  await open(page, '/typed-module');
  const canvas = live(page).locator('canvas');
  const status = live(page).locator('p[role=status]');
  await expect(status).toHaveText('Click into the picture.');

  await canvas.click({ position: { x: 30, y: 20 } });
  await expect(status).toHaveText('Point 1 at 30, 20.');
  await canvas.click({ position: { x: 60, y: 60 } });
  await expect(status).toHaveText('Point 2 at 60, 60. The line is 50 long.');

  await live(page).getByRole('button', { name: 'Draw a zigzag' }).click();
  await expect(status).toHaveText('Point 7 at 220, 40. The line is 430 long.');
  await live(page).getByRole('button', { name: 'Measure' }).click();
  await expect(live(page).locator('output')).toHaveText('7 points, from 30, 20 to 220, 140, drawn in teal.');
  await live(page).getByRole('button', { name: 'Another pen' }).click();
  await live(page).getByRole('button', { name: 'Measure' }).click();
  await expect(live(page).locator('output')).toHaveText(
    '7 points, from 30, 20 to 220, 140, drawn in crimson.',
  );
});

test('synchronous calls answer within one render', async ({ page }) => {
  const prompts = answerDialogs(page, 'a strop');
  await open(page, '/synchronous-calls');
  const press = (name: string) => live(page).getByRole('button', { name, exact: true }).click();
  const answer = live(page).locator('p[role=status]');
  const renders = live(page).locator('output');
  // Its module is there, which is the second render.
  await expect(live(page).getByRole('button', { name: 'Trigger browser window prompt' })).toBeEnabled();
  await expect(renders).toHaveText('2');

  await press('Read the title');
  await expect(answer).toHaveText('Synchronous calls · Strop gallery');
  await expect(renders).toHaveText('3');
  await press('Make a date');
  await expect(answer).toHaveText('1968-02-17T00:00:00.000Z');
  await expect(renders).toHaveText('4');
  await press('Read the title, and wait');
  await expect(answer).toHaveText('Synchronous calls · Strop gallery');
  await expect(renders).toHaveText('6');

  await press('Trigger browser window prompt');
  await expect(answer).toHaveText('a strop');
  expect(prompts).toEqual(['Provide some text']);
});
