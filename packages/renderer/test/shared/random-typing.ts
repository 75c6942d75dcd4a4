/**
 * Typing at random: keys, renders, models that change, setters that rewrite, refuse, wait or fail, in any order.
 * Two things must hold: what is not answered yet is never written over, and in the end field and model are the same.
 */
import { bind, Component, html } from '@strop/renderer';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { seedFromEnvironment, stepsFromEnvironment } from '../fuzz/seed.ts';
import { settled, type Stage } from '../support/stage.ts';

const setters = {
  takes: (model, text) => void (model.value = text),
  rewrites: (model, text) => void (model.value = text.toUpperCase()),
  refuses: (model, text) => {
    if (!text.includes('x')) model.value = text;
  },
  waits: async (model, text, answer) => {
    await answer();
    model.value = text;
  },
  waitsAndRewrites: async (model, text, answer) => {
    await answer();
    model.value = text.toUpperCase();
  },
  rewritesAndWaits: async (model, text, answer) => {
    model.value = text.toUpperCase();
    await answer();
  },
  waitsAndFails: async (model, text, answer) => {
    await answer();
    if (text.includes('x')) throw Object.assign(new Error('given up'), { name: 'AbortError' });
    model.value = text;
  },
} satisfies Record<
  string,
  (model: { value: string }, text: string, answer: () => Promise<void>) => void | Promise<void>
>;

type Step =
  | { readonly kind: 'key'; readonly key: string }
  | { readonly kind: 'model'; readonly text: string }
  | { readonly kind: 'answer'; readonly which: number }
  | { readonly kind: 'render' }
  | { readonly kind: 'leave' };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom('a', 'b', 'x').map((key) => ({ kind: 'key' as const, key })) },
  { weight: 2, arbitrary: fc.nat(5).map((which) => ({ kind: 'answer' as const, which })) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('', 'm', 'model').map((text) => ({ kind: 'model' as const, text })),
  },
  { weight: 2, arbitrary: fc.constantFrom({ kind: 'render' as const }, { kind: 'leave' as const }) },
);

export function randomTypingSuite(stage: Stage): void {
  it(
    '7.6 what is not answered stays, and field and model agree in the end',
    { timeout: 60_000 },
    async () => {
      const seed = seedFromEnvironment();
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom('oninput', 'onchange'),
          fc.constantFrom(...(Object.keys(setters) as (keyof typeof setters)[])),
          fc.array(step, { maxLength: 30 }),
          (event, setter, steps) => play(stage, event, setter, steps),
        ),
        { numRuns: stepsFromEnvironment(300), ...(seed === undefined ? {} : { seed }) },
      );
    },
  );
}

async function play(
  stage: Stage,
  event: string,
  setter: keyof typeof setters,
  steps: readonly Step[],
): Promise<void> {
  const waiting: (() => void)[] = [];
  const answer = (): Promise<void> => new Promise((resolve) => waiting.push(resolve));
  class Sample extends Component {
    value = '';
    override render() {
      const binding = bind({
        get: () => this.value,
        set: (text) => setters[setter](this, text, answer),
      });
      return html`<input id="field" @bind=${binding} @bind:event=${event}><input id="elsewhere">`;
    }
  }
  const { component, find, fire, dispose } = await stage.render(Sample);
  const field = find('#field');
  let inField = false;
  /** True while the user has typed what no event has reported. */
  let unreported = false;

  const leave = async (): Promise<void> => {
    if (unreported) fire(field, 'change');
    unreported = false;
    inField = false;
    find('#elsewhere').focus();
    await settled();
  };

  for (const one of steps) {
    const before = field.value;
    if (one.kind === 'key') {
      field.focus();
      inField = true;
      field.value = before + one.key;
      if (event === 'onchange') unreported = true;
      else fire(field, 'input');
    } else if (one.kind === 'leave') await leave();
    else {
      const isHeld = unreported || (inField && waiting.length > (one.kind === 'answer' ? 1 : 0));
      if (one.kind === 'render') component.stateHasChanged();
      else if (one.kind === 'model') {
        component.value = one.text;
        component.stateHasChanged();
      } else if (waiting.length > 0) waiting.splice(one.which % waiting.length, 1)[0]!();
      await settled();
      if (isHeld) expect(field.value).toBe(before);
    }
  }
  while (waiting.length > 0) {
    waiting.shift()!();
    await settled();
  }
  await leave();
  for (const resolve of waiting.splice(0)) resolve();
  await settled();
  expect(field.value).toBe(component.value);
  dispose();
}
