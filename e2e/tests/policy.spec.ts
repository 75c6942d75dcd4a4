import { open } from './gallery.ts';
import { expect, test } from './gallery-test.ts';

const directives = (header: string | undefined) =>
  Object.fromEntries(
    (header ?? '').split('; ').map((directive) => {
      const [name, ...values] = directive.split(' ');
      return [name, values.join(' ')];
    }),
  );

const strictest = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'media-src': "'self'",
  'connect-src': "'self'",
  'base-uri': "'self'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'strop-markup',
};

test('the main document lives under the strictest policy', async ({ page }) => {
  const response = await page.goto('/counter');
  expect(directives(response!.headers()['content-security-policy'])).toEqual(strictest);
});

test('the maps’ document adds its own worker files, and a policy for their addresses', async ({ page }) => {
  const response = await page.goto('/maps/');
  expect(directives(response!.headers()['content-security-policy'])).toEqual({
    ...strictest,
    'worker-src': "'self'",
    'trusted-types': 'strop-markup default',
  });
});

test('the libraries’ document adds fonts in data addresses and a policy for markup', async ({ page }) => {
  const response = await page.goto('/libraries/');
  expect(directives(response!.headers()['content-security-policy'])).toEqual({
    ...strictest,
    'font-src': "'self' data:",
    'trusted-types': 'strop-markup default',
  });
});

for (const path of [
  '/',
  '/call-js-example-1',
  '/maps/call-js-example-8',
  '/maps/maplibre',
  '/island-codemirror',
  '/libraries/grid',
]) {
  test(`${path} needs no inline style, no inline script and nothing evaluated`, async ({ page }) => {
    await page.addInitScript(() => {
      const violations: string[] = [];
      Object.assign(window, { violations });
      document.addEventListener('securitypolicyviolation', (event) =>
        violations.push(event.violatedDirective),
      );
    });
    await open(page, path);
    await expect(page.getByRole('navigation', { name: 'Samples', exact: true })).toBeVisible();
    expect(await page.evaluate(() => Reflect.get(window, 'violations') as string[])).toEqual([]);
    expect(await page.locator('style, script:not([src]), [onclick], [onload]').count()).toBe(0);
  });
}

test('a string is not taken for a worker’s address unless it is one of this site', async ({
  page,
  problems,
}) => {
  problems.expect(/TrustedScriptURL|Trusted/);
  await open(page, '/maps/');
  const refused = await page.evaluate(() => {
    try {
      new Worker('https://example.org/evil-worker.js');
      return false;
    } catch {
      return true;
    }
  });
  expect(refused).toBe(true);
});

test('markup that could act is no markup for a library', async ({ page, problems }) => {
  problems.expect(/TrustedHTML|Trusted/);
  await open(page, '/libraries/');
  const refused = await page.evaluate(() =>
    ['<img src="x" onerror="alert(1)">', '<svg onload="alert(1)"></svg>', '<script>alert(1)</script>'].map(
      (markup) => {
        try {
          document.createElement('div').innerHTML = markup;
          return false;
        } catch {
          return true;
        }
      },
    ),
  );
  expect(refused).toEqual([true, true, true]);
});

test('markup as text passes where libraries need it, unless it could run or load something', async ({
  page,
  problems,
}) => {
  problems.expect(/TrustedHTML|Trusted/);
  await open(page, '/maps/');
  const passes = await page.evaluate(() =>
    [
      '',
      '<svg/>',
      '<span aria-hidden="true">+</span>',
      '<img src="x">',
      '<span onclick="x()">x</span>',
      '<svg><script>x()</script></svg>',
      '<b class="x" style="color:red">x</b>',
    ].map((markup) => {
      try {
        document.createElement('div').innerHTML = markup;
        return true;
      } catch {
        return false;
      }
    }),
  );
  expect(passes).toEqual([true, true, true, false, false, false, false]);
});
