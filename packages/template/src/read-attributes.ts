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
  bindModifierAlone,
  booleanPrefix,
  duplicateAttribute,
  holeRequired,
  misplacedHole,
  missingValue,
  unexpectedCharacter,
  unfinishedTag,
  unknownDirective,
} from './dev/errors.generated.ts';
import { suggestDirective } from './dev/suggest-directive.ts';
import { decode } from './entities.ts';
import { holeMark } from './reader.ts';
import type { Reader } from './reader.ts';
import type { AttributeNode, BindAttribute, HoleIndex, Span } from './shape.ts';

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

/** What follows an attribute's name. */
interface Value {
  /** Literal pieces, entities decoded, one more than there are holes; `true` for a minimised attribute. */
  readonly pieces: readonly string[] | true;
  /** Index of the first hole. */
  readonly firstHole: HoleIndex;
  /** The hole that is the whole value, or -1. */
  readonly hole: HoleIndex;
}

type Growing<Node> = { -readonly [Field in keyof Node]: Node[Field] };

/** Groups: kind, event or name after the dash, modifier. `onC…` is none: React's spelling must not pass for an event. */
const directive = /^@(key$|ref$|attributes$|on(?=[^A-Z:])|bind(?=$|:)|bind-(?=[^:]))([^:]*)(?::(.*))?$/;

/**
 * Lower case, but for `viewBox` and its like: a template may be part of an SVG image without saying so, and where
 * it is HTML after all, the DOM itself takes no notice of case.
 */
export function htmlName(written: string): string {
  return /^[a-z]+[A-Z]/.test(written) ? written : written.toLowerCase();
}

export function readAttributes(reader: Reader, owner: Owner): Attributes {
  const { isComponent, isHtml, tag } = owner;
  const attributes: AttributeNode[] = [];
  const binds: Growing<BindAttribute>[] = [];
  const taken = new Set<string>();
  let keyHole: HoleIndex = -1;

  const claim = (name: string, span: Span) => {
    const known = name.toLowerCase();
    if (taken.has(known)) reader.fail(span, duplicateAttribute, name, tag);
    taken.add(known);
  };

  for (;;) {
    reader.take(/\s+/y);
    const span = reader.span();
    if (reader.take(/\.\.\.\0/y)) {
      attributes.push({ kind: 'splat', hole: span.part, span });
      continue;
    }
    const name = reader.take(/[^\s"'<>/=\0]+/y);
    const character = reader.text[reader.at];
    if (character === holeMark) {
      reader.fail(span, misplacedHole);
      reader.take(/[^\s>]+/y);
    } else if (name) readAttribute(name, span);
    else if (!character || character === '>' || reader.text.startsWith('/>', reader.at)) break;
    else {
      reader.fail(span, unexpectedCharacter, character, tag);
      // Recovery: a new tag begins and this one counts as finished; anything else is left out.
      if (character === '<') break;
      reader.at++;
    }
  }

  for (const bind of binds) {
    const { name, event, span } = bind;
    if (!attributes.includes(bind)) {
      reader.fail(span, bindModifierAlone, name ? '@bind-' + name : '@bind');
      continue;
    }
    const isCheckBox = attributes.some(
      (other) => other.kind === 'literal' && other.name === 'type' && other.value === 'checkbox',
    );
    const target = name || (isCheckBox ? 'checked' : 'value');
    claim(target, span);
    if (isComponent) claim(target + 'Changed', span);
    // A named binding's default event is known to the renderer only.
    else if (event || !name) claim('on' + (event ?? 'change'), span);
  }
  return { attributes, keyHole };

  function readAttribute(name: string, span: Span): void {
    const { pieces, firstHole, hole } = readValue(reader, name, owner);
    claim(name.replace(/^@on/, 'on'), span);

    const [, kind, rest = '', modifier] = directive.exec(name) ?? [];
    const isBind = !!kind?.startsWith('bind');
    const isOption = modifier === 'preventDefault' || modifier === 'stopPropagation';
    const isUnknown =
      name[0] === '@' &&
      (!kind ||
        (modifier !== undefined &&
          !(isBind ? modifier === 'event' || modifier === 'after' : kind === 'on' && isOption)));

    if (isUnknown) reader.fail(span, unknownDirective, name, DEV ? suggestDirective(name) : '');
    else if (name[0] === '?') reader.fail(span, booleanPrefix, name.slice(1));
    else if (isBind) readBind();
    else if ((kind || name[0] === '.') && hole < 0 && !(isOption && pieces === true))
      reader.fail(span, holeRequired, name);
    else if (name[0] === '.') attributes.push({ kind: 'property', name: name.slice(1), hole, span });
    else if (kind === 'key') keyHole = hole;
    else if (kind === 'ref') attributes.push({ kind: 'ref', hole, span });
    else if (kind === 'attributes') attributes.push({ kind: 'splat', hole, span });
    else if (kind)
      attributes.push(
        isOption
          ? { kind: 'eventOption', event: rest, option: modifier, hole, span }
          : { kind: 'event', event: rest, hole, span },
      );
    else {
      if (isHtml) name = htmlName(name);
      if (hole >= 0) attributes.push({ kind: 'value', name, hole, span });
      else if (pieces === true || pieces.length === 1)
        attributes.push({ kind: 'literal', name, value: pieces === true || pieces[0]!, span });
      else
        attributes.push({
          kind: 'mixed',
          name,
          strings: pieces,
          holes: pieces.slice(1).map((_, index) => firstHole + index),
          span,
        });
    }

    /** `@bind`, `@bind:event` and `@bind:after` may come in any order. */
    function readBind(): void {
      let bind = binds.find((other) => other.name === rest);
      if (!bind) binds.push((bind = { kind: 'bind', name: rest, hole: -1, event: null, after: -1, span }));
      if (modifier === 'event') {
        const [, event] = (pieces !== true && pieces.length === 1 && /^on(.+)/.exec(pieces[0]!)) || [];
        if (event) bind.event = event;
        else reader.fail(span, bindEventName, name);
        return;
      }
      if (hole < 0) reader.fail(span, holeRequired, name);
      if (modifier) bind.after = hole;
      else {
        bind.hole = hole;
        bind.span = span;
        attributes.push(bind);
      }
    }
  }
}

function readValue(reader: Reader, name: string, { tag }: Owner): Value {
  if (!reader.take(/\s*=\s*/y)) return { pieces: true, firstHole: -1, hole: -1 };
  const start = reader.span();
  let at = reader.at;
  // A hole right before `/>` is the whole value; any other unquoted value goes on to white space or `>`, as in HTML.
  let value = reader.take(/"[^"]*"|'[^']*'|\0(?=\/>)|[^\s"'`<>]+/y);
  if (/^["']/.test(value)) {
    value = value.slice(1, -1);
    at++;
  } else if (value.endsWith('/') && reader.text[reader.at] === '>') reader.fail(start, ambiguousSlash, name);
  else if (!value) {
    // Recovery from a quote without its partner: the value ends with the tag.
    if (reader.take(/["'][^>]*/y)) reader.fail(start, unfinishedTag, tag.slice(0, -1));
    else reader.fail(start, missingValue, name);
  }
  const written = value.split(holeMark);
  const pieces = written.map((piece) => {
    const decoded = decode(reader, piece, at);
    at += piece.length + 1;
    return decoded;
  });
  return { pieces, firstHole: start.part, hole: value === holeMark ? start.part : -1 };
}
