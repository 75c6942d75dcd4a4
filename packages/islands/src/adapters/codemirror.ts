/**
 * CodeMirror 6 editors, in a `<div>`.
 *
 * In: a text and extensions of CodeMirror. Out: an editor that follows both and tells what is typed and selected.
 *
 * @see https://codemirror.net/docs/ref/
 */
import { Annotation, type ChangeSpec, Compartment, EditorState, type Extension } from '@codemirror/state';
import { EditorView, type ViewUpdate } from '@codemirror/view';
import type { IslandHost } from '../adapter.ts';
import { defineIsland, type IslandFunction } from '../define-island.ts';

/** What an editor holds, how it behaves, and what it says. */
export interface CodeMirrorIslandOptions {
  /** The text. Where it is not what the editor holds, only the part that differs is replaced: the cursor stays. */
  readonly value?: string;
  /** Languages, key maps, themes. Compared by identity: make them once, in a field of the component. */
  readonly extensions?: Extension;
  readonly readOnly?: boolean;
  /**
   * True to make the editor in an open shadow root of the element. CodeMirror then hands its styles over as constructed
   * style sheets, which a content policy without inline styles allows. Another value makes another editor.
   */
  readonly shadow?: boolean;
  /** The text after a change that was not the component's own. */
  readonly onChange?: (value: string) => void;
  /** The main selection, in characters from the start of the text. */
  readonly onSelected?: (range: { readonly from: number; readonly to: number }) => void;
}

type Options = CodeMirrorIslandOptions;

/**
 * An editor. A text that a handler of `onChange` puts into `value` comes back as no change at all.
 *
 * CodeMirror brings its own styles; no style sheet is imported. Where the page's policy refuses inline styles, either set
 * `shadow`, or give `EditorView.cspNonce.of(nonce)` among the extensions.
 *
 * @example
 * ```ts
 * readonly extensions = [lineNumbers(), javascript()];
 *
 * html`<div @island=${codeMirror({
 *   value: this.code,
 *   extensions: this.extensions,
 *   onChange: (code) => (this.code = code),
 * })}></div>`
 * ```
 */
export const codeMirror: IslandFunction<CodeMirrorIslandOptions, EditorView> = defineIsland<
  CodeMirrorIslandOptions,
  EditorView
>({
  name: 'codemirror',
  byIdentity: ['extensions'],
  remountFor: ['shadow'],
  mount(element, options, host) {
    const parent = options.shadow ? shadowOf(element) : element;
    return new EditorView({
      parent,
      ...(options.shadow ? { root: parent as ShadowRoot } : {}),
      state: EditorState.create({
        doc: options.value ?? '',
        extensions: [
          given.of(options.extensions ?? []),
          locked.of(lock(options)),
          EditorView.updateListener.of((update) => tell(update, host)),
        ],
      }),
    });
  },
  update(view, patch, options) {
    if ('extensions' in patch)
      view.dispatch({ effects: given.reconfigure(options.extensions ?? []), annotations: own.of(true) });
    if ('readOnly' in patch)
      view.dispatch({ effects: locked.reconfigure(lock(options)), annotations: own.of(true) });
    if ('value' in patch) {
      const changes = difference(view.state.doc.toString(), options.value ?? '');
      if (changes !== null) view.dispatch({ changes, annotations: own.of(true) });
    }
  },
  dispose(view) {
    view.destroy();
  },
});

// Compartments are names within a state, so all editors share them.
const given = new Compartment();
const locked = new Compartment();
/** Marks what the component asked for, which it need not be told. */
const own = Annotation.define<boolean>();

/** An element keeps its shadow root, also for the next editor in it. */
function shadowOf(element: HTMLElement): ShadowRoot {
  return element.shadowRoot ?? element.attachShadow({ mode: 'open' });
}

function lock({ readOnly = false }: Options): Extension {
  // Not editable, it would take neither focus nor the keys that move in it.
  return readOnly ? EditorState.readOnly.of(true) : [];
}

function tell(update: ViewUpdate, host: IslandHost<Options>): void {
  if (update.transactions.some((each) => each.annotation(own))) return;
  if (update.docChanged) host.emit('onChange', update.state.doc.toString());
  if (update.selectionSet) {
    const { from, to } = update.state.selection.main;
    host.emit('onSelected', { from, to });
  }
}

/** The one stretch between the first and the last character that differ. */
function difference(before: string, after: string): ChangeSpec | null {
  if (before === after) return null;
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from < most && before[from] === after[from]) from++;
  let tail = 0;
  while (tail < most - from && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return { from, to: before.length - tail, insert: after.slice(from, after.length - tail) };
}
