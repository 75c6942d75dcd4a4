/**
 * Vue 3.5 with single-file components compiled at build: rows in a `shallowRef`, and `v-memo` on the row, which Vue's
 * documentation names for exactly this (lists of more than 1,000 rows, and the selected one). The options API and the
 * development tools are left out by the flags its documentation gives.
 */
import vue from '@vitejs/plugin-vue';

export default {
  title: 'Vue',
  package: 'vue',
  main: 'main.js',
  published: 1.3,
  vite: {
    plugins: [vue()],
    define: {
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
  },
};
