import { live, navLink, open } from './gallery.ts';
import { expect, test } from './gallery-test.ts';

test('Example 7: the child has JavaScript mark the parent’s heading', async ({ page }) => {
  await open(page, '/call-js-example-7');
  const heading = live(page).getByRole('heading', { name: 'Hello, world!' });
  await expect(heading).toHaveClass('red');
  await expect(heading).toHaveCSS('color', 'rgb(192, 0, 0)');
  await expect(live(page).getByText('How is Blazor working for you?')).toBeVisible();
});

test('a click made by JavaScript reaches the element’s own handler', async ({ page }) => {
  await open(page, '/trigger-click-event');
  const status = live(page).getByRole('status');
  await live(page).getByRole('button', { name: 'Trigger click event' }).click();
  await expect(status).toHaveText('Clicks on Example Button: 1');
  await live(page).getByRole('button', { name: 'Example Button', exact: true }).click();
  await live(page).getByRole('button', { name: 'Trigger click event' }).click();
  await expect(status).toHaveText('Clicks on Example Button: 3');
});

test('the generic method returns what JavaScript says of the element', async ({ page }) => {
  await open(page, '/generic-method');
  await live(page).getByLabel('User name').fill('Ada');
  await live(page).getByRole('button', { name: 'Do something generic' }).click();
  await expect(live(page).getByRole('status')).toHaveText('returnValue: <input> holds "Ada"');
});

test('focus scrolls to the element, or leaves the page where it is', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await open(page, '/element-focus');
  const far = live(page).getByLabel('Far field');
  const top = () => page.evaluate(() => scrollY);
  const near = live(page).getByLabel('Near field');

  const still = live(page).getByRole('button', { name: 'Focus the far field, do not scroll' });
  await still.scrollIntoViewIfNeeded();
  const before = await top();
  await still.click();
  await expect(far).toBeFocused();
  await expect(far).not.toBeInViewport();
  expect(await top()).toBe(before);

  await live(page).getByRole('button', { name: 'Focus the near field' }).click();
  await expect(near).toBeFocused();
  await live(page).getByRole('button', { name: 'Focus the far field', exact: true }).click();
  await expect(far).toBeFocused();
  await expect(far).toBeInViewport();
});

test('references of a keyed list follow their elements', async ({ page }) => {
  await open(page, '/references-in-a-list');
  const frame = live(page);
  const note = (name: string) => frame.getByLabel(`Note about ${name}`);
  const order = () =>
    frame
      .getByRole('textbox')
      .evaluateAll((all) => all.map((each) => each.getAttribute('aria-label')!.slice(11)));
  await note('Ada').fill('wrote the first program');
  await frame.getByRole('button', { name: 'Mark Ada' }).click();
  await frame.getByRole('button', { name: 'Reverse the order' }).click();
  expect(await order()).toEqual(['Barbara', 'Edsger', 'Grace', 'Ada']);
  // The row moved with everything in it, what JavaScript did to it included.
  await expect(note('Ada')).toHaveValue('wrote the first program');
  await expect(note('Ada')).toHaveClass('marked');
  await frame.getByRole('button', { name: 'Focus Ada' }).click();
  await expect(note('Ada')).toBeFocused();

  await frame.getByRole('button', { name: 'First to the end' }).click();
  expect(await order()).toEqual(['Edsger', 'Grace', 'Ada', 'Barbara']);
  for (const name of ['Barbara', 'Edsger', 'Grace']) {
    await frame.getByRole('button', { name: `Focus ${name}` }).click();
    await expect(note(name)).toBeFocused();
  }

  await frame.getByRole('button', { name: 'Remove the first' }).click();
  await expect(note('Edsger')).toHaveCount(0);
  await expect(frame.getByRole('status')).toHaveText('The reference to Edsger’s field is detached.');
});

test('a reference is null before its element stands and refused after it has gone', async ({ page }) => {
  await open(page, '/pending-reference');
  const lines = live(page).getByRole('log').getByRole('listitem');
  await expect(lines).toHaveText([
    'In onInitializedAsync: the reference is pending, JavaScript receives null',
    'In onAfterRenderAsync: the reference is attached, JavaScript receives <input>',
  ]);
  const pass = live(page).getByRole('button', { name: 'Pass the reference to JavaScript' });
  await live(page).getByRole('button', { name: 'Remove the field' }).click();
  await pass.click();
  await expect(lines.nth(2)).toContainText('On click: the reference is detached, the call fails: STROP');
  await live(page).getByRole('button', { name: 'Show the field' }).click();
  await pass.click();
  await expect(lines.nth(3)).toHaveText('On click: the reference is attached, JavaScript receives <input>');
});

test.describe('a list that JavaScript changes', () => {
  test('every render goes on working, whatever the script did', async ({ page }) => {
    await open(page, '/dangerous-list');
    const press = (name: string) => live(page).getByRole('button', { name, exact: true }).click();
    const items = live(page).getByRole('listitem');
    const harm = [
      'JavaScript removes the first item',
      'JavaScript inserts an item',
      'JavaScript rewrites the texts',
      'JavaScript empties the list',
    ];
    const renders = ['Add a todo', 'Change every todo', 'Reverse', 'Remove the first todo'];
    for (const first of harm) {
      await open(page, '/dangerous-list');
      await expect(items).toHaveCount(3);
      await press(first);
      for (const each of renders) await press(each);
      await press('JavaScript inserts an item');
      for (const each of renders.toReversed()) await press(each);
      // Two added, two removed: the component's own idea of the list never suffers.
      await expect(live(page).getByRole('status')).toContainText('The component holds 3 todos:');
    }
    // The rest of the page lives on.
    await navLink(page, 'Counter').click();
    await page.getByRole('button', { name: 'Click me' }).click();
    await expect(page.getByText('Current count: 1')).toBeVisible();
  });

  test('an item shows the component’s text again as soon as that text changes', async ({ page }) => {
    await open(page, '/dangerous-list');
    const items = live(page).getByRole('listitem');
    await live(page).getByRole('button', { name: 'JavaScript rewrites the texts' }).click();
    await expect(items).toHaveText(['TODO 1', 'TODO 2', 'TODO 3']);
    await live(page).getByRole('button', { name: 'Add a todo' }).click();
    await expect(items).toHaveText(['TODO 1', 'TODO 2', 'TODO 3', 'Todo 4']);
    await live(page).getByRole('button', { name: 'Change every todo' }).click();
    await expect(items).toHaveText(['Todo 1!', 'Todo 2!', 'Todo 3!', 'Todo 4!']);
  });

  test('an item that the script inserted is left alone', async ({ page }) => {
    await open(page, '/dangerous-list');
    const items = live(page).getByRole('listitem');
    await live(page).getByRole('button', { name: 'JavaScript inserts an item' }).click();
    await live(page).getByRole('button', { name: 'Change every todo' }).click();
    await expect(items).toHaveText(['Todo 1!', 'Not from the component', 'Todo 2!', 'Todo 3!']);
    await live(page).getByRole('button', { name: 'Reverse' }).click();
    await expect(items.filter({ hasText: 'Todo' })).toHaveText(['Todo 3!', 'Todo 2!', 'Todo 1!']);
    await expect(items.filter({ hasText: 'Not from the component' })).toHaveCount(1);
  });
});

test.describe('DOM cleanup', () => {
  const observed = 'The observer saw #cleanupDiv leave its parent.';
  const watched = 'onElementRemoved was called once, and the clock is stopped.';

  test('each of the two hears of its own element’s removal, once', async ({ page }) => {
    await open(page, '/dom-cleanup');
    const lines = live(page).getByRole('log').getByRole('listitem');
    await expect(live(page).getByRole('time')).toHaveText(/^\d\d:\d\d:\d\d$/);
    await expect
      .poll(() =>
        page.evaluate(() => Reflect.get(window, 'DOMCleanup')?.observer instanceof MutationObserver),
      )
      .toBe(true);

    await live(page).getByRole('button', { name: 'Remove the clock' }).click();
    await expect(lines).toHaveText([watched]);
    await live(page).getByRole('button', { name: 'Remove the observed element' }).click();
    await expect(lines).toHaveText([watched, observed]);

    await live(page).getByRole('button', { name: 'Show the clock' }).click();
    await expect(live(page).getByRole('time')).toHaveText(/^\d\d:\d\d:\d\d$/);
    await live(page).getByRole('button', { name: 'Remove the clock' }).click();
    await expect(lines).toHaveText([watched, observed, watched]);
  });

  test('only onElementRemoved hears of an ancestor’s removal', async ({ page }) => {
    await open(page, '/dom-cleanup');
    const lines = live(page).getByRole('log').getByRole('listitem');
    await expect(live(page).getByRole('time')).toHaveText(/^\d\d:\d\d:\d\d$/);
    await live(page).getByRole('button', { name: 'Remove the section around both' }).click();
    await expect(lines).toHaveText([watched]);
  });
});
