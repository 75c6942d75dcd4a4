import type { Page } from '@playwright/test';
import { answerDialogs, holdBack, live, navLink, open } from './gallery.ts';
import { expect, test } from './gallery-test.ts';

/** What the page writes to its console. */
function consoleLines(page: Page) {
  const lines: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'log') lines.push(message.text());
  });
  return lines;
}

const button = (page: Page, name: string) => live(page).getByRole('button', { name, exact: true });

test('Example 1 logs the array a static method returns', async ({ page }) => {
  const lines = consoleLines(page);
  await open(page, '/call-dotnet-example-1');
  await button(page, 'Trigger .NET static method').click();
  await expect.poll(() => lines).toEqual(['[1, 2, 3]']);
});

test('Example 1 calls the same method synchronously by its other identifier', async ({ page }) => {
  const lines = consoleLines(page);
  await open(page, '/call-dotnet-example-1');
  await button(page, 'The same, synchronously').click();
  await expect.poll(() => lines).toEqual(['[1, 2, 3]']);
});

test('the static method of Example 1 can be called from the developer tools', async ({ page }) => {
  await open(page, '/call-dotnet-example-1');
  const results = await page.evaluate(async () => {
    const { DotNet } = window as unknown as {
      DotNet: { invokeMethodAsync(...args: unknown[]): Promise<unknown> };
    };
    return [
      await DotNet.invokeMethodAsync('BlazorSample', 'ReturnArrayAsync'),
      await DotNet.invokeMethodAsync('BlazorSample', 'NoSuchMethod').catch((error: Error) => error.message),
    ];
  });
  expect(results[0]).toEqual([1, 2, 3]);
  expect(results[1]).toContain('[JSInvokableAttribute("NoSuchMethod")]');
});

for (const [number, forNobody] of [
  [2, 'Hello, !'],
  [3, 'Hello, !'],
  [4, 'Hello, No Name!'],
  [5, 'Hello, No Name!'],
] as const) {
  test(`Example ${number} greets by name what is typed into the field`, async ({ page }) => {
    await open(page, `/call-dotnet-example-${number}`);
    const trigger = button(page, 'Trigger .NET instance method');
    await trigger.click();
    await expect(live(page).getByText(forNobody, { exact: true })).toBeVisible();
    await live(page).getByLabel('Name:').fill('Amy Pond');
    await trigger.click();
    await expect(live(page).getByText('Hello, Amy Pond!', { exact: true })).toBeVisible();
    await live(page).getByLabel('Name:').fill('Rory');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(live(page).getByText('Hello, Rory!', { exact: true })).toBeVisible();
  });
}

test('the class of JavaScript with one helper alerts both messages', async ({ page }) => {
  const alerts = answerDialogs(page);
  await open(page, '/call-dotnet-example-one-helper');
  await live(page).getByLabel('Message:').fill('Amy Pond');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => alerts).toEqual(['Message from .NET: "Hello, Amy Pond!"']);
  await button(page, 'Trigger JS function welcomeVisitor').click();
  await expect.poll(() => alerts.at(-1)).toBe('Message from .NET: "Welcome, Amy Pond!"');
});

test('the generic classes are updated in three ways, each in the console of both sides', async ({ page }) => {
  const lines = consoleLines(page);
  await open(page, '/generics-example');
  const items = live(page).locator('ul').getByRole('listitem');
  await expect(items).toHaveText(['genericType1: string 0', 'genericType2: 0']);
  await button(page, 'Invoke Interop').click();
  await expect.poll(() => lines.length).toBe(12);

  const numbers = lines.filter((line) => line.startsWith('JS:')).map((line) => /\d+/.exec(line)![0]);
  const [a, b, c, d, e, f] = numbers;
  // The order in which asynchronous methods end is not promised.
  expect(lines.toSorted()).toEqual(
    [
      `JS: invokeMethodAsync:Update('string ${a}')`,
      `.NET: Update: GenericType<System.String>: string ${a}`,
      `JS: invokeMethodAsync:UpdateAsync('string ${b}')`,
      `.NET: UpdateAsync: GenericType<System.String>: string ${b}`,
      `JS: invokeMethod:Update('string ${c}')`,
      `.NET: Update: GenericType<System.String>: string ${c}`,
      `JS: invokeMethodAsync:Update(${d})`,
      `.NET: Update: GenericType<System.Int32>: ${d}`,
      `JS: invokeMethodAsync:UpdateAsync(${e})`,
      `.NET: UpdateAsync: GenericType<System.Int32>: ${e}`,
      `JS: invokeMethod:Update(${f})`,
      `.NET: Update: GenericType<System.Int32>: ${f}`,
    ].toSorted(),
  );
  await expect(items).toHaveText([`genericType1: string ${c}`, `genericType2: ${f}`]);
  await expect(live(page).getByRole('log', { name: 'Console' }).getByRole('listitem')).toHaveText(lines);
});

test('Example 6 updates the one item whose button was clicked', async ({ page }) => {
  await open(page, '/call-dotnet-example-6');
  const items = live(page).getByRole('listitem');
  const before = 'Select one of these list item buttons.';
  await expect(items).toHaveText(Array<string>(4).fill(`${before} InteropCall`));
  await items.nth(1).getByRole('button').click();
  await expect(items.nth(1)).toContainText('UpdateMessage Called!');
  await expect(items.nth(1).getByText('InteropCall')).toBeHidden();
  await expect(live(page).getByRole('button')).toHaveCount(3);
  await expect(live(page).getByText(before)).toHaveCount(3);
  await items.nth(3).getByRole('button').press('Enter');
  await expect(items.nth(3)).toContainText('UpdateMessage Called!');
  await expect(live(page).getByText(before)).toHaveCount(2);
});

test('Example 7 updates the one item that was clicked', async ({ page }) => {
  await open(page, '/call-dotnet-example-7');
  const items = live(page).getByRole('listitem');
  const hints = live(page).getByText('Not Updated Yet!');
  await expect(hints.filter({ visible: true })).toHaveCount(4);
  await items.nth(2).getByRole('button').click();
  await expect(items.nth(2)).toContainText('UpdateMessage Called!');
  await expect(hints.filter({ visible: true })).toHaveCount(3);
  await items.nth(0).getByRole('button').press('Space');
  await expect(items.nth(0)).toContainText('UpdateMessage Called!');
  await expect(live(page).getByText('Select one of these list items.')).toHaveCount(2);
});

test('Example 8 alerts the text of the bytes a component received', async ({ page }) => {
  const alerts = answerDialogs(page);
  await open(page, '/call-dotnet-example-8');
  await button(page, 'Send Bytes').click();
  await expect.poll(() => alerts).toEqual(["Everything's shiny, Captain. Not to fret."]);
  await expect(live(page).getByText('Quote ©2005')).toBeVisible();
});

test('the handlers of Example 1 do not come to the page that one has gone on to', async ({ page }) => {
  const alerts = answerDialogs(page);
  const lines = consoleLines(page);
  const come = await holdBack(page, '/Components/Pages/CallDotNetExample1.razor.js');
  await open(page, '/call-dotnet-example-1');
  await expect(button(page, 'Trigger .NET static method')).toBeDisabled();
  await navLink(page, 'Call .NET Example 8').click();
  await expect(button(page, 'Send Bytes')).toBeEnabled();
  await come();
  await button(page, 'Send Bytes').click();
  await expect.poll(() => alerts.length).toBe(1);
  // Once more: by then all that the first click led to has been said.
  await button(page, 'Send Bytes').click();
  await expect.poll(() => alerts.length).toBe(2);
  expect(lines).toEqual([]);
});

test('a component reads the window it was given, until JavaScript lets go of it', async ({ page }) => {
  await open(page, '/receive-window-object');
  const lines = live(page).getByRole('log').getByRole('listitem');
  await button(page, 'Send the window').click();
  await expect(lines).toHaveText([
    'the path /receive-window-object',
    'the title Receive the window object · Strop gallery',
  ]);
  await button(page, 'Send it and let go').click();
  await expect(lines.nth(2)).toHaveText('the path /receive-window-object');
  await expect(lines.nth(3)).toHaveText(/^JS object instance with ID \d+ does not exist/);
});

test('JavaScript hears why a component could not answer', async ({ page }) => {
  await open(page, '/component-exceptions');
  const heard = live(page).getByRole('status');
  for (const [name, text] of [
    ['Divide', 'The answer is 2.5.'],
    ['Divide by zero', 'RangeError: Attempted to divide by zero.'],
    ['Divide a text', /The JSON value could not be converted to Number/],
    ['The same, synchronously', /Attempted to divide by zero\.$/],
    [
      'Call what is not declared',
      /^ArgumentException: The type 'Calculator' does not contain a public invokable method with/,
    ],
  ] as const) {
    await button(page, name).click();
    await expect(heard).toHaveText(text);
  }
});

test('leaving a page lets go of the objects it gave to JavaScript', async ({ page }) => {
  await open(page, '/call-dotnet-example-one-helper');
  await live(page).getByLabel('Message:').fill('Amy Pond');
  await page.getByRole('link', { name: 'Counter' }).click();
  await expect(page).toHaveURL('/counter');
  const answer = await page.evaluate(() => {
    const { dotNetHelper } = (window as unknown as { GreetingHelpers: { dotNetHelper: CallableObject } })
      .GreetingHelpers;
    return dotNetHelper.invokeMethodAsync('GetHelloMessage').then(
      () => 'answered',
      (error: Error) => error.message,
    );
  });
  expect(answer).toContain('There is no tracked object with id');
});

interface CallableObject {
  invokeMethodAsync(identifier: string): Promise<unknown>;
}
