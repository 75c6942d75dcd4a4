/**
 * Flow A, first stage: the grammar of what stands between a tag's name and its `>`.
 *
 * HTML's attributes (unquoted, in single or double quotes, or minimised), `...${props}`, `.property` and Razor's
 * directives. `@bind` and its modifiers are gathered into one; `@key` is handed back apart, since it concerns the
 * node's place among others and not the node.
 *
 * In: a reader behind the tag's name. Out: attribute nodes in source order; the reader stands before `>` or `/>`.
 */
import { DEV } from '#dev';
import {
  ambiguousSlash,
  bindEventName,
  bindGetSet,
  bindModifierAlone,
  booleanPrefix,
  duplicateAttribute,
  holeRequired,
  misplacedHole,
  missingValue,
  unexpectedCharacter,
  unknownDirective,
} from './dev/errors.generated.ts';
import { suggestDirective } from './dev/suggest-directive.ts';
import { decode } from './entities.ts';
import { holeMark } from './reader.ts';
import type { Reader } from './reader.ts';
import type { AttributeNode, BindAttribute, EventOption, HoleIndex, Span } from './shape.ts';

/** The tag whose attributes are read. */
export interface Owner {
  /** As it stands in messages: `<div>`. */
  readonly tag: string;
  readonly isComponent: boolean;
  readonly isHtml: boolean;
}

export interface Attributes {
  readonly attributes: AttributeNode[];
  /** Hole of `@key`, or -1. */
  readonly keyHole: HoleIndex;
}

type Growing<Node> = { -readonly [Field in keyof Node]: Node[Field] };

/**
 * Groups: name, value with its quotes. A hole right before `/>` is the whole value; any other unquoted value goes on to
 * white space or `>`, as in HTML.
 */
const attributePattern = /([^\s"'<>/=\0]+)(?:\s*=\s*("[^"]*"|'[^']*'|\0(?=\/>)|[^\s"'`<>]+))?/y;

/**
 * Groups: one without parts, event, its option, name after `@bind-`, modifier. `@onClick` is none: React's spelling must
 * not pass for an event that never comes.
 */
const directivePattern =
  /^@(?:(key|ref|attributes|island)|on([^A-Z:][^:]*)(?::(preventDefault|stopPropagation|capture|passive|once|debounce|throttle))?|bind(?:-([^:]+))?(?::(event|format|culture|after|get|set))?)$/;

const customPattern = new RegExp(directivePattern.source.replace('A-Z', ''));

/**
 * Lower case, but for `viewBox` and its like: a template may be part of an SVG image without saying so, and where
 * it is HTML after all, the DOM itself takes no notice of case.
 */
export function htmlName(written: string): string {
  return /^[a-z]+[A-Z]/.test(written) ? written : written.toLowerCase();
}

export function readAttributes(reader: Reader, { tag, isComponent, isHtml }: Owner): Attributes {
  const attributes: AttributeNode[] = [];
  const binds: Growing<BindAttribute>[] = [];
  const taken = new Set<string>();
  let keyHole: HoleIndex = -1;

  for (;;) {
    reader.take(/\s+/y);
    const span = reader.span();
    if (reader.take(/\.\.\.\0/y)) {
      attributes.push({ kind: 'splat', hole: span.part, span });
      continue;
    }
    const [, name, written] = reader.take(attributePattern) ?? [];
    const next = reader.text[reader.at];
    if (!written && next === holeMark) {
      reader.report(span, misplacedHole);
      reader.take(/[^\s<>]+/y);
    } else if (name) readAttribute(name, written, span);
    else if (!next || next === '>' || reader.text.startsWith('/>', reader.at)) break;
    else {
      reader.report(span, unexpectedCharacter, next, tag);
      // Recovery: a new tag begins and this one counts as finished; anything else is left out.
      if (next === '<') break;
      reader.at++;
    }
  }

  const isChecked = attributes.some(
    (one) =>
      one.kind === 'literal' && one.name === 'type' && /^(?:checkbox|radio)$/i.test(one.value as string),
  );
  for (const { name, event, span } of binds) {
    const written = name ? '@bind-' + name : '@bind';
    const target = name || (isChecked ? 'checked' : 'value');
    const has = (modifier: string) => taken.has((written + modifier).toLowerCase());
    // Razor's rules: both or none, never beside `@bind` itself, and `:set` does what `:after` would.
    if (has(':get') !== has(':set') || (has(':set') && (has('') || has(':after'))))
      reader.report(span, bindGetSet, written);
    else if (!has('') && !has(':set')) reader.report(span, bindModifierAlone, written);
    claim(target, span);
    if (isComponent) claim(target + 'Changed', span);
    // A named binding's default event, and one from a hole, are known to the renderer only.
    else if (typeof event === 'string' || (event === null && !name)) claim('on' + (event ?? 'change'), span);
  }
  return { attributes, keyHole };

  function claim(name: string, span: Span): void {
    const known = name.toLowerCase();
    if (taken.has(known)) reader.report(span, duplicateAttribute, name, tag);
    taken.add(known);
  }

  /** `@bind` and its modifiers may come in any order. */
  function bindNamed(name: string, span: Span): Growing<BindAttribute> {
    let bind = binds.find((one) => one.name === name);
    if (!bind) {
      const none = { event: null, format: null, culture: null };
      binds.push((bind = { kind: 'bind', name, hole: -1, set: -1, after: -1, ...none, span }));
    }
    return bind;
  }

  function readAttribute(name: string, written: string | undefined, span: Span): void {
    claim(name.replace(/^@on/, 'on'), span);
    const pieces = readValue(reader, name, written);
    /** The first hole, if there is one; the whole value, if it is one. */
    const firstHole = reader.span(reader.at - (written?.length ?? 0)).part;
    const hole = pieces.length === 2 && !pieces.join('') ? firstHole : -1;

    // Events of a custom element are spelt as its author likes.
    const directive = (/-/.test(tag) ? customPattern : directivePattern).exec(name);
    const [, simple, event, option, bindName = '', modifier] = directive ?? [];
    if (name[0] === '@' && !directive)
      reader.report(span, unknownDirective, name, DEV ? suggestDirective(name) : '');
    else if (name[0] === '?') reader.report(span, booleanPrefix, name.slice(1));
    else if (!directive && name[0] !== '.') {
      if (isHtml) name = htmlName(name);
      if (hole >= 0) attributes.push({ kind: 'value', name, hole, span });
      else if (pieces.length < 2) attributes.push({ kind: 'literal', name, value: pieces[0] ?? true, span });
      else {
        const holes = pieces.slice(1).map((_, index) => firstHole + index);
        attributes.push({ kind: 'mixed', name, strings: pieces, holes, span });
      }
    } else if (hole < 0 && modifier === 'event') {
      const bindEvent = pieces.length === 1 && /^on(.+)/.exec(pieces[0]!)?.[1];
      if (bindEvent) bindNamed(bindName, span).event = bindEvent;
      else reader.report(span, bindEventName, name);
    } else if (pieces.length === 1 && modifier && /^[fc]/.test(modifier)) {
      bindNamed(bindName, span)[modifier as 'format'] = pieces[0]!;
    } else if (hole < 0 && !(option && !written && !/^(deb|thr)/.test(option)))
      reader.report(span, holeRequired, name);
    else if (!directive) attributes.push({ kind: 'property', name: name.slice(1), hole, span });
    else if (simple === 'key') keyHole = hole;
    else if (simple)
      attributes.push({ kind: simple === 'attributes' ? 'splat' : (simple as 'ref'), hole, span });
    else if (option)
      attributes.push({ kind: 'eventOption', event: event!, option: option as EventOption, hole, span });
    else if (event) attributes.push({ kind: 'event', event, hole, span });
    else if (modifier && modifier !== 'get') bindNamed(bindName, span)[modifier as 'set'] = hole;
    else attributes.push(Object.assign(bindNamed(bindName, span), { hole, span }));
  }
}

/** The literal pieces of a value, one more than it has holes, entities decoded; none for a minimised attribute. */
function readValue(reader: Reader, name: string, written: string | undefined): string[] {
  if (!written) {
    // Recovery from a quote without its partner: the value ends with the tag.
    const span = reader.span();
    if (reader.take(/\s*=[^<>]*/y)) reader.report(span, missingValue, name);
    return [];
  }
  let at = reader.at - written.length;
  let value = written;
  if (/["']/.test(value[0]!)) {
    value = value.slice(1, -1);
    at++;
  } else if (value.endsWith('/') && reader.text[reader.at] === '>')
    reader.report(reader.span(at), ambiguousSlash, name);
  return value.split(holeMark).map((piece) => {
    const decoded = decode(reader, piece, at);
    at += piece.length + 1;
    return decoded;
  });
}
