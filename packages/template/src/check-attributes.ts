/**
 * Development only: what is wrong with the attributes of one tag. `read-attributes.ts` tells it of each as it is read, and
 * reads on by itself.
 *
 * In: names and values as written. Out: reports.
 */
import {
  bindEventName,
  bindGetSet,
  bindModifierAlone,
  booleanPrefix,
  duplicateAttribute,
  holeRequired,
  unknownDirective,
} from './dev/errors.generated.ts';
import { suggestDirective } from './dev/suggest-directive.ts';
import type { Owner } from './read-attributes.ts';
import type { Reader } from './reader.ts';
import type { Modifiers, ReadAttribute, Span } from './vocabulary.ts';

/** `@onClick` is none: React's spelling must not pass for an event that never comes. */
const directives =
  /^@(?:key|ref|attributes|island|on[^A-Z:][^:]*(?::(?:preventDefault|stopPropagation|capture|passive|once|debounce|throttle))?|bind(?:-[^:]+)?(?::(?:event|format|culture|after|get|set))?)$/;

/** Events of a custom element are spelt as its author likes. */
const customDirectives = new RegExp(directives.source.replace('A-Z', ''));

export class AttributeChecks {
  readonly #reader: Reader;
  readonly #owner: Owner;
  readonly #taken = new Set<string>();
  /** By what they bind. A binding stands where `@bind` itself does. */
  readonly #bindings = new Map<string, { readonly modifiers: Modifiers; span: Span }>();

  constructor(reader: Reader, owner: Owner) {
    this.#reader = reader;
    this.#owner = owner;
  }

  /** Takes a name, which may stand once. */
  claim(name: string, span: Span): void {
    const known = name.toLowerCase();
    if (this.#taken.has(known)) this.#reader.report(span, duplicateAttribute, name, this.#owner.tag);
    this.#taken.add(known);
  }

  /**
   * One attribute: its value's literal pieces, and whether one hole is all of it.
   *
   * @returns false where it is to be left out.
   */
  check(name: string, pieces: readonly string[], isHole: boolean, span: Span): boolean {
    const { report } = this.#reader;
    if (name[0] === '?') report(span, booleanPrefix, name.slice(1));
    else if (name[0] !== '@' && name[0] !== '.') return true;
    else if (name[0] === '@' && !(/-/.test(this.#owner.tag) ? customDirectives : directives).test(name))
      report(span, unknownDirective, name, suggestDirective(name));
    else if (isHole) return true;
    else if (/^@bind.*:event$/.test(name)) {
      if (pieces.length === 1 && /^on./.test(pieces[0]!)) return true;
      report(span, bindEventName, name);
    } else if (pieces.length === 1 && /^@bind.*:(?:format|culture)$/.test(name)) return true;
    else if (!pieces.length && /^@on[^:]+:(?!deb|thr)/.test(name)) return true;
    else report(span, holeRequired, name);
    return false;
  }

  /** Takes `@bind` or one of its modifiers. */
  bind(target: string, modifier: string | undefined, modifiers: Modifiers, span: Span): void {
    const binding = this.#bindings.get(target);
    if (!binding) this.#bindings.set(target, { modifiers, span });
    else if (!modifier || modifier === 'get') binding.span = span;
  }

  /** Razor's rules for bindings, once all attributes are known. */
  finish(attributes: readonly ReadAttribute[]): void {
    const { report } = this.#reader;
    const isChecked = attributes.some(
      (one) =>
        one.kind === 'attribute' && one.name === 'type' && /^(?:checkbox|radio)$/i.test(String(one.value)),
    );
    for (const [name, { modifiers, span }] of this.#bindings) {
      const { event } = modifiers;
      const written = name ? '@bind-' + name : '@bind';
      const target = name || (isChecked ? 'checked' : 'value');
      const has = (modifier: string) => this.#taken.has((written + modifier).toLowerCase());
      // Both or none, never beside `@bind` itself, and `:set` does what `:after` would.
      if (has(':get') !== has(':set') || (has(':set') && (has('') || has(':after'))))
        report(span, bindGetSet, written);
      else if (!has('') && !has(':set')) report(span, bindModifierAlone, written);
      this.claim(target, span);
      if (this.#owner.isComponent) this.claim(target + 'Changed', span);
      // A named binding's default event, and one from a hole, are known to the renderer only.
      else if (typeof event === 'string' || (event === undefined && !name))
        this.claim('on' + (event ?? 'change'), span);
    }
  }
}
