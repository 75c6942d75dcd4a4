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
import { AttributeChecks } from './check-attributes.ts';
import { ambiguousSlash, misplacedHole, missingValue, unexpectedCharacter } from './dev/errors.generated.ts';
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
  const attributes: AttributeNode[] = [];
  const binds = new Map<string, Growing<BindAttribute>>();
  const checks = DEV ? new AttributeChecks(reader, owner) : null;
  let keyHole: HoleIndex = -1;

  for (;;) {
    reader.take(/\s+/y);
    const span = reader.span();
    if (reader.take(/\.\.\.\0/y)) {
      attributes.push({ kind: 'splat', hole: span.part, span });
      continue;
    }
    const [, name, written] = reader.take(attributePattern) ?? [];
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
  if (DEV) checks!.finish(attributes, [...binds.values()]);
  return { attributes, keyHole };

  /** `@bind` and its modifiers may come in any order. */
  function bindNamed(name: string, span: Span): Growing<BindAttribute> {
    let bind = binds.get(name);
    if (!bind) {
      const none = { event: null, format: null, culture: null };
      binds.set(name, (bind = { kind: 'bind', name, hole: -1, set: -1, after: -1, ...none, span }));
    }
    return bind;
  }

  function readAttribute(name: string, written: string | undefined, span: Span): void {
    if (DEV) checks!.claim(name.replace(/^@on/, 'on'), span);
    const pieces = readValue(reader, name, written);
    /** The first hole, if there is one; the whole value, if it is one. */
    const firstHole = reader.span(reader.at - (written?.length ?? 0)).part;
    const hole = pieces.length === 2 && !pieces.join('') ? firstHole : -1;
    if (DEV && !checks!.check(name, pieces, hole >= 0, span)) return;

    const [directive, event, option, bindName = '', modifier, simple] = directivePattern.exec(name) ?? [];
    if (!directive) {
      if (name[0] === '.') attributes.push({ kind: 'property', name: name.slice(1), hole, span });
      else {
        if (owner.isHtml) name = htmlName(name);
        const holes = pieces.slice(1).map((_, index) => firstHole + index);
        const value = hole >= 0 ? hole : holes.length > 0 ? ([pieces, holes] as const) : (pieces[0] ?? true);
        attributes.push({ kind: 'attribute', name, value, span });
      }
    } else if (event) {
      attributes.push(
        option
          ? { kind: 'eventOption', event, option: option as EventOption, hole, span }
          : { kind: 'event', event, hole, span },
      );
    } else if (simple === 'key') keyHole = hole;
    else if (simple) {
      attributes.push({ kind: simple === 'attributes' ? 'splat' : (simple as 'ref'), hole, span });
    } else {
      const bind = bindNamed(bindName, span);
      if (!modifier || modifier === 'get') attributes.push(Object.assign(bind, { hole, span }));
      // `:event`, `:format` and `:culture` may be texts; the event's begins with `on`.
      else if (hole < 0) bind[modifier as 'event'] = pieces[0]!.slice(modifier === 'event' ? 2 : 0);
      else bind[modifier as 'event'] = hole;
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
  let at = reader.at - written.length;
  let value = written;
  if (/["']/.test(value[0]!)) {
    value = value.slice(1, -1);
    at++;
  } else if (DEV && value.endsWith('/') && reader.text[reader.at] === '>')
    reader.report(reader.span(at), ambiguousSlash, name);
  return value.split(holeMark).map((piece) => {
    const decoded = decode(reader, piece, at);
    at += piece.length + 1;
    return decoded;
  });
}
