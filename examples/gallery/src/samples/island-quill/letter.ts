import { quill, type QuillDelta } from '@strop/islands/quill';
import { bind, Component, html } from '@strop/renderer';

const options = {
  theme: 'snow',
  modules: {
    // Tab leads out of the editor, as out of any field: who has no pointer must not be caught in it.
    keyboard: { bindings: { tab: null } },
    toolbar: [
      ['bold', 'italic', 'link'],
      [{ list: 'ordered' }, { list: 'bullet' }],
    ],
  },
};

export class Letter extends Component {
  contents: QuillDelta = {
    ops: [
      { insert: 'Dear ' },
      { insert: 'reader', attributes: { bold: true } },
      { insert: ',\nthis letter is a list of operations.\n' },
    ],
  };
  readOnly = false;
  last = 'Nothing has been written yet.';

  override render() {
    return html`
      <h1>Letter</h1>

      <div class="row">
        <label><input type="checkbox" @bind=${bind(this, 'readOnly')}> Read only</label>
        <button @onclick=${() => this.sign()}>Sign it</button>
      </div>

      <div class="letter" @island=${quill({
        value: this.contents,
        label: 'Letter',
        readOnly: this.readOnly,
        options,
        onChange: ({ contents, delta, source }) => {
          this.contents = contents;
          this.last = `By ${source}: ${JSON.stringify(delta.ops)}`;
        },
      })}></div>

      <p role="status">${this.last}</p>
      <pre tabindex="0" aria-label="Contents">${this.contents.ops.map((op) => JSON.stringify(op)).join('\n')}</pre>`;
  }

  sign() {
    this.contents = {
      ops: [
        ...this.contents.ops,
        { insert: 'Yours, ' },
        { insert: 'Strop', attributes: { italic: true } },
        { insert: '\n' },
      ],
    };
  }
}
