// Every sample, shown and taken away many times: nothing of it may stay, on either side of interop.
//
// In: the pages of the gallery, so that a sample is covered once it is in the catalogue. How one is measured:
//   1. it is shown and taken away a few times, so that what is made once (modules, caches) is made
//   2. garbage is collected and every object of the page's heap is counted, whatever class it is of
//   3. it is shown, its buttons are pressed, and it is taken away, as often as asked; timers run by a clock that the test
//      drives; then it is counted again
//   4. what stays for each time would be one object at least. Less than half as many is what caches and the browser do; where
//      it is done often, less than an eighth, so that what stays of only some of the times shows too
// `npm run leaks` does it 1,000 times, LEAK_MOUNTS says how often otherwise, LEAK_PAGES which pages, LEAK_PASSED which not,
// LEAK_REPORT where a line is written for each.

import { appendFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { pages } from './gallery.ts';
import {
  answerDialogsAtOnce,
  describeGrowth,
  HeapCounter,
  hideSurroundings,
  leastGrowth,
  showAndLeave,
  type Showing,
} from './leak-tools.ts';
import { uses } from './leak-uses.ts';

const mounts = Number(process.env['LEAK_MOUNTS'] ?? 20);
const wanted = process.env['LEAK_PAGES']?.split(',');
const passedBefore = process.env['LEAK_PASSED']?.split(',') ?? [];
const report = process.env['LEAK_REPORT'];
/** Objects that may be more after so many times. */
const allowed = mounts < 1000 ? mounts / 2 : mounts / 8;
/** Rounds in which it has to grow. A few showings swing by what the browser makes and drops: three of four such rounds can rise by chance. */
const rounds = mounts < 1000 ? 8 : 3;

test.setTimeout(60_000 + mounts * 2000);
// A trace holds on to what it saw.
test.use({ trace: 'off' });

for (const [path, name] of pages) {
  if (/^\/(maps|libraries)\//.test(path)) continue; // Libraries with heaps of their own: map-leaks.spec.ts.
  if ((wanted !== undefined && !wanted.includes(path)) || passedBefore.includes(path)) continue;
  test(`${name} (${path}) leaves nothing behind`, async ({ page }) => {
    const use = uses[path];
    // Those that are used as a person does, one step after the other, take longer.
    if (use !== undefined) test.setTimeout(120_000 + mounts * 4000);
    await answerDialogsAtOnce(page);
    await use?.prepare?.(page);
    await page.clock.install();
    await page.goto('/');
    await page.getByRole('main').getByRole('heading', { level: 1 }).first().waitFor();
    await hideSurroundings(page);
    const heap = await HeapCounter.of(page);
    const showing: Showing = { path, home: '/', use: use?.use };

    const began = Date.now();
    await showAndLeave(page, showing, 5);
    const held = [await heap.count()];
    const objects = () => held.map((each) => each.objects);
    // A leak grows each time; what the browser makes at some time or other does not.
    for (let round = 0; round < rounds; round++) {
      await showAndLeave(page, showing, mounts);
      held.push(await heap.count());
      if (leastGrowth(objects()) < allowed) break;
    }
    const passed = leastGrowth(objects()) < allowed;
    if (report !== undefined) {
      const seconds = Math.round((Date.now() - began) / 1000);
      appendFileSync(report, `${JSON.stringify({ path, mounts, objects: objects(), passed, seconds })}\n`);
    }
    expect(
      passed,
      `objects after each ${mounts} times: ${objects().join(', ')}; more in the last: ${describeGrowth(held.at(-2)!, held.at(-1)!)}`,
    ).toBe(true);
  });
}

test('what stays is found', async ({ page }) => {
  await page.clock.install();
  await page.goto('/');
  await page.getByRole('main').getByRole('heading', { level: 1 }).first().waitFor();
  const heap = await HeapCounter.of(page);
  await page.evaluate(() => {
    const kept: object[] = [];
    Object.assign(window, { kept });
    document.addEventListener('click', () => void kept.push({}));
  });
  await showAndLeave(page, { path: '/counter', home: '/' }, 5);
  const before = await heap.count();
  // More often than elsewhere: what the browser makes and drops meanwhile must not hide it.
  await showAndLeave(page, { path: '/counter', home: '/' }, 200);
  const after = await heap.count();
  // Two links each time, and a button three times of four.
  expect(after.objects - before.objects).toBeGreaterThanOrEqual(400);
  expect(describeGrowth(before, after)).toContain('Object +');
});
