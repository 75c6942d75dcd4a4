/**
 * Flow A, first stage: the grammar of what stands between a tag's name and its `>`.
 *
 * HTML's attributes (unquoted, in single or double quotes, or minimised), `...${props}`, `.property` and Razor's
 * directives. `@bind` and its modifiers are gathered into one; `@key` is handed back apart, since it concerns the
 * node's place among others and not the node.
 *
 * In: a reader behind the tag's name. Out: attributes in source order; the reader stands before `>` or `/>`.
 */
import { DEV } from '#dev';
import { AttributeChecks } from './check-attributes.ts';
import { ambiguousSlash, misplacedHole, missingValue, unexpectedCharacter } from './dev/errors.generated.ts';
import { decode } from './entities.ts';
import { holeMark } from './reader.ts';
import type { Reader } from './reader.ts';
import type { EventOption, HoleIndex, Modifiers, ReadAttribute, Span } from './vocabulary.ts';

/** The tag whose attributes are read. */
export interface Owner {
  /** As it stands in messages: `<div>`. */
  readonly tag: string;
  readonly isComponent: boolean;
  readonly isHtml: boolean;
}

export interface Attributes {
  readonly attributes: ReadAttribute[];
  /** Hole of `@key`, or -1. */
  readonly key: HoleIndex;
}

/**
 * Groups: name, value with its quotes; a splat has neither. A hole right before `/>` is the whole value; any other unquoted value
 * goes on to white space or `>`, as in HTML.
 */
const attributePattern = /\.\.\.\0|([^\s"'<>/=\0]+)(?:\s*=\s*("[^"]*"|'[^']*'|\0(?=\/>)|[^\s"'`<>]+))?/y;

/** Groups: event, its option, name after `@bind-`, modifier, one without parts. Which there are is checked elsewhere. */
const directivePattern = /^@(?:on([^:]+)(?::(.+))?|bind(?:-([^:]+))?(?::(.+))?|(.+))$/;

/**
 * Lower case, but for `viewBox` and its like: a template may be part of an SVG image without saying so, and where
 * it is HTML after all, the DOM itself takes no notice of case.
 */
export function htmlName(written: string): string {
  return /^[a-z]+[A-Z]/.test(written) ? written : written.toLowerCase();
}

export function readAttributes(reader: Reader, owner: Owner): Attributes {
  const attributes: ReadAttribute[] = [];
  /** `@bind` and its modifiers may come in any order. */
  const bindings = new Map<string, Modifiers>();
  const checks = DEV ? new AttributeChecks(reader, owner) : null;
  let key: HoleIndex = -1;
  const add = (
    kind: ReadAttribute['kind'],
    name: string,
    value: ReadAttribute['value'],
    more?: ReadAttribute['more'],
  ) => attributes.push({ kind, name, value, more });

  for (;;) {
    reader.take(/\s+/y);
    const span = reader.span();
    const [found, name, written] = reader.take(attributePattern) ?? [];
    if (found && !name) {
      add('splat', '', span.part);
      continue;
    }
    if (!DEV) {
      if (!name) break;
      readAttribute(name, written, span);
      continue;
    }
    const next = reader.text[reader.at];
    if (!written && next === holeMark) {
      reader.report(span, misplacedHole);
      reader.take(/[^\s<>]+/y);
    } else if (name) readAttribute(name, written, span);
    else if (!next || next === '>' || reader.text.startsWith('/>', reader.at)) break;
    else {
      reader.report(span, unexpectedCharacter, next, owner.tag);
      // Recovery: a new tag begins and this one counts as finished; anything else is left out.
      if (next === '<') break;
      reader.at++;
    }
  }
  if (DEV) checks!.finish(attributes);
  return { attributes, key };

  function readAttribute(name: string, written: string | undefined, span: Span): void {
    if (DEV) checks!.claim(name.replace(/^@on/, 'on'), span);
    const pieces = readValue(reader, name, written);
    /** The first hole, if there is one: a name has none. */
    const { part } = span;
    /** The whole value, if it is one. */
    const hole = pieces.length === 2 && !pieces.join('') ? part : -1;
    if (DEV && !checks!.check(name, pieces, hole >= 0, span)) return;

    const [directive, event, option, target = '', modifier, simple] = directivePattern.exec(name) ?? [];
    if (!directive) {
      if (name[0] === '.') add('property', name.slice(1), hole);
      else {
        const holes = pieces.slice(1).map((_, index) => part + index);
        const value = holes.length > 0 ? ([pieces, holes] as const) : (pieces[0] ?? true);
        add('attribute', owner.isHtml ? htmlName(name) : name, hole < 0 ? value : hole);
      }
    } else if (event) add(option ? 'eventOption' : 'event', event, hole, option as EventOption);
    else if (simple === 'key') key = hole;
    else if (simple) add(simple === 'attributes' ? 'splat' : (simple as 'ref'), '', hole);
    else {
      const modifiers: { -readonly [Name in keyof Modifiers]: Modifiers[Name] } = bindings.get(target) ?? {};
      bindings.set(target, modifiers);
      if (DEV) checks!.bind(target, modifier, modifiers, span);
      if (!modifier || modifier === 'get') add('bind', target, hole, modifiers);
      // `:event`, `:format` and `:culture` may be texts; the event's begins with `on`.
      else modifiers[modifier as 'event'] = hole < 0 ? pieces[0]!.slice(modifier === 'event' ? 2 : 0) : hole;
    }
  }
}

/** The literal pieces of a value, one more than it has holes, entities decoded; none for a minimised attribute. */
function readValue(reader: Reader, name: string, written: string | undefined): string[] {
  if (!written) {
    if (!DEV) return [];
    // Recovery from a quote without its partner: the value ends with the tag.
    const span = reader.span();
    if (reader.take(/\s*=[^<>]*/y)) reader.report(span, missingValue, name);
    return [];
  }
  const isQuoted = /^["']/.test(written);
  let at = DEV ? reader.at - written.length : 0;
  if (DEV && !isQuoted && written.endsWith('/') && reader.text[reader.at] === '>')
    reader.report(reader.span(at), ambiguousSlash, name);
  if (DEV && isQuoted) at++;
  return (isQuoted ? written.slice(1, -1) : written).split(holeMark).map((piece) => {
    const decoded = decode(reader, piece, at);
    if (DEV) at += piece.length + 1;
    return decoded;
  });
}
