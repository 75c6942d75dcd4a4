/**
 * What `npm run size` measures: programs as an application would write them, each bundled for production by itself.
 * `keep` makes what is imported used, as nothing else here would.
 */
const keep = (/** @type {string} */ names) => `globalThis.keep = [${names}];`;

/** @type {Record<string, string>} */
export const presets = {
  renderer: `import { Component, createApp, html } from '@strop/renderer';\n${keep('Component, createApp, html')}`,
  interop: `import { JSRuntime } from '@strop/interop';\n${keep('JSRuntime')}`,
  template: `import { parseTemplate } from '@strop/template';\n${keep('parseTemplate')}`,
  web: `import { Router } from '@strop/web';\n${keep('Router')}`,

  hello: `
    import { Component, createApp, html } from '@strop/renderer';
    class Hello extends Component {
      count = 0;
      render() {
        return html\`<h1>Hello</h1><button @onclick=\${() => this.count++}>\${this.count}</button>\`;
      }
    }
    const app = createApp();
    app.rootComponents.add(Hello, '#app');
    void app.start();`,

  'hello with interop': `
    import { Component, ElementReference, bind, createApp, html, inject, parameter } from '@strop/renderer';
    import { JSObjectReference, JSRuntime } from '@strop/interop';
    class Card extends Component {
      title = parameter('untitled');
      childContent = parameter.fragment();
      render() {
        return html\`<section><h2>\${this.title}</h2>\${this.childContent}</section>\`;
      }
    }
    class Hello extends Component {
      js = inject(JSRuntime);
      host = new ElementReference();
      name = '';
      async onAfterRenderAsync(firstRender) {
        if (!firstRender) return;
        this.module = await this.js.invokeAsync(JSObjectReference, 'import', './hello.js');
        await this.module.invokeVoidAsync('attach', this.host);
      }
      render() {
        return html\`<\${Card} title="Hello"><div @ref=\${this.host}></div><input @bind=\${bind(this, 'name')}><//>\`;
      }
    }
    const app = createApp();
    app.rootComponents.add(Hello, '#app');
    void app.start();`,

  'hello with a router': `
    import { Component, createApp, html } from '@strop/renderer';
    import { NavLink, Router, route } from '@strop/web';
    class Home extends Component {
      render() {
        return html\`<h1>Hello</h1><\${NavLink} href="user/1">One<//>\`;
      }
    }
    class App extends Component {
      render() {
        return html\`<\${Router} routes=\${[route('/', Home)]} />\`;
      }
    }
    const app = createApp();
    app.rootComponents.add(App, '#app');
    void app.start();`,

  'hello with an island': `
    import { Component, createApp, html } from '@strop/renderer';
    import { defineIsland } from '@strop/islands';
    const clock = defineIsland({
      name: 'clock',
      mount: (element, { zone }) => ({ element, zone }),
      update: (made, { zone }) => void (made.zone = zone),
      dispose: (made) => made.element.replaceChildren(),
    });
    class Hello extends Component {
      count = 0;
      render() {
        return html\`<h1>Hello</h1><button @onclick=\${() => this.count++}>\${this.count}</button>
          <div @island=\${clock({ zone: 'Europe/London' })}></div>\`;
      }
    }
    const app = createApp();
    app.rootComponents.add(Hello, '#app');
    void app.start();`,

  // The table of js-framework-benchmark with the row generator that all entries of `bench` share.
  'benchmark app': `import '../bench/entries/strop/main.ts';`,

  // A component that injects something and acts after its render, as the next one does: what the renderer brings for that is
  // not interop's.
  'benchmark app with a service': `
    import '../bench/entries/strop/main.ts';
    import { Component, inject } from '@strop/renderer';
    class Titles {
      static [Symbol.for('strop.createService')](context) {
        return new Titles(context.document);
      }
      constructor(document) {
        this.document = document;
      }
      async invokeVoidAsync(name, title) {
        this.document.title = title;
      }
    }
    class Title extends Component {
      js = inject(Titles);
      async onAfterRenderAsync() {
        await this.js.invokeVoidAsync('setTitle', 'Rows');
      }
    }
    ${keep('Title')}`,

  'benchmark app with interop': `
    import '../bench/entries/strop/main.ts';
    import { JSRuntime } from '@strop/interop';
    import { Component, inject } from '@strop/renderer';
    class Title extends Component {
      js = inject(JSRuntime);
      async onAfterRenderAsync() {
        await this.js.invokeVoidAsync('setTitle', 'Rows');
      }
    }
    ${keep('Title')}`,
};

/** Presets that are measured once more with their templates read at build time, as `@strop/vite` does. */
export const compiled = [
  'hello',
  'hello with interop',
  'hello with a router',
  'hello with an island',
  'benchmark app',
];

/** What one preset has and the other has not: what a part adds to an application. @type {Record<string, [whole: string, without: string]>} */
export const increments = {
  'islands, added': ['hello with an island', 'hello'],
  'router, added': ['hello with a router', 'hello'],
  'interop in the page, added': ['benchmark app with interop', 'benchmark app with a service'],
};
