import { expect, it } from 'vitest';
import { bundle } from '../bundle.mjs';
import { presets } from '../size-presets.mjs';

const renderer = presets['renderer'] ?? '';

it('the development build explains errors, the production build has their codes alone', async () => {
  const development = await bundle(renderer, { mode: 'development' });
  const production = await bundle(renderer, { mode: 'production' });
  expect(development).toContain('Cause: ');
  expect(production).not.toContain('Cause: ');
  expect(await errorWithoutDocument(development)).toMatch(/^STROP2023: .+\n {2}Cause: /);
  expect(await errorWithoutDocument(production)).toBe('STROP2023');
});

/** What `createApp` of a bundle says where there is no document. */
async function errorWithoutDocument(code: string): Promise<string> {
  const exported = code
    .replace('globalThis.keep =', 'export default')
    .replace('globalThis.keep=', 'export default');
  const address = `data:text/javascript,${encodeURIComponent(exported)}`;
  const { default: kept } = (await import(/* @vite-ignore */ address)) as { default: unknown[] };
  try {
    (kept[1] as () => void)();
  } catch (error) {
    return (error as Error).message;
  }
  return '';
}

it('the build without safety checks lacks what they cost', async () => {
  const production = await bundle(renderer, { mode: 'production' });
  const unsafe = await bundle(renderer, { mode: 'production', conditions: ['no-safety'] });
  expect(unsafe.length).toBeLessThan(production.length);
});
