/** The model with Vue: a ref that gets a new copy of the model for each render; what Vue catches is counted as thrown. */
import { createApp, h, nextTick, shallowRef } from 'vue';
import { harness } from '../../harness.ts';
import Part from './part.vue';

harness((report) => (container, model, clicked) => {
  const group = shallowRef(structuredClone(model));
  const app = createApp({ setup: () => () => h(Part, { group: group.value, clicked }) });
  app.config.errorHandler = report;
  app.mount(container);
  return {
    async render() {
      group.value = structuredClone(model);
      await nextTick();
    },
    dispose: () => app.unmount(),
  };
});
