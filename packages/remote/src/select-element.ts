/**
 * Selects and their options: which options are selected, apart from the attributes that give their defaults.
 *
 * In: options coming and going, assignments of `value`, `selected` and `selectedIndex`. Out: the state a page would show.
 */
import { RecordingHtmlElement, reflect } from './html-element.ts';
import type { RecordingNode } from './node.ts';
import { recordProperty } from './properties.ts';

export class RecordingOption extends RecordingHtmlElement {
  /** `selectedness` of the HTML Standard. Written by the select too. */
  isSelected = false;
  isDirty = false;

  override attributeChanged(name: string, value: string | null): void {
    if (name !== 'selected' || this.isDirty) return;
    this.isSelected = value !== null;
    selectOf(this)?.settle(this.isSelected ? this : null);
  }

  override inserted(into: RecordingNode): void {
    const select = selectOf(this);
    // Not where the select arrives together with its options.
    if (select?.contains(into) === true) select.settle(this.isSelected ? this : null);
  }

  get selected(): boolean {
    return this.isSelected;
  }
  set selected(value: boolean) {
    recordProperty(this, 'selected', Boolean(value));
    this.isSelected = Boolean(value);
    this.isDirty = true;
    selectOf(this)?.settle(this.isSelected ? this : null);
  }

  get text(): string {
    return (this.textContent ?? '').replace(/[\t\n\f\r ]+/g, ' ').replace(/^ | $/g, '');
  }

  get value(): string {
    return this.getAttribute('value') ?? this.text;
  }
  set value(value: string) {
    recordProperty(this, 'value', String(value));
    this.changeAttribute('value', String(value));
  }

  get isDisabled(): boolean {
    const parent = this.parentNode as RecordingHtmlElement | null;
    if (this.hasAttribute('disabled')) return true;
    return parent?.localName === 'optgroup' && parent.hasAttribute('disabled');
  }
}

reflect(RecordingOption.prototype, { texts: 'label', flags: 'disabled defaultSelected=selected' });

export class RecordingSelect extends RecordingHtmlElement {
  override optionsRemoved(): void {
    this.settle(null);
  }

  override attributeChanged(name: string): void {
    // Of several choices Chromium keeps the first when `multiple` goes.
    if (name === 'multiple' || name === 'size') this.settle(this.selectedOptions[0] ?? null);
  }

  get options(): readonly RecordingOption[] {
    const options: RecordingOption[] = [];
    collect(this, options);
    return options;
  }

  get selectedOptions(): readonly RecordingOption[] {
    return this.options.filter((option) => option.isSelected);
  }

  get value(): string {
    return this.selectedOptions[0]?.value ?? '';
  }
  set value(value: string | null) {
    const text = value === null ? null : String(value);
    recordProperty(this, 'value', text);
    // Null selects nothing, not even an option whose value is empty.
    this.#selectOnly(text === null ? undefined : this.options.find((option) => option.value === text));
  }

  get selectedIndex(): number {
    return this.options.findIndex((option) => option.isSelected);
  }
  set selectedIndex(value: number) {
    recordProperty(this, 'selectedIndex', Math.trunc(value) || 0);
    this.#selectOnly(this.options[Math.trunc(value) || 0]);
  }

  get type(): string {
    return this.hasAttribute('multiple') ? 'select-multiple' : 'select-one';
  }

  #selectOnly(wanted: RecordingOption | undefined): void {
    for (const option of this.options) if (option !== wanted) deselect(option);
    if (wanted === undefined) return;
    wanted.isSelected = true;
    wanted.isDirty = true;
  }

  /** Keeps the rule of a select without `multiple`: one option, the first where none is; `latest` wins over others. */
  settle(latest: RecordingOption | null): void {
    if (this.hasAttribute('multiple')) return;
    const { options } = this;
    const selected = options.filter((option) => option.isSelected);
    if (selected.length > 1) {
      const kept = latest ?? selected[selected.length - 1];
      for (const option of selected) if (option !== kept) deselect(option);
    }
    const showsOne = !(Number.parseInt(this.getAttribute('size') ?? '', 10) > 1);
    if (selected.length > 0 || !showsOne) return;
    const first = options.find((option) => !option.isDisabled);
    if (first !== undefined) first.isSelected = true;
  }
}

reflect(RecordingSelect.prototype, { texts: 'name', flags: 'disabled multiple required autofocus' });

/** An option that another one replaced follows its attribute again: Chromium's way, the standard does not say so. */
function deselect(option: RecordingOption): void {
  option.isSelected = false;
  option.isDirty = false;
}

function selectOf(option: RecordingOption): RecordingSelect | null {
  for (let one = option.parentNode; one !== null; one = one.parentNode)
    if ((one as RecordingSelect).localName === 'select') return one as RecordingSelect;
  return null;
}

/** Not those of a select inside a select. */
function collect(parent: RecordingNode, options: RecordingOption[]): void {
  for (let child = parent.firstChild; child !== null; child = child.nextSibling) {
    const { localName, isHtml } = child as RecordingOption;
    if (localName === 'option' && isHtml) options.push(child as RecordingOption);
    else if (localName !== 'select') collect(child, options);
  }
}
