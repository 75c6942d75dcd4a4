/**
 * Input elements: the value and the checkedness a user sees, apart from the attributes that give their defaults.
 *
 * In: attributes, assignments of `value` and `checked`, copies. Out: the state a page would show, `setProperty` operations.
 * Left out: the value checks of dates, colours and ranges (a page rewrites those), and files.
 */
import { RecordingHtmlElement, reflect } from './html-element.ts';
import { lowerCaseAscii } from './names.ts';
import { rootOf, type RecordingNode } from './node.ts';
import { recordProperty } from './properties.ts';
import type { RecordingDocument } from './recording-document.ts';
import { forEachNode } from './tree.ts';

const types = new Set(
  (
    'hidden text search tel url email password date month week time datetime-local number range color checkbox ' +
    'radio file submit image reset button'
  ).split(' '),
);

/** How `value` relates to the attribute, by type (HTML Standard, "value", "default", "default/on"). */
function modeOf(type: string): 'value' | 'default' | 'default/on' {
  if (type === 'checkbox' || type === 'radio') return 'default/on';
  return ['hidden', 'submit', 'image', 'reset', 'button'].includes(type) ? 'default' : 'value';
}

export class RecordingInput extends RecordingHtmlElement {
  /** What the user or an assignment put there; while not dirty it follows the attribute. */
  #value = '';
  #dirtyValue = false;
  #checked = false;
  #dirtyChecked = false;
  #indeterminate = false;
  #type = 'text';

  override copy(owner: RecordingDocument): RecordingInput {
    const result = super.copy(owner) as RecordingInput;
    result.#value = this.#value;
    result.#dirtyValue = this.#dirtyValue;
    result.#checked = this.#checked;
    result.#dirtyChecked = this.#dirtyChecked;
    result.#indeterminate = this.#indeterminate;
    return result;
  }

  override attributeChanged(name: string, value: string | null): void {
    if (name === 'value' && !this.#dirtyValue) this.#value = sanitize(value ?? '', this.#type);
    if (name === 'checked' && !this.#dirtyChecked) this.#setChecked(value !== null);
    if (name === 'type') this.#changeType(value);
    if (name === 'name' || name === 'type') this.#setChecked(this.#checked);
  }

  override inserted(): void {
    this.#setChecked(this.#checked);
  }

  get type(): string {
    return this.#type;
  }
  set type(value: string) {
    recordProperty(this, 'type', String(value));
    this.changeAttribute('type', String(value));
  }

  get value(): string {
    const mode = modeOf(this.#type);
    if (mode === 'value') return this.#value;
    return this.getAttribute('value') ?? (mode === 'default' ? '' : 'on');
  }
  set value(value: string | null) {
    const text = value === null ? '' : String(value);
    recordProperty(this, 'value', text);
    if (modeOf(this.#type) !== 'value') {
      this.changeAttribute('value', text);
      return;
    }
    this.#value = sanitize(text, this.#type);
    this.#dirtyValue = true;
  }

  get checked(): boolean {
    return this.#checked;
  }
  set checked(value: boolean) {
    recordProperty(this, 'checked', Boolean(value));
    this.#dirtyChecked = true;
    this.#setChecked(Boolean(value));
  }

  get indeterminate(): boolean {
    return this.#indeterminate;
  }
  set indeterminate(value: boolean) {
    recordProperty(this, 'indeterminate', Boolean(value));
    this.#indeterminate = Boolean(value);
  }

  #changeType(value: string | null): void {
    const before = modeOf(this.#type);
    const wanted = lowerCaseAscii(value ?? '');
    this.#type = types.has(wanted) ? wanted : 'text';
    const after = modeOf(this.#type);
    if (before === 'value' && after !== 'value' && this.#value !== '')
      this.changeAttribute('value', this.#value);
    if (before !== 'value' && after === 'value') {
      this.#value = this.getAttribute('value') ?? '';
      this.#dirtyValue = false;
    }
    if (after === 'value') this.#value = sanitize(this.#value, this.#type);
  }

  #setChecked(checked: boolean): void {
    this.#checked = checked;
    const group = this.getAttribute('name') ?? '';
    if (!checked || this.#type !== 'radio' || group === '') return;
    // One of a group: same name, same form, same tree.
    const form = formOf(this);
    forEachNode(rootOf(this), (one) => {
      if (one === this || !isInput(one) || one.#type !== 'radio' || one.getAttribute('name') !== group)
        return;
      if (formOf(one) === form) one.#checked = false;
    });
  }
}

reflect(RecordingInput.prototype, {
  texts: 'name placeholder min max step pattern autocomplete defaultValue=value',
  flags: 'disabled required readOnly multiple autofocus defaultChecked=checked',
});

function isInput(node: RecordingNode): node is RecordingInput {
  return (node as RecordingInput).localName === 'input' && (node as RecordingInput).isHtml;
}

function formOf(node: RecordingNode): RecordingNode | null {
  let one: RecordingNode | null = node;
  while (one !== null && (one as RecordingInput).localName !== 'form') one = one.parentNode;
  return one;
}

function sanitize(value: string, type: string): string {
  switch (type) {
    case 'text':
    case 'search':
    case 'tel':
    case 'password':
      return value.replace(/[\r\n]+/g, '');
    case 'url':
    case 'email':
      return value.replace(/[\r\n]+/g, '').replace(/^[\t\f ]+|[\t\f ]+$/g, '');
    case 'number':
      return /^-?(\d+(\.\d+)?|\.\d+)(e[+-]?\d+)?$/i.test(value) && Number.isFinite(Number(value))
        ? value
        : '';
    default:
      return value;
  }
}
