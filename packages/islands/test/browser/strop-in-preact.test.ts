/** Strop components inside Preact. */
import {
  cascadingParameter,
  Component,
  createApp,
  html,
  parameter,
  type RenderFragment,
} from '@strop/renderer';
import { inPreact, preactIsland, StropApp } from '@strop/islands/preact';
import { preact } from '@strop/islands/preact-htm';
import { createContext, render as renderPreact } from 'preact';
import { useContext } from 'preact/hooks';
import { expect, it, onTestFinished, vi } from 'vitest';
import { show } from '../support/counted.ts';

class Card extends Component {
  static disposed = 0;
  readonly heading = parameter('untitled');
  readonly footer = parameter.fragment();
  readonly childContent = parameter.fragment();
  readonly onPicked = parameter.eventCallback<string>();
  readonly theme = cascadingParameter<string>({ name: 'theme' });
  opened = 0;
  override render() {
    return html`<h2 @onclick=${() => this.pick()}>${this.heading} ${this.theme} ${this.opened}</h2>
      <main>${this.childContent}</main><footer>${this.footer}</footer>`;
  }
  async pick() {
    this.opened++;
    await this.onPicked.invokeAsync(this.heading);
  }
  [Symbol.dispose]() {
    Card.disposed++;
  }
}

const Theme = createContext('none');
const PreactCard = inPreact(Card, { cascade: [{ context: Theme as never, name: 'theme' }] });
const Themed = () => preact`<em>${useContext(Theme)}</em>`;

/** A page of Preact's own with an app of Strop's. */
async function page() {
  const container = document.createElement('div');
  document.body.append(container);
  const errors: unknown[] = [];
  const app = createApp({ onError: (error) => errors.push(error) });
  await app.start();
  onTestFinished(async () => {
    renderPreact(null, container);
    await app.dispose();
    container.remove();
  });
  const text = (selector: string) => container.querySelector(selector)?.textContent;
  return {
    container,
    errors,
    text,
    render: (tree: unknown) => renderPreact(preact`<${StropApp} app=${app}>${tree}<//>`, container),
  };
}

it('gets props as parameters, calls functions as EventCallbacks, keeps its state and is disposed', async () => {
  Card.disposed = 0;
  const { container, errors, render, text } = await page();
  const picked: string[] = [];
  let instance: Card | null = null;
  const ref = (made: Card | null) => void (instance = made);
  const tree = (heading: string) =>
    preact`<${PreactCard} heading=${heading} ref=${ref} onPicked=${(name: string) => picked.push(name)} />`;
  render(tree('One'));
  expect(text('h2')).toBe('One none 0');
  expect(instance).toBeInstanceOf(Card);
  container.querySelector('h2')!.click();
  expect(text('h2')).toBe('One none 1');
  render(tree('Two'));
  expect(text('h2')).toBe('Two none 1');
  container.querySelector('h2')!.click();
  expect(picked).toEqual(['One', 'Two']);
  render(null);
  expect(container.textContent).toBe('');
  expect(Card.disposed).toBe(1);
  expect(instance).toBe(null);
  expect(errors).toEqual([]);
});

it('shows vnodes as child content and fragments, within their Preact contexts', async () => {
  const { render, text, container } = await page();
  let clicks = 0;
  const tree = (theme: string, word: string) => preact`
    <${Theme.Provider} value=${theme}>
      <${PreactCard} heading="One" footer=${preact`<i>${word}</i>`}>
        <button onClick=${() => clicks++}>${word}</button><${Themed} />
      <//>
    <//>`;
  render(tree('dark', 'first'));
  await vi.waitFor(() => expect(text('main')).toBe('firstdark'));
  expect(text('footer i')).toBe('first');
  expect(text('h2')).toBe('One dark 0');
  const button = container.querySelector('button')!;
  button.click();
  expect(clicks).toBe(1);
  render(tree('light', 'second'));
  expect(text('main')).toBe('secondlight');
  expect(text('footer i')).toBe('second');
  expect(text('h2')).toBe('One light 0');
  expect(container.querySelector('button')).toBe(button);
  render(null);
  expect(container.textContent).toBe('');
});

it('a child taken away and given back is shown again', async () => {
  const { render, text } = await page();
  render(preact`<${PreactCard}><b>child</b><//>`);
  await vi.waitFor(() => expect(text('main')).toBe('child'));
  render(preact`<${PreactCard} childContent=${undefined} />`);
  expect(text('main')).toBe('');
  render(preact`<${PreactCard}><b>again</b><//>`);
  await vi.waitFor(() => expect(text('main')).toBe('again'));
});

it('without an app or an island around it, an error says what is missing', () => {
  const container = document.createElement('div');
  expect(() => renderPreact(preact`<${PreactCard} />` as never, container)).toThrow('STROP7001');
});

it('three deep: Strop in Preact in Strop shares cascading values, errors and the app', async () => {
  const Frame = ({ heading }: { heading: string }) =>
    preact`<${Theme.Provider} value="inner"><${PreactCard} heading=${heading}><b>deep</b><//><//>`;
  let heading = 'Outer';
  let on = true;
  Card.disposed = 0;
  const { container, render, errors } = await show(
    () => on && html`<div @island=${preactIsland(Frame, { heading })}></div>`,
  );
  expect(container.querySelector('h2')!.textContent).toBe('Outer inner 0');
  await vi.waitFor(() => expect(container.querySelector('main b')?.textContent).toBe('deep'));
  heading = 'Changed';
  render();
  expect(container.querySelector('h2')!.textContent).toBe('Changed inner 0');
  on = false;
  render();
  expect(container.textContent).toBe('');
  expect(Card.disposed).toBe(1);
  expect(errors).toEqual([]);
});

it('types: props are the component’s parameters', () => {
  const Typed = inPreact(Card);
  type Props = Parameters<typeof Typed>[0];
  const props: Props = { heading: 'a', onPicked: (name: string) => name.length };
  // @ts-expect-error a heading is a text
  const wrong: Props = { heading: 1 };
  const fragment: RenderFragment = () => 'x';
  const views: Props = { childContent: fragment };
  expect([props.heading, wrong.heading, views.childContent]).toEqual(['a', 1, fragment]);
});
