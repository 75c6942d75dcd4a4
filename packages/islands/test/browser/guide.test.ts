/** The adapter of the guide, for a library that knows nothing of Strop. */
import { IslandReference } from '@strop/islands';
import { html } from '@strop/renderer';
import { expect, it } from 'vitest';
import { looked, observed, show, twoFrames } from '../support/counted.ts';
import { knob } from '../support/knob.ts';
import { Knob } from '../support/some-knob.ts';

it('an adapter of twenty lines brings a library in, follows the tag, tells of events and takes it out again', async () => {
  const reference = new IslandReference<Knob>();
  let value = 3;
  let unit = '%';
  let on = true;
  const { container, render, errors } = await show(() => {
    const now = unit;
    return (
      on &&
      html`<section style="width:300px"><div style="width:200px" @island=${knob(
        {
          value,
          format: (shown) => `${shown} ${now}`,
          onTurned: (turned) => {
            value = turned;
          },
        },
        reference,
      )}></div><p>${value}</p></section>`
    );
  });
  await twoFrames();
  const made = await reference.mounted;
  const input = container.querySelector('input')!;
  const shown = () => [container.querySelector('output')!.value, container.querySelector('p')!.textContent];
  expect(shown()).toEqual(['3 %', '3']);
  expect(input.style.width).toBe('200px');

  input.valueAsNumber = 40;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  expect(shown()).toEqual(['40 %', '40']);

  unit = 'degrees';
  value = 7;
  render();
  expect(shown()).toEqual(['7 degrees', '7']);

  input.parentElement!.style.width = '120px';
  await twoFrames();
  expect(input.style.width).toBe('120px');
  expect([reference.current === made, Knob.alive]).toEqual([true, 1]);

  on = false;
  render();
  await observed();
  expect([reference.current, Knob.alive, container.textContent]).toEqual([null, 0, '']);
  expect(errors).toEqual([]);
});

it('another script that removes something around it has it destroyed once too', async () => {
  const { container, render } = await show(
    () => html`<section><div @island=${knob({ value: 1 })}></div></section>`,
  );
  expect(Knob.alive).toBe(1);
  container.querySelector('section')!.remove();
  await looked();
  render();
  expect(Knob.alive).toBe(0);
});
