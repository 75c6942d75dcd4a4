/** That the project `compiled` shows what it should: templates of its modules were read before. */
import { expect, it } from 'vitest';
import { html } from '@strop/renderer';

it('templates are functions here', () => {
  const { template, values } = html`<p class=${'a'}>b</p>`;
  expect(values).toEqual(['a']);
  expect((template as () => unknown)()).toEqual({
    roots: [['p', ['class', 0], 'b']],
    keyHole: -1,
    isInert: false,
  });
});
