/** An application with initializers, and a package that brings scripts, a style and an initializer. */
import { counted } from './app.ts';

export const scriptsApp: Record<string, string> = {
  'index.html': '<!doctype html><script type="module" src="/src/main.js"></script>',
  'src/main.js': `import initializers from 'virtual:strop/initializers';\nexport { initializers };\n`,
  'src/App.lib.module.js': counted('App') + `export const beforeStart = () => 'app';\n`,
  'src/deeper/Other.lib.module.js': counted('Other'),
  'src/Components/Card.razor.js':
    counted('card') + `export const show = () => 'shown';\nexport default 'card';\n`,
  'node_modules/@acme/library/package.json': JSON.stringify({
    name: '@acme/library',
    version: '1.0.0',
    type: 'module',
    strop: {
      assets: ['wwwroot/scripts.js', 'wwwroot/*.css'],
      modules: ['wwwroot/*.razor.js'],
      roots: ['wwwroot'],
    },
  }),
  'node_modules/@acme/library/wwwroot/Acme.lib.module.js':
    counted('Acme') + `import { word } from './words.js';\nexport const afterStarted = () => word;\n`,
  'node_modules/@acme/library/wwwroot/words.js': `export const word = 'acme';\n`,
  'node_modules/@acme/library/wwwroot/scripts.js': `window.acme = () => 'a script without exports';\n`,
  'node_modules/@acme/library/wwwroot/theme.css': `body { margin: 0 }\n`,
};

export const scriptsOptions = { packages: ['@acme/library'] };
