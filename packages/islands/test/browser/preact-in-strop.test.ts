/** Preact components inside Strop elements. */
import {
  bind,
  CascadingValue,
  cascadingParameter,
  Component,
  ErrorBoundary,
  html,
  parameter,
} from '@strop/renderer';
import { preactIsland, provide } from '@strop/islands/preact';
import { preact } from '@strop/islands/preact-htm';
import { type ComponentChildren, createContext } from 'preact';
import { memo } from 'preact/compat';
import { useContext, useEffect, useState } from 'preact/hooks';
import { expect, it, vi } from 'vitest';
import { looked, show } from '../support/counted.ts';

interface RatingProps {
  stars: number;
  onRated?: (stars: number, by: string) => unknown;
  children?: ComponentChildren;
}

const log: string[] = [];

function Rating({ stars, onRated, children }: RatingProps) {
  const [typed, setTyped] = useState('');
  useEffect(() => {
    log.push('shown');
    return () => void log.push('gone');
  }, []);
  return preact`
    <b>${stars} stars${typed}</b>
    <button onClick=${() => setTyped('!')}>Type</button>
    <button class="rate" onClick=${() => log.push(`answer ${String(onRated?.(stars + 1, 'me'))}`)}>Rate</button>
    <p>${children}</p>`;
}

const click = (container: Element, selector: string) =>
  container.querySelector<HTMLElement>(selector)!.click();

it('gets props, keeps its own state through renders, calls the handler of the last one and is unmounted', async () => {
  log.length = 0;
  let stars = 1;
  let unit = 'a';
  const { container, render, dispose } = await show(() => {
    const now = unit;
    const onRated = (next: number, by: string) => {
      stars = next;
      return `${now} ${by}`;
    };
    return html`<i>${stars}</i><div @island=${preactIsland(Rating, { stars, onRated })}></div>`;
  });
  const text = () => container.querySelector('b')!.textContent;
  expect(text()).toBe('1 stars');
  click(container, 'button');
  await vi.waitFor(() => expect(text()).toBe('1 stars!'));
  unit = 'b';
  render();
  click(container, '.rate');
  // The component that wrote the tag has rendered, and Preact with it.
  expect(container.querySelector('i')!.textContent).toBe('2');
  expect(text()).toBe('2 stars!');
  await vi.waitFor(() => expect(log).toContain('shown'));
  await dispose();
  // Preact cleans up its effects a moment later.
  await vi.waitFor(() => expect(log.toSorted()).toEqual(['answer b me', 'gone', 'shown']));
  expect(container.textContent).toBe('');
});

it('takes an EventCallback as a handler, and the component that gave it renders', async () => {
  class Wrapper extends Component {
    readonly stars = parameter(0);
    readonly onRated = parameter.eventCallback<number>();
    override render() {
      return html`<div @island=${preactIsland(Rating, { stars: this.stars, onRated: this.onRated })}></div>`;
    }
  }
  let stars = 4;
  const { container } = await show(
    () => html`<${Wrapper} stars=${stars} onRated=${(next: number) => void (stars = next)} />`,
  );
  click(container, '.rate');
  expect(container.querySelector('b')!.textContent).toBe('5 stars');
});

it('shows views of Strop as children: their events, bindings and cascading values are those of where they stand', async () => {
  class Reader extends Component {
    readonly tone = cascadingParameter<string>({ name: 'tone' });
    override render() {
      return html`<em>${this.tone}</em>`;
    }
  }
  let tone = 'calm';
  let on = true;
  const state = { name: 'Ada', clicks: 0 };
  const { container, render } = await show(() => {
    const children = html`
      <input @bind=${bind(state, 'name')} @bind:event="oninput">
      <u @onclick=${() => state.clicks++}>${state.name} ${state.clicks}</u><${Reader} />`;
    return html`<${CascadingValue} name="tone" value=${tone}>
      ${on && html`<div @island=${preactIsland(Rating, { stars: 1, children })}></div>`}
    <//>`;
  });
  const shown = () => container.querySelector('p u')?.textContent;
  expect(shown()).toBe('Ada 0');
  const input = container.querySelector('input')!;
  input.value = 'Bea';
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  click(container, 'u');
  expect(shown()).toBe('Bea 1');
  expect(container.querySelector('input')).toBe(input);
  tone = 'loud';
  render();
  expect(container.querySelector('em')!.textContent).toBe('loud');
  // Preact's own render leaves what Strop shows alone.
  click(container, 'button');
  await vi.waitFor(() => expect(container.querySelector('b')!.textContent).toBe('1 stars!'));
  expect(shown()).toBe('Bea 1');
  on = false;
  render();
  expect(container.querySelector('input')).toBe(null);
});

it('receives Preact contexts', async () => {
  const Theme = createContext('none');
  const Themed = () => preact`<b>${useContext(Theme)}</b>`;
  let theme = 'dark';
  const { container, render } = await show(
    () => html`<div @island=${preactIsland(Themed, {}, [provide(Theme, theme)])}></div>`,
  );
  expect(container.textContent).toBe('dark');
  theme = 'light';
  render();
  expect(container.textContent).toBe('light');
});

it('is not rendered by Preact where it is memoised and its props are equal', async () => {
  let renders = 0;
  const Counted = memo(({ name }: { name: string; onPicked: () => void }) => {
    renders++;
    return preact`<b>${name}</b>`;
  });
  let name = 'a';
  const { container, render } = await show(
    () => html`<div @island=${preactIsland(Counted, { name, onPicked: () => {} })}></div>`,
  );
  render();
  expect(renders).toBe(1);
  name = 'b';
  render();
  expect(container.textContent).toBe('b');
  expect(renders).toBe(2);
});

it('tells the error boundary of what fails, at once or later, and is whole again when the boundary recovers', async () => {
  function Fragile({ broken }: { broken: boolean }) {
    const [later, fail] = useState(false);
    if (broken || later) throw new Error('fragile');
    return preact`<button onClick=${() => fail(true)}>Fine</button>`;
  }
  // What the boundary's logger says.
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
  let broken = false;
  let boundary: ErrorBoundary | null = null;
  const { container, render, errors } = await show(
    () => html`<${ErrorBoundary} @ref=${(made: ErrorBoundary) => (boundary = made)} errorContent=${(
      error: Error,
    ) => html`<i>${error.message}</i>`}>
      <div @island=${preactIsland(Fragile, { broken })}></div>
    <//>`,
  );
  click(container, 'button');
  await vi.waitFor(() => expect(container.textContent.trim()).toBe('fragile'));
  boundary!.recover();
  expect(container.textContent.trim()).toBe('Fine');
  broken = true;
  render();
  expect(container.textContent.trim()).toBe('fragile');
  broken = false;
  render();
  boundary!.recover();
  expect(container.textContent.trim()).toBe('Fine');
  expect(errors).toEqual([]);
  expect(logged).toHaveBeenCalledTimes(2);
});

it('goes with something around it that a script removes, contents of Strop included', async () => {
  log.length = 0;
  let disposed = 0;
  class Inner extends Component {
    override render() {
      return html`inner`;
    }
    [Symbol.dispose]() {
      disposed++;
    }
  }
  const { container, dispose } = await show(
    () =>
      html`<section><div @island=${preactIsland(Rating, { stars: 1, children: html`<${Inner} />` })}></div></section>`,
  );
  // Preact cleans up after the test before a moment later.
  await vi.waitFor(() => expect(log.at(-1)).toBe('shown'));
  container.querySelector('section')!.remove();
  await looked();
  await vi.waitFor(() => expect(log.slice(-2)).toEqual(['shown', 'gone']));
  expect(disposed).toBe(1);
  await dispose();
  expect(disposed).toBe(1);
});
