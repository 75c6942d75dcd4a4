/** The adapter that docs/guides/other-frameworks.md shows. */
import { defineIsland } from '@strop/islands';
import { type Component as VueComponent, createApp, h, reactive } from 'vue';

interface VueOptions {
  /** In an object: a function among the options would reach the adapter wrapped, as callbacks do. */
  readonly component: { readonly type: VueComponent };
  readonly props: object;
  readonly onPicked?: (value: string) => void;
}

export const vue = defineIsland({
  name: 'vue',
  mount(element, { component, props, onPicked }: VueOptions) {
    const shown = reactive({ ...props });
    const app = createApp(() => h(component.type, { ...shown, onPicked }));
    app.mount(element);
    return { app, shown };
  },
  update: ({ shown }, { props }) => void Object.assign(shown, props),
  dispose: ({ app }) => app.unmount(),
});
