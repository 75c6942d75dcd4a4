/** What functions of other modules declare for a module goes with it, whichever of them is replaced. */
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { develop } from './develop.ts';

/** Accepts the module that it imports; what that one imports comes with it. */
const main = `
  import './greeter.ts';
  globalThis.updates = 0;
  import.meta.hot!.accept('./greeter.ts', () => globalThis.updates++);
`;

const invoke = (page: Page, ...args: unknown[]) =>
  page.evaluate(
    (values) =>
      (globalThis as any).DotNet.invokeMethodAsync(...values).catch((error: Error) => error.message),
    args as any[],
  );

const exported = (page: Page, name: string) =>
  page.evaluate(async (wanted) => {
    const { getAssemblyExports } = await (globalThis as any).getDotnetRuntime(0);
    return (await getAssemblyExports('App'))[wanted]?.();
  }, name);

/** Declares for whoever calls it. */
const helper = (ending: string) => `
  import { jsInvokable } from '@strop/interop';
  import { jsExport, JSType } from '@strop/interop/js-import';
  export function declare(name: string, answer: string) {
    jsInvokable('App', { [name]: () => answer + '${ending}' });
    jsExport('App', name, { returns: JSType.String }, () => answer + '${ending}');
  }
`;

const declaring = (name: string, answer: string) => `
  import { declare } from './helper.ts';
  declare('${name}', '${answer}'); // The last line may be a comment.`;

const missing = 'does not contain a public invokable';

describe('what a helper declares for a module', () => {
  it('goes when the module is replaced', async () => {
    const { page, save, complaints } = await develop({
      'src/main.ts': main,
      'src/helper.ts': helper('!'),
      'src/greeter.ts': declaring('Greet', 'one'),
    });
    expect(await invoke(page, 'App', 'Greet')).toBe('one!');
    await save('src/greeter.ts', declaring('Greet', 'two'));
    expect(await invoke(page, 'App', 'Greet')).toBe('two!');
    expect(await exported(page, 'Greet')).toBe('two!');
    await save('src/greeter.ts', declaring('Welcome', 'three'));
    expect(await invoke(page, 'App', 'Greet')).toContain(missing);
    expect(await exported(page, 'Greet')).toBe(undefined);
    expect(await invoke(page, 'App', 'Welcome')).toBe('three!');
    await save('src/greeter.ts', 'export {};');
    expect(await invoke(page, 'App', 'Welcome')).toContain(missing);
    expect(complaints).toEqual([]);
  });

  it('goes when the helper is replaced, and with it all that imports it', async () => {
    const { page, save, complaints } = await develop({
      'src/main.ts': main,
      'src/helper.ts': helper('!'),
      'src/greeter.ts': `import './other.ts';${declaring('Greet', 'one')}`,
      'src/other.ts': declaring('Other', 'other'),
    });
    await save('src/helper.ts', helper('?'));
    expect(await invoke(page, 'App', 'Greet')).toBe('one?');
    expect(await exported(page, 'Other')).toBe('other?');
    expect(complaints).toEqual([]);
  });

  it('stands when another module is replaced for which it declared, too', async () => {
    const { page, save, complaints } = await develop({
      'src/main.ts': main,
      'src/helper.ts': helper('!'),
      'src/greeter.ts': `import './other.ts';${declaring('Greet', 'one')}`,
      'src/other.ts': declaring('Other', 'other'),
    });
    await save('src/greeter.ts', `import './other.ts';${declaring('Greet', 'two')}`);
    expect(await invoke(page, 'App', 'Greet')).toBe('two!');
    expect(await invoke(page, 'App', 'Other')).toBe('other!');
    // A module that nobody imports any more goes with what was declared for it.
    await save('src/greeter.ts', declaring('Greet', 'three'));
    await expect.poll(() => invoke(page, 'App', 'Other')).toContain(missing);
    expect(await invoke(page, 'App', 'Greet')).toBe('three!');
    expect(complaints).toEqual([]);
  });

  it('goes with the helper alone where it was called after the modules were evaluated', async () => {
    const { page, save } = await develop({
      'src/main.ts': main,
      'src/helper.ts': helper('!'),
      'src/greeter.ts': `
        import { declare } from './helper.ts';
        setTimeout(() => declare('Late', 'late'));
      `,
    });
    await expect.poll(() => invoke(page, 'App', 'Late')).toBe('late!');
    await save('src/greeter.ts', `import './helper.ts'; export {};`);
    expect(await invoke(page, 'App', 'Late')).toBe('late!');
    await save('src/helper.ts', helper('?'));
    expect(await invoke(page, 'App', 'Late')).toContain(missing);
  });
});

describe('what a module registers with the renderer', () => {
  const app = `
    import { Component, createApp, html } from '@strop/renderer';
    class Shell extends Component {
      heard = '';
      override render() {
        return html\`<button @onshout=\${(args: unknown) => { this.heard = String(args); }}>\${this.heard}</button>\`;
      }
    }
    export const app = createApp();
    app.rootComponents.add(Shell, document.body.appendChild(document.createElement('main')));
    await app.start();
  `;
  const registering = (answer: string, event: string, parameter = 'start') => `
    import { Component, html, parameter, registerCustomElement, registerCustomEventType, registerForJavaScript }
      from '@strop/renderer';
    import { app } from './app.ts';
    class Shown extends Component {
      readonly ${parameter} = parameter('nothing');
      override render() {
        return html\`${answer} \${this.${parameter}}\`;
      }
    }
    registerCustomEventType(app, 'shout', { browserEventName: '${event}', createEventArgs: () => '${answer}' });
    registerForJavaScript(app, Shown, 'shown');
    registerCustomElement(app, 'shown-element', Shown, { parse: { start: (text) => '${answer} ' + text } });
  `;
  const heard = (page: Page, event: string) =>
    page.evaluate(async (type) => {
      const button = document.querySelector('main button')!;
      button.dispatchEvent(new Event(type, { bubbles: true }));
      return button.textContent;
    }, event);
  const element = (page: Page) =>
    page.evaluate(async () => {
      const made = document.createElement('shown-element');
      made.setAttribute('start', 'here');
      document.body.append(made);
      while (made.textContent === '') await new Promise((resolve) => requestAnimationFrame(resolve));
      return made.textContent;
    });
  const root = (page: Page) =>
    page.evaluate(async () => {
      const { rootComponents } = (globalThis as any).renderer;
      const container = document.body.appendChild(document.createElement('div'));
      const shown = await rootComponents.add(container, 'shown', {});
      const text = container.textContent;
      await shown.dispose();
      return text;
    });

  const files = (greeter: string) => ({
    'src/main.ts': `
      import * as renderer from '@strop/renderer';
      globalThis.renderer = renderer;
      ${main}
    `,
    'src/app.ts': app,
    'src/greeter.ts': greeter,
  });

  it('is registered anew: events, components for JavaScript, elements', async () => {
    const { page, save, complaints } = await develop(files(registering('one', 'click')), ['@strop/renderer']);
    expect(await heard(page, 'click')).toBe('one');
    expect(await root(page)).toBe('one nothing');
    expect(await element(page)).toBe('one one here');
    await save('src/greeter.ts', registering('two', 'click'));
    expect(await heard(page, 'click')).toBe('two');
    expect(await root(page)).toBe('two nothing');
    expect(await element(page)).toBe('two two here');
    // Another event of the browser; the handler was rendered before.
    await save('src/greeter.ts', registering('three', 'dblclick'));
    expect(await heard(page, 'dblclick')).toBe('three');
    await save('src/greeter.ts', registering('four', 'keydown'));
    expect(await heard(page, 'dblclick')).toBe('three');
    await save('src/greeter.ts', `import './app.ts'; export {};`);
    expect(await heard(page, 'keydown')).toBe('three');
    expect(complaints).toEqual([]);
  });

  it('says that the page has to be loaded where an element would get other attributes', async () => {
    const { page, write, complaints } = await develop(files(registering('one', 'click')), [
      '@strop/renderer',
    ]);
    expect(await element(page)).toBe('one one here');
    write('src/greeter.ts', registering('two', 'click', 'begin'));
    await expect.poll(() => complaints.join(), { timeout: 10_000 }).toContain('STROP2099');
  });
});
