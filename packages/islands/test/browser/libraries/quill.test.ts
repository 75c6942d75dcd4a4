/** Quill 2: every path, and what only a rich-text editor does. */
import type * as QuillModule from 'quill';
import type Quill from 'quill';
import { html } from '@strop/renderer';
import { IslandReference } from '@strop/islands';
import { quill, type QuillDelta, type QuillIslandOptions } from '@strop/islands/quill';
import { expect, it, vi } from 'vitest';
import { show } from '../../support/counted.ts';
import { matrix } from '../../support/matrix.ts';

const { ledger } = await vi.hoisted(async () => {
  const { Ledger } = await import('../../support/ledger.ts');
  return { ledger: new Ledger() };
});

vi.mock('quill', async (original) => {
  const library = await original<typeof QuillModule>();
  class Counted extends library.default {
    constructor(...given: ConstructorParameters<typeof library.default>) {
      ledger.begin();
      super(...given);
      ledger.create(this);
      // Quill has no end of its own; the editor is done when its contents let go of the document.
      const detach = this.scroll.detach.bind(this.scroll);
      this.scroll.detach = () => {
        ledger.destroy(this);
        detach();
      };
    }
  }
  return { ...library, default: Counted };
});

matrix({
  name: 'Quill',
  ledger,
  adapter: { file: 'quill', exported: 'quill' },
  handler: { name: 'onChange', fire: (editor: Quill) => void editor.insertText(0, 'x', 'user') },
  broken: () => quill({ value: [null as never] }) as never,
  island: (variant) =>
    quill({ value: [{ insert: `number ${variant}\n` }], options: { theme: 'snow' } }) as never,
});

async function edit(options: () => QuillIslandOptions) {
  const reference = new IslandReference<Quill>();
  const shown = await show(() => html`<div class="island" @island=${quill(options(), reference)}></div>`);
  return { ...shown, reference, editor: await reference.mounted };
}

it('formats what is selected, tells of it as a delta, and takes the contents back without a change', async () => {
  let value: QuillDelta = { ops: [{ insert: 'plain text\n' }] };
  const told: { delta: QuillDelta; source: string }[] = [];
  const { editor, container } = await edit(() => ({
    value,
    options: { theme: 'snow', modules: { toolbar: [['bold']] } },
    onChange: ({ contents, delta, source }) => {
      told.push({ delta, source });
      value = contents;
    },
  }));
  expect(container.querySelector('.island .ql-toolbar')).not.toBe(null);
  editor.setSelection(0, 5);
  container.querySelector<HTMLButtonElement>('button.ql-bold')!.click();
  expect(container.querySelector('.ql-editor strong')!.textContent).toBe('plain');
  expect(told.map(({ delta, source }) => ({ ops: delta.ops, source }))).toEqual([
    { ops: [{ retain: 5, attributes: { bold: true } }], source: 'user' },
  ]);
  expect(editor.getSelection()).toMatchObject({ index: 0, length: 5 });
});

it('keeps the cursor at its words while a render changes others, and tells nobody', async () => {
  let text = 'one two three\n';
  const onChange = vi.fn();
  const { editor, render } = await edit(() => ({ value: [{ insert: text }], onChange }));
  editor.setSelection(text.indexOf('three'), 5);
  text = 'number one, two three\n';
  render();
  expect(editor.getText()).toBe(text);
  expect(editor.getSelection()).toMatchObject({ index: text.indexOf('three'), length: 5 });
  expect(onChange).not.toHaveBeenCalled();
});

it('is locked and unlocked in place; another theme is another editor and leaves nothing of the first', async () => {
  let readOnly = true;
  let theme = 'snow';
  const { editor, render, reference, container } = await edit(() => ({
    value: [{ insert: 'text' }],
    readOnly,
    placeholder: readOnly ? 'Read' : 'Write',
    options: { theme },
  }));
  expect(editor.isEnabled()).toBe(false);
  readOnly = false;
  render();
  expect(editor.isEnabled()).toBe(true);
  expect(editor.root.dataset['placeholder']).toBe('Write');
  theme = 'bubble';
  render();
  expect(reference.current).not.toBe(editor);
  expect(container.querySelectorAll('.ql-editor')).toHaveLength(1);
  expect(container.querySelector('.ql-snow')).toBe(null);
});
