/** A component whose package brought its own copy of the renderer, in an app with another. */
import { Component, html } from '@strop/renderer';
import { afterEach, expect, it, vi } from 'vitest';
import { recordingStage } from './support/stage.ts';

afterEach(() => vi.restoreAllMocks());

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
