/**
 * Text areas: the value a user sees, apart from the child text that gives its default.
 *
 * In: child texts, assignments of `value`, copies. Out: the state a page would show, `setProperty` operations.
 */
import { RecordingHtmlElement, reflect } from './html-element.ts';
import { recordProperty } from './properties.ts';
import type { RecordingDocument } from './recording-document.ts';

export class RecordingTextArea extends RecordingHtmlElement {
  /** What is shown; while not dirty it follows the child text. A copy starts with it, even one without children. */
  #value = '';
  #dirty = false;

  override copy(owner: RecordingDocument): RecordingTextArea {
    const result = super.copy(owner) as RecordingTextArea;
    result.#value = this.#value;
    result.#dirty = this.#dirty;
    return result;
  }

  override childrenChanged(): void {
    if (!this.#dirty) this.#value = this.defaultValue;
  }

  get type(): string {
    return 'textarea';
  }

  get value(): string {
    return this.#value.replace(/\r\n?/g, '\n');
  }
  set value(value: string | null) {
    const text = value === null ? '' : String(value);
    recordProperty(this, 'value', text);
    this.#value = text;
    this.#dirty = true;
  }

  get defaultValue(): string {
    let text = '';
    for (let child = this.firstChild; child !== null; child = child.nextSibling)
      if (child.nodeType === 3) text += child.nodeValue ?? '';
    return text;
  }
  set defaultValue(value: string) {
    this.textContent = value;
  }
}

reflect(RecordingTextArea.prototype, {
  texts: 'name placeholder autocomplete',
  flags: 'disabled required readOnly autofocus',
});
