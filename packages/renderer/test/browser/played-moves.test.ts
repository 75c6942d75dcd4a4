/** Lists of a recording document, played onto the page: what a move keeps there (reference 6.7). */
import { createPlayer, createRecordingDocument } from '@strop/remote';
import { Component, createApp, html } from '@strop/renderer';
import type { DomDocument, DomNode } from '@strop/renderer/dom-contract';
import { afterEach, describe, expect, it } from 'vitest';
import { settled } from '../support/stage.ts';

class Rows extends Component {
  order = ['a', 'b', 'c'];
  override render() {
    return html`${this.order.map(
      (key) => html`<p @key=${key}><iframe title=${key}></iframe><input id=${key}></p>`,
    )}`;
  }
}

const undo: (() => unknown)[] = [];
afterEach(() => {
  for (const step of undo.splice(0).reverse()) step();
});

/** Rows in a document elsewhere and in the page. A frame that loads anew loses its mark. */
async function played(options: { readonly moveBefore: boolean }) {
  const source = createRecordingDocument(options);
  const container = document.createElement('div');
  document.body.append(container);
  undo.push(() => container.remove());
  const player = createPlayer({
    document: document as unknown as DomDocument,
    nodes: [[source.body!.nodeId, container as unknown as DomNode]],
  });
  const app = createApp({ document: source });
  const root = app.rootComponents.add(Rows, source.body!);
  void app.start();
  await settled();
  player.play(source.recorder.take());
  const frames = [...container.querySelectorAll('iframe')];
  for (const frame of frames) Object.assign(frame.contentWindow!, { mark: frame.title });
  return {
    source,
    /** What was recorded of the new order. */
    reorder(order: string[]): string {
      const component = root.component as Rows;
      component.order = order;
      component.stateHasChanged();
      const operations = source.recorder.take();
      player.play(operations);
      expect([...container.querySelectorAll('iframe')].map(({ title }) => title)).toEqual(order);
      return source.recorder.format(operations);
    },
    /** Focuses at both sides, as an event of the page would tell. */
    focus(id: string): HTMLInputElement {
      source.querySelector(`#${id}`)!.focus();
      player.play(source.recorder.take());
      return container.querySelector(`#${id}`)!;
    },
    kept: () =>
      frames.filter(({ contentWindow }) => (contentWindow as { mark?: string } | null)?.mark !== undefined)
        .length,
  };
}

describe('a move that is played', () => {
  it('keeps frames and the focus, where the source knows that the page can', async () => {
    const { source, reorder, focus, kept } = await played({ moveBefore: true });
    const field = focus('a');
    const heard: string[] = [];
    for (const type of ['blur', 'focus']) field.addEventListener(type, () => heard.push(type));
    const operations = reorder(['c', 'b', 'a']);
    expect(operations.match(/^move p/gm)).toHaveLength(2);
    expect(operations).not.toContain('insert');
    expect(kept()).toBe(3);
    expect(document.activeElement).toBe(field);
    expect(source.activeElement?.getAttribute('id')).toBe('a');
    expect(heard).toEqual([]);
  });

  it('gives back the focus where it does not', async () => {
    const { source, reorder, focus, kept } = await played({ moveBefore: false });
    const field = focus('a');
    const operations = reorder(['c', 'b', 'a']);
    expect(operations.match(/^insert p/gm)).toHaveLength(2);
    expect(kept()).toBe(1);
    expect(document.activeElement).toBe(field);
    expect(source.activeElement?.getAttribute('id')).toBe('a');
  });

  it('brings back what a stranger took out of the page', async () => {
    const { reorder } = await played({ moveBefore: true });
    document.querySelector('#a')!.parentElement!.remove();
    reorder(['b', 'c', 'a']);
  });
});
