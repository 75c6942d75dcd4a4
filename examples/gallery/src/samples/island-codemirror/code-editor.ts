import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { javascript } from '@codemirror/lang-javascript';
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { codeMirror } from '@strop/islands/codemirror';
import { bind, Component, html } from '@strop/renderer';

const colours = HighlightStyle.define([
  { tag: [tags.keyword, tags.operatorKeyword], color: 'var(--code-keyword)' },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--code-string)' },
  { tag: [tags.number, tags.bool], color: 'var(--code-number)' },
  { tag: tags.comment, color: 'var(--code-comment)', fontStyle: 'italic' },
  { tag: [tags.function(tags.variableName), tags.definition(tags.variableName)], color: 'var(--code-title)' },
]);

const look = EditorView.theme({
  '&': { border: '1px solid var(--line-strong)', borderRadius: 'var(--radius-small)' },
  '.cm-scroller': { fontFamily: 'var(--mono)', fontSize: '0.88rem', lineHeight: '1.6' },
  '.cm-content': { caretColor: 'var(--ink)' },
  '.cm-gutters': { backgroundColor: 'var(--surface-sunken)', color: 'var(--ink-soft)', border: 'none' },
});

const base = [
  history(),
  keymap.of([...defaultKeymap, ...historyKeymap]),
  javascript(),
  syntaxHighlighting(colours),
  look,
  EditorView.contentAttributes.of({ 'aria-label': 'Code' }),
];
const numbered = [...base, lineNumbers()];

export class CodeEditor extends Component {
  code = `// Each key you press is the component's to know.
function greet(name) {
  return 'Hello, ' + name;
}
`;
  hasNumbers = true;
  readOnly = false;
  selected = 0;

  override render() {
    return html`
      <h1>Code editor</h1>

      <div class="row">
        <label><input type="checkbox" @bind=${bind(this, 'hasNumbers')}> Line numbers</label>
        <label><input type="checkbox" @bind=${bind(this, 'readOnly')}> Read only</label>
        <button @onclick=${() => this.rename()}>Rename greet to welcome</button>
      </div>

      <div class="code-editor" @island=${codeMirror({
        value: this.code,
        extensions: this.hasNumbers ? numbered : base,
        readOnly: this.readOnly,
        shadow: true,
        onChange: (code) => (this.code = code),
        onSelected: ({ from, to }) => (this.selected = to - from),
      })}></div>

      <p class="row">
        <output>${this.code.split('\n').length} lines, ${this.code.length} characters, ${this.selected} selected</output>
      </p>`;
  }

  rename() {
    this.code = this.code.replaceAll(/\bgreet\b/g, 'welcome');
  }
}
