// What a browser refuses where nobody has made a gesture, and what the page says then.
//
// No trace here: for its pictures a trace looks into each page as soon as it stands, and a look into a page from here counts
// as a gesture in it. Where that came before the request, the browser granted what it should have refused.

import { live, open } from './gallery.ts';
import { expect, test } from './gallery-test.ts';

test.use({ trace: 'off' });

const isFullscreen = () => document.fullscreenElement?.classList.contains('stage') ?? false;

test('fullscreen is refused without a gesture, and the page says why', async ({ page, problems }) => {
  problems.expect(/Failed to execute 'requestFullscreen'/);
  await open(page, '/fullscreen');
  // What the browser says is waited for first: any look into the page from here would count as a gesture in it.
  const refused = page.waitForEvent('console', (message) => /requestFullscreen/.test(message.text()));
  await live(page).getByRole('button', { name: 'Load the page again' }).click();
  await refused;
  await expect(page).toHaveURL('/fullscreen?auto=1');
  await expect(live(page).getByRole('alert')).toHaveText(/^Refused: /);
  expect(await page.evaluate(isFullscreen)).toBe(false);
  await expect(live(page).getByRole('status')).toHaveText('The panel is in the page.');

  // The refusal is forgotten as soon as a person asks.
  await live(page).getByRole('button', { name: 'Enter fullscreen' }).click();
  await expect(live(page).getByRole('status')).toHaveText('The panel fills the screen.');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

/** Clicks a button by a script, as soon as there is one, and logs what the page said: a script is no person. */
function clickWithoutGesture(name: string): void {
  let asked = false;
  const observer = new MutationObserver(() => {
    const found = [...document.querySelectorAll('button')].find(
      ({ textContent }) => textContent.trim() === name,
    );
    const text = document.querySelector('[role=status]')?.textContent;
    if (asked && text !== 'Nothing was asked yet.') {
      observer.disconnect();
      console.log(`said ${text}`);
    } else if (!asked && found !== undefined && text !== undefined) {
      asked = true;
      found.click();
    }
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });
}

const refusals = [
  [
    'Fill the screen',
    /^said Fullscreen: (TypeError|NotAllowedError), /,
    /Failed to execute 'requestFullscreen'/,
  ],
  ['Lock the pointer', /^said Pointer lock: \w+Error, /, null],
] as const;

for (const [name, refusal, complaint] of refusals) {
  test(`${name}: without a gesture it is refused, and not said to be done`, async ({ page, problems }) => {
    if (complaint !== null) problems.expect(complaint);
    await page.addInitScript(clickWithoutGesture, name);
    // Nothing is looked at meanwhile: any look into the page from here would count as a gesture in it.
    const told = page.waitForEvent('console', (message) => message.text().startsWith('said '));
    await page.goto('/gesture-recipes', { waitUntil: 'commit' });
    expect((await told).text()).toMatch(refusal);
    expect(await page.evaluate(() => document.fullscreenElement ?? document.pointerLockElement)).toBe(null);
  });
}
