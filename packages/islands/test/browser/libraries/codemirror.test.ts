/** CodeMirror 6: every path, and what only an editor does. */
import { history, undo } from '@codemirror/commands';
import { javascript } from '@codemirror/lang-javascript';
import type * as View from '@codemirror/view';
import { EditorView } from '@codemirror/view';
import { html } from '@strop/renderer';
import { IslandReference } from '@strop/islands';
import { codeMirror, type CodeMirrorIslandOptions } from '@strop/islands/codemirror';
import { expect, it, vi } from 'vitest';
import { show } from '../../support/counted.ts';
import { matrix } from '../../support/matrix.ts';

const { ledger } = await vi.hoisted(async () => {
  const { Ledger } = await import('../../support/ledger.ts');
  return { ledger: new Ledger() };
});

vi.mock('@codemirror/view', async (original) => {
  const library = await original<typeof View>();
  class EditorView extends library.EditorView {
    constructor(...given: ConstructorParameters<typeof library.EditorView>) {
      ledger.begin();
      super(...given);
      ledger.create(this);
    }
    override destroy(): void {
      ledger.destroy(this);
      super.destroy();
    }
  }
  return { ...library, EditorView };
});

matrix({
  name: 'CodeMirror',
  ledger,
  adapter: { file: 'codemirror', exported: 'codeMirror' },
  broken: () => codeMirror({ extensions: 'none' as never }) as never,
  handler: {
    name: 'onChange',
    fire: (view: View.EditorView) => view.dispatch({ changes: { from: 0, insert: 'x' } }),
  },
  island: (variant) => codeMirror({ value: `let a = ${variant};`, readOnly: variant === 1 }) as never,
});

async function edit(options: () => CodeMirrorIslandOptions) {
  const reference = new IslandReference<View.EditorView>();
  const shown = await show(
    () => html`<div class="island" @island=${codeMirror(options(), reference)}></div>`,
  );
  return { ...shown, reference, view: await reference.mounted };
}

it('keeps the cursor where it stands while a render replaces the text around it, and can undo that', async () => {
  let value = 'first second third';
  const extensions = [history(), javascript()];
  const { view, render } = await edit(() => ({ value, extensions }));
  view.dispatch({ selection: { anchor: value.indexOf('third') } });
  value = 'the very first second third';
  render();
  expect(view.state.doc.toString()).toBe(value);
  expect(view.state.sliceDoc(view.state.selection.main.head)).toBe('third');
  expect(undo(view)).toBe(true);
  expect(view.state.doc.toString()).toBe('first second third');
});

it('tells of what others change, and takes its own text back without a change', async () => {
  let value = 'one';
  const told: string[] = [];
  const ranges: unknown[] = [];
  const { view } = await edit(() => ({
    value,
    onChange: (text) => {
      told.push(text);
      value = text;
    },
    onSelected: (range) => void ranges.push(range),
  }));
  view.dispatch({ changes: { from: 3, insert: ' two' }, selection: { anchor: 7 } });
  expect(told).toEqual(['one two']);
  expect(ranges).toEqual([{ from: 7, to: 7 }]);
  expect(view.state.doc.toString()).toBe('one two');
  expect(view.state.selection.main.head).toBe(7);
});

it('takes other extensions and keeps its text and history', async () => {
  let extensions = [history()];
  const { view, render, container } = await edit(() => ({ value: 'let x = 1;', extensions }));
  view.dispatch({ changes: { from: 0, insert: 'out ' } });
  extensions = [history(), EditorView.contentAttributes.of({ 'aria-label': 'Code' })];
  render();
  expect(container.querySelector('.cm-content')!.getAttribute('aria-label')).toBe('Code');
  expect(view.state.doc.toString()).toBe('out let x = 1;');
  expect(undo(view)).toBe(true);
  expect(view.state.doc.toString()).toBe('let x = 1;');
});

it('stands in a shadow root where it is asked to, with its styles and no style element', async () => {
  const styles = document.querySelectorAll('style').length;
  let shadow = true;
  const { view, render, reference, container } = await edit(() => ({ value: 'text', shadow }));
  const root = container.querySelector('.island')!.shadowRoot!;
  expect(root.contains(view.dom)).toBe(true);
  expect(root.adoptedStyleSheets).toHaveLength(1);
  expect(getComputedStyle(view.dom).display).toBe('flex');
  expect(document.querySelectorAll('style').length).toBe(styles);
  shadow = false;
  render();
  expect(reference.current).not.toBe(view);
  expect(view.dom.isConnected).toBe(false);
});
