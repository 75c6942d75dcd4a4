/** The test of docs/guides/element-references.md. */
import { Component, createApp, ElementReference, html } from '@strop/renderer';
import { expect, it, onTestFinished, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import barsModule from '../guide/bars.js?url';
import { Bars, Finder, Note, SignIn, Steps } from '../guide/element-references.ts';
import { show } from '../guide/show.ts';

// In an app the module stands in public/, which is where the document's base leads.
const base = document.createElement('base');
base.href = barsModule;
document.head.prepend(base);

async function shown<T extends Component>(type: new () => T, parameters: Record<string, unknown> = {}) {
  const { container: main, started, ...rest } = show(type, parameters);
  await started;
  return { main, ...rest };
}

it('waits until the element is there', async () => {
  const { component } = await shown(Finder);
  await expect(component.field.focusAsync()).rejects.toMatchObject({ code: 'STROP2019' });
  await page.getByRole('button', { name: 'Find' }).click();
  await expect.element(page.getByRole('searchbox')).toHaveFocus();
  expect(component.field.state).toBe('attached');
  component.isOpen = false;
  component.stateHasChanged();
  expect(component.field.state).toBe('detached');
  await expect(component.field.focusAsync()).rejects.toMatchObject({ code: 'STROP2020' });
});

it('stays attached where somebody else took the element away', async () => {
  const { main, component } = await shown(Finder);
  component.isOpen = true;
  component.stateHasChanged();
  main.querySelector('input')!.remove();
  expect(component.field.state).toBe('attached');
});

it('goes to JavaScript as the element, which is left alone', async () => {
  const { main, root, component } = await shown(Bars, { values: [2, 7] });
  const host = main.querySelector<HTMLElement>('.bars')!;
  const bars = () => host.textContent;
  await expect.poll(bars).toBe('▃█');
  host.classList.add('theirs');
  root.setParameters({ values: [5] });
  await expect.poll(bars).toBe('▆');
  component.stateHasChanged();
  expect(bars()).toBe('▆');
  expect(host.className).toBe('bars theirs');
  const states: string[] = [];
  const before = component[Symbol.asyncDispose].bind(component);
  component[Symbol.asyncDispose] = async () => {
    states.push(component.host.state);
    await before();
    states.push(component.host.state);
  };
  root.dispose();
  await expect.poll(() => states).toEqual(['attached', 'detached']);
  expect(bars()).toBe('');
});

it('tells nobody of a call whose component has gone meanwhile', async () => {
  const { root } = await shown(Bars, { values: [3] });
  root.dispose();
  await import(/* @vite-ignore */ new URL(barsModule, document.baseURI).href);
  await new Promise(requestAnimationFrame);
});

it('gives each row its own, which stays with it', async () => {
  const { main, component } = await shown(Steps);
  for (const text of ['first', 'second']) {
    await page.getByRole('button', { name: 'Add a step' }).click();
    await expect.poll(() => document.activeElement).toBe(main.querySelector('li:last-child input'));
    await userEvent.keyboard(text);
  }
  const [first] = component.steps;
  component.steps.reverse();
  component.stateHasChanged();
  await first!.field.focusAsync();
  expect(document.activeElement).toBe(main.querySelector('li:last-child input'));
  expect((document.activeElement as HTMLInputElement).value).toBe('first');
});

it('is handed to a child, which uses it or gives it its element', async () => {
  const { main } = await shown(SignIn);
  await expect.element(page.getByLabelText('Name')).toHaveFocus();
  await page.getByRole('button', { name: 'Skip' }).click();
  await expect.poll(() => document.activeElement).toBe(main.querySelector('form'));
});

it('leads to a component, and to nothing once that has gone', async () => {
  const { main, root, component } = await shown(Note);
  await page.getByRole('button', { name: 'Remove' }).click();
  await page.getByRole('button', { name: 'No' }).click();
  expect(main.querySelector('p')!.textContent).toBe('Buy milk.');
  await page.getByRole('button', { name: 'Remove' }).click();
  await page.getByRole('button', { name: 'Yes' }).click();
  await expect.poll(() => main.querySelector('p')!.textContent).toBe('');
  expect(component.question.current).toBeDefined();
  root.dispose();
  expect(component.question.current).toBeUndefined();
});

it('is told from a function and from another reference to the same element', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const reference = new ElementReference();
  const caught: unknown[] = [];
  class Wrong extends Component {
    override render() {
      return html`<i @ref=${() => {}}></i>`;
    }
  }
  class Twice extends Component {
    override render() {
      return html`<i @ref=${reference}></i><b @ref=${reference}></b>`;
    }
  }
  const app = createApp({ onError: (error) => caught.push(error) });
  onTestFinished(() => app.dispose());
  app.rootComponents.add(Wrong, document.createElement('div'));
  const main = document.body.appendChild(document.createElement('main'));
  onTestFinished(() => main.remove());
  app.rootComponents.add(Twice, main);
  await app.start();
  expect(caught).toMatchObject([{ code: 'STROP2014' }]);
  await reference.focusAsync();
  await expect.poll(() => String(warn.mock.calls)).toContain('STROP2116');
});
