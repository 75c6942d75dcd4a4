/**
 * `classList` over the `class` attribute.
 *
 * In: one token at a time. Out: the attribute as an ordered set of words, as a page writes it.
 */
import { checkToken } from './dom-errors.ts';
import type { RecordingElement } from './element.ts';

export class ClassList {
  readonly #element: RecordingElement;

  constructor(element: RecordingElement) {
    this.#element = element;
  }

  contains(token: string): boolean {
    return this.#tokens().has(token);
  }

  add(token: string): void {
    checkToken(token);
    const { recorder, nodeId } = this.#element;
    recorder.record({ kind: 'addClass', node: nodeId, token });
    this.#write(this.#tokens().add(token));
  }

  remove(token: string): void {
    checkToken(token);
    const { recorder, nodeId } = this.#element;
    recorder.record({ kind: 'removeClass', node: nodeId, token });
    const tokens = this.#tokens();
    tokens.delete(token);
    this.#write(tokens);
  }

  #tokens(): Set<string> {
    const text = this.#element.getAttribute('class') ?? '';
    return new Set(text.split(/[\t\n\f\r ]+/).filter((token) => token !== ''));
  }

  #write(tokens: Set<string>): void {
    if (tokens.size === 0 && this.#element.getAttribute('class') === null) return;
    this.#element.changeAttribute('class', [...tokens].join(' '));
  }
}
