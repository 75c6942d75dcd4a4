import { expect, it } from 'vitest';
import { bundle } from '../bundle.mjs';
import { presets } from '../size-presets.mjs';

const renderer = presets['renderer'] ?? '';

it('the development build explains errors, the production build has their codes alone', async () => {
  const development = await bundle(renderer, { mode: 'development' });
  const production = await bundle(renderer, { mode: 'production' });
  expect(development).toContain('Cause: ');
  expect(production).not.toContain('Cause: ');
  for (const code of production.match(/STROP\d{4}/g) ?? []) expect(development).toContain(code);
  expect(production).toMatch(/STROP2\d{3}/);
});

it('the build without safety checks lacks what they cost', async () => {
  const production = await bundle(renderer, { mode: 'production' });
  const unsafe = await bundle(renderer, { mode: 'production', conditions: ['no-safety'] });
  expect(unsafe.length).toBeLessThan(production.length);
});
