/**
 * Vue 3.6 in Vapor mode: the same single-file component with `<script setup vapor>`, compiled by the compiler of that
 * version, without the virtual DOM in the bundle. Pre-release, pinned under a name of its own beside Vue 3.5.
 */
import vue from '@vitejs/plugin-vue';
import * as compiler from 'vue-vapor/compiler-sfc';

/** The plug-in's types know the compiler of one version alone. */
const ownCompiler = /** @type {any} */ (compiler);

export default {
  title: 'Vue Vapor',
  package: 'vue-vapor',
  main: 'main.js',
  published: 1.11,
  vite: {
    plugins: [vue({ compiler: ownCompiler, features: { vapor: true } })],
    resolve: { alias: { vue: 'vue-vapor' } },
    define: {
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
  },
};
