/** A framework that mounts to an element is an island like any other library: twenty lines, shown in the guide. */
import { html } from '@strop/renderer';
import { defineComponent, h, ref } from 'vue';
import { expect, it, vi } from 'vitest';
import { looked, show } from '../support/counted.ts';
import { vue } from '../support/vue.ts';

it('a Vue component follows its props, keeps its state, tells of events and is unmounted once', async () => {
  // Vue advises about the flags of its own build.
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const log: string[] = [];
  const Picker = defineComponent({
    props: { name: String },
    emits: ['picked'],
    setup(props, { emit }) {
      const clicks = ref(0);
      const pick = () => {
        clicks.value++;
        emit('picked', props.name);
      };
      return () => h('button', { onClick: pick }, `${props.name} ${clicks.value}`);
    },
    mounted: () => void log.push('mounted'),
    unmounted: () => void log.push('unmounted'),
  });
  let name = 'a';
  let picked = '';
  const { container, render, dispose, errors } = await show(
    () =>
      html`<i>${picked}</i><section><div @island=${vue({
        component: { type: Picker },
        props: { name },
        onPicked: (value) => void (picked = value),
      })}></div></section>`,
  );
  const button = container.querySelector('button')!;
  button.click();
  expect(container.querySelector('i')!.textContent).toBe('a');
  name = 'b';
  render();
  await vi.waitFor(() => expect(button.textContent).toBe('b 1'));
  container.querySelector('section')!.remove();
  await looked();
  await dispose();
  expect(log).toEqual(['mounted', 'unmounted']);
  expect(errors).toEqual([]);
});
