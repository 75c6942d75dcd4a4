/** A component whose package brought its own copy of the renderer, in an app with another. */
import { cascadingParameter, Component, html } from '@strop/renderer';
import { afterEach, expect, it, vi } from 'vitest';
import { recordingStage } from './support/stage.ts';

afterEach(() => vi.restoreAllMocks());

it('hears of cascading values of the other copy', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  vi.resetModules();
  const copy = await import('@strop/renderer');
  class Own extends Component {
    readonly text = cascadingParameter(String, { defaultValue: 'none' });
    override render() {
      return html`<b>${this.text}</b>`;
    }
  }
  let value = 'one';
  class Page extends Component {
    override render() {
      return html`<${copy.CascadingValue} value=${value}><${Own} /><//>`;
    }
  }
  const { component, html: shown } = await recordingStage.render(Page);
  expect(shown()).toBe('<b>one</b>');
  value = 'two';
  component.stateHasChanged();
  expect(shown()).toBe('<b>two</b>');
});

it('is told once for a class', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  vi.resetModules();
  const copy = await import('@strop/renderer');
  expect(copy.Component).not.toBe(Component);
  class Foreign extends copy.Component {
    override render() {
      return copy.html`<b>foreign</b>`;
    }
  }
  class Page extends Component {
    override render() {
      return html`<${Foreign} /><${Foreign} />`;
    }
  }
  const { html: shown } = await recordingStage.render(Page);
  expect(shown()).toBe('<b>foreign</b><b>foreign</b>');
  expect(warn.mock.calls.map(([text]) => String(text).split('\n')[0])).toEqual([
    "STROP2106: The component 'Foreign' belongs to another copy of '@strop/renderer'.",
  ]);
});
