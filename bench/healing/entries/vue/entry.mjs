/** Vue 3.5 with single-file components compiled at build. */
import vue from '@vitejs/plugin-vue';

export default {
  title: 'Vue',
  package: 'vue',
  main: 'main.js',
  vite: {
    plugins: [vue()],
    define: {
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
  },
};
