/** The model with Svelte: deep state that gets a new copy of the model for each render, keyed `each`. */
import { flushSync, mount, unmount } from 'svelte';
import { harness } from '../../harness.ts';
import Part from './part.svelte';

harness(() => (container, model, clicked) => {
  const props = $state({ group: structuredClone(model), clicked });
  const part = mount(Part, { target: container, props });
  flushSync();
  return {
    render() {
      props.group = structuredClone(model);
      flushSync();
    },
    dispose: () => void unmount(part),
  };
});
