/**
 * Quill 2 rich-text editors, in a `<div>`.
 *
 * In: contents as Quill's deltas. Out: an editor that follows them and tells what is written and selected.
 *
 * @see https://quilljs.com/docs/api
 */
import Quill, { type EmitterSource, type Op, type QuillOptions, type Range } from 'quill';
import type { IslandHost } from '../adapter.ts';
import { defineIsland, type IslandFunction } from '../define-island.ts';
import { finish } from './finish.ts';

/** What Quill calls a delta: contents, or a change of them, as a list of operations. */
export interface QuillDelta {
  readonly ops: readonly Op[];
}

/** What an editor holds, how it behaves, and what it says. */
export interface QuillIslandOptions {
  /** The contents. Where they are not what the editor holds, only the difference is applied: the cursor stays. */
  readonly value?: QuillDelta | readonly Op[];
  readonly readOnly?: boolean;
  readonly placeholder?: string;
  /** What is written here, for screen readers. */
  readonly label?: string;
  /**
   * Theme, modules, formats. Compared deeply; other ones make another editor. Handlers of key bindings and the toolbar
   * among them belong into a field of the component, since a new function is another option.
   */
  readonly options?: Omit<QuillOptions, 'readOnly' | 'placeholder'>;
  /** What a person, or a call of Quill's API, has changed; `contents` can go into `value` as it is. */
  readonly onChange?: (change: {
    readonly contents: QuillDelta;
    readonly delta: QuillDelta;
    readonly source: EmitterSource;
  }) => void;
  /** The selection in characters; null where the editor has lost the focus. */
  readonly onSelected?: (range: Range | null) => void;
}

/**
 * A rich-text editor. The toolbar of a theme stands inside the element, not before it, so that it comes and goes with it.
 *
 * The app imports the theme's style sheet, `quill/dist/quill.snow.css` or `quill.bubble.css` (`quill.core.css` without a
 * theme). Quill writes strings into `innerHTML`: a page that requires Trusted Types needs a `default` policy for it.
 *
 * @example
 * ```ts
 * html`<div @island=${quill({
 *   value: this.contents,
 *   options: { theme: 'snow' },
 *   onChange: ({ contents }) => (this.contents = contents),
 * })}></div>`
 * ```
 */
export const quill: IslandFunction<QuillIslandOptions, Quill> = defineIsland<QuillIslandOptions, Quill>({
  name: 'quill',
  remountFor: ['options'],
  mount(element, options, host) {
    // Quill takes over the element it is given and puts its toolbar before it: neither may happen to the component's own.
    const place = element.ownerDocument.createElement('div');
    element.append(place);
    const settings = {
      ...options.options,
      readOnly: options.readOnly ?? false,
      placeholder: options.placeholder ?? '',
    };
    const editor = finish(
      () => new Quill(place, settings),
      () => element.replaceChildren(),
    );
    finish(
      () => {
        describe(editor, options);
        show(editor, options);
        editor.history.clear();
      },
      () => takeDown(editor),
    );
    listen(editor, host);
    return editor;
  },
  update(editor, patch, options) {
    if ('value' in patch) show(editor, options);
    if ('readOnly' in patch) editor.enable(!options.readOnly);
    if ('label' in patch) describe(editor, options);
    if ('placeholder' in patch) editor.root.dataset['placeholder'] = options.placeholder ?? '';
  },
  dispose: takeDown,
});

/** There is no `destroy`. What goes on otherwise: an observer of the contents, listeners of others, a focus that reports. */
function takeDown(editor: Quill): void {
  editor.emitter.removeAllListeners();
  editor.scroll.detach();
  const { parentElement } = editor.container;
  if (parentElement !== null) parentElement.replaceChildren();
}

// The package's types of its deltas do not hold under Node's rules for modules: they name a namespace as a class.
interface Delta {
  readonly ops: Op[];
  diff(other: Delta): Delta;
}
const Delta = Quill.import('delta') as unknown as new (ops: Op[]) => Delta;

const showing = new WeakSet<Quill>();

/** Quill makes its element editable, and tells nobody what it is. */
function describe(editor: Quill, { label }: QuillIslandOptions): void {
  const { root } = editor;
  root.setAttribute('role', 'textbox');
  root.setAttribute('aria-multiline', 'true');
  if (label === undefined) root.removeAttribute('aria-label');
  else root.setAttribute('aria-label', label);
}

function show(editor: Quill, { value }: QuillIslandOptions): void {
  const shown = contentsOf(editor);
  const difference = new Delta([...shown.ops]).diff(
    new Delta(complete(value === undefined ? [] : opsOf(value))),
  );
  if (difference.ops.length === 0) return;
  showing.add(editor);
  try {
    editor.updateContents(difference.ops, 'api');
  } finally {
    showing.delete(editor);
  }
}

function contentsOf(editor: Quill): QuillDelta {
  return editor.getContents() as QuillDelta;
}

function opsOf(value: QuillDelta | readonly Op[]): readonly Op[] {
  return 'ops' in value ? value.ops : value;
}

/** A document ends with a line break; one that is written by hand may not. */
function complete(ops: readonly Op[]): Op[] {
  const last = ops.at(-1)?.insert;
  const ends = typeof last === 'string' && last.endsWith('\n');
  return ends ? [...ops] : [...ops, { insert: '\n' }];
}

function listen(editor: Quill, host: IslandHost<QuillIslandOptions>): void {
  editor.on('text-change', (delta, _before, source) => {
    if (!showing.has(editor))
      host.emit('onChange', { contents: contentsOf(editor), delta: delta as QuillDelta, source });
  });
  editor.on('selection-change', (range) => {
    if (!showing.has(editor)) host.emit('onSelected', range);
  });
}
