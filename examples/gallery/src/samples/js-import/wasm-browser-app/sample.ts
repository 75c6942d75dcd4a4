import { html } from '@strop/renderer';
import type { Sample } from '../../../shell/sample.ts';
import program from './program.ts?highlighted';
import { WasmBrowserApp } from './wasm-browser-app.ts';
import source from './wasm-browser-app.ts?highlighted';

export const wasmBrowserAppSample: Sample = {
  path: '/wasm-browser-app',
  component: WasmBrowserApp,
  about: () => html`
    <p>
      The sample app of the documents, whole: its page with two buttons, and a program that runs every demonstration in
      turn. In .NET it starts with the page; here it waits for a click. It takes about six seconds, most of them spent
      waiting for promises, and prints what the documents print.
    </p>`,
  files: [
    { name: 'program.ts', html: program },
    { name: 'wasm-browser-app.ts', html: source },
  ],
};
