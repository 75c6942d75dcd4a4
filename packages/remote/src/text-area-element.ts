/**
 * Text areas: the value a user sees, apart from the child text that gives its default.
 *
 * In: child texts, assignments of `value`, copies. Out: the state a page would show, `setProperty` operations.
 */
import { RecordingHtmlElement, reflect } from './html-element.ts';
import { recordProperty } from './properties.ts';
import type { RecordingDocument } from './recording-document.ts';

export class RecordingTextArea extends RecordingHtmlElement {
  /** What the user or an assignment put there; null while it follows the child text. */
  #value: string | null = null;

  override copy(owner: RecordingDocument): RecordingTextArea {
    const result = super.copy(owner) as RecordingTextArea;
    result.#value = this.#value;
    return result;
  }

  get value(): string {
    return (this.#value ?? this.defaultValue).replace(/\r\n?/g, '\n');
  }
  set value(value: string | null) {
    const text = value === null ? '' : String(value);
    recordProperty(this, 'value', text);
    this.#value = text;
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
