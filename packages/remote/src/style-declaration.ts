/**
 * `style` over the `style` attribute, with the text form of CSSOM: `a: b; c: d !important;`.
 *
 * In: declarations by name, or a whole text. Out: the attribute. Values are kept as they are given: a page also drops
 * invalid ones, expands shorthands and rewrites colours and numbers, which takes knowledge of every property.
 */
import type { RecordingElement } from './element.ts';
import { lowerCaseAscii } from './names.ts';

interface Declaration {
  readonly value: string;
  readonly important: boolean;
}

export class StyleDeclaration {
  readonly #element: RecordingElement;
  #declarations = new Map<string, Declaration>();
  /** The attribute's text that the declarations stand for. Another text there means they are stale. */
  #text: string | null = null;

  constructor(element: RecordingElement) {
    this.#element = element;
  }

  get cssText(): string {
    return print(this.#read());
  }
  set cssText(value: string) {
    const text = String(value);
    this.#element.recorder.record({ kind: 'setStyleText', node: this.#element.nodeId, text });
    this.#declarations = parse(text);
    this.#write();
  }

  getPropertyValue(name: string): string {
    return this.#read().get(propertyName(name))?.value ?? '';
  }

  getPropertyPriority(name: string): string {
    return this.#read().get(propertyName(name))?.important === true ? 'important' : '';
  }

  setProperty(name: string, value: string, priority = ''): void {
    const text = String(value ?? '').trim();
    if (text === '') return void this.removeProperty(name);
    const { recorder, nodeId } = this.#element;
    recorder.record({ kind: 'setStyle', node: nodeId, name, value: String(value), priority: priority ?? '' });
    const important = lowerCaseAscii(priority ?? '') === 'important';
    if (!important && (priority ?? '') !== '') return;
    const property = propertyName(name);
    const declarations = this.#read();
    const before = declarations.get(property);
    if (before?.value === text && before.important === important) return;
    declarations.set(property, { value: text, important });
    this.#write();
  }

  removeProperty(name: string): string {
    const { recorder, nodeId } = this.#element;
    recorder.record({ kind: 'removeStyle', node: nodeId, name });
    const property = propertyName(name);
    const declarations = this.#read();
    const before = declarations.get(property);
    if (before === undefined) return '';
    declarations.delete(property);
    this.#write();
    return before.value;
  }

  #read(): Map<string, Declaration> {
    const text = this.#element.getAttribute('style');
    if (text !== this.#text) {
      this.#declarations = parse(text ?? '');
      this.#text = text;
    }
    return this.#declarations;
  }

  #write(): void {
    this.#text = print(this.#declarations);
    this.#element.changeAttribute('style', this.#text);
  }
}

function propertyName(name: string): string {
  return name.startsWith('--') ? name : lowerCaseAscii(name);
}

function print(declarations: ReadonlyMap<string, Declaration>): string {
  return [...declarations]
    .map(([name, { value, important }]) => `${name}: ${value}${important ? ' !important' : ''};`)
    .join(' ');
}

/** Semicolons inside quotes and brackets belong to the value; a part without a colon is dropped. */
function parse(text: string): Map<string, Declaration> {
  const declarations = new Map<string, Declaration>();
  const withoutComments = text.replace(/("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|\/\*[^]*?\*\//g, '$1');
  const parts = withoutComments.match(
    /(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\((?:"[^"]*"|'[^']*'|[^()])*\)|[^;])+/g,
  );
  for (const part of parts ?? []) {
    const [, rawName, rawValue] =
      /^\s*(-{0,2}[A-Za-z_\u0080-\uffff][\w\u0080-\uffff-]*)\s*:([^]*)$/.exec(part) ?? [];
    if (rawName === undefined || rawValue === undefined) continue;
    const important = /!\s*important\s*$/i.test(rawValue);
    const value = rawValue.replace(/!\s*important\s*$/i, '').trim();
    const name = propertyName(rawName);
    if (value === '') continue;
    // In a text an important declaration is not overridden by a later ordinary one, and the later one takes its place.
    const before = declarations.get(name);
    if (before?.important === true && !important) continue;
    declarations.delete(name);
    declarations.set(name, { value, important });
  }
  return declarations;
}
