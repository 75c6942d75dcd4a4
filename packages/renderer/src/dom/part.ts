/**
 * A part is one place of a stamp that a value goes to. Parts are plain, monomorphic records made once per stamp;
 * the diff compares holes by identity and hands what changed to the part's commit.
 */
import type { Bound, EventOption, MergedAttributes } from '@strop/template';
import type { ComponentPlan } from './component-plan.ts';
import type { Template } from './template.ts';
import * as PartKind from './part-kind.ts';

export { PartKind };

export interface Part {
  readonly kind: Exclude<(typeof PartKind)[keyof typeof PartKind], 0x10 | 0x20 | 0x40 | 0x80 | 0x100 | 0x200>;
  /** The hole, or the first of several. */
  readonly hole: number;
  /** All holes of a mixed attribute, else null. */
  readonly holes: readonly number[] | null;
  /** Literal pieces around the holes of a mixed attribute, else null. */
  readonly strings: readonly string[] | null;
  /** Index into the stamp's paths: the node written to, a slot's only-child parent, or its anchor. */
  readonly node: number;
  /** Attribute, property or style name. */
  readonly name: string;
  /** Index of the slot (text, content, component, region), of the state (bind, ref, splat, stateful), or -1. */
  readonly index: number;
  /** True where the slot is its element's only child: no anchor is needed. */
  readonly sole: boolean;
  readonly detail: ComponentPlan | MergedAttributes | Template | Bound | null;
  /** What its kind does (`kinds/kind.ts`); null where the core does it. */
  readonly code: object | null;
}

/** Where a handler stands; found when an event comes, never looked at by the diff. */
export interface EventPart {
  /** `click`; `*` for a splat, whose names are known only from its values. */
  readonly event: string;
  readonly node: number;
  readonly hole: number;
  /** The option that `:preventDefault` and its like set; null for a handler. */
  readonly option: EventOption | null;
  /** What options do (`events/event-options.ts`), or what finds the handler of a splat or a binding; else null. */
  readonly code: object | null;
  /** What there is to know of the name: bits of `events/heard.ts`. */
  readonly traits: number;
  /** The bind or splat part it belongs to, else null. */
  readonly part: Part | null;
}

/** What a mixed attribute is made of: a part of an element. */
interface Mixed {
  readonly strings: readonly string[] | null;
  readonly holes: readonly number[] | null;
}

/** The text of a mixed attribute: null and undefined are empty, as in Razor. */
export function joinMixed({ strings, holes }: Mixed, values: readonly unknown[]): string {
  return joinPieces(strings!, holes!, values);
}

/** The same, of a mixed value as outlines have it. */
export function joinPieces(
  strings: readonly string[],
  holes: readonly number[],
  values: readonly unknown[],
): string {
  let text = strings[0]!;
  for (let i = 0; i < holes.length; i++) {
    const value = values[holes[i]!];
    text += (value === null || value === undefined ? '' : String(value)) + strings[i + 1]!;
  }
  return text;
}

/** The value a part shows for these values. */
export function partValue(part: Part, values: readonly unknown[]): unknown {
  return part.holes === null ? values[part.hole] : joinMixed(part, values);
}

/** A value that is written as text; anything else makes the hole a slot. Hot. */
export function isText(value: unknown): value is string | number | bigint {
  const type = typeof value;
  return type === 'string' || type === 'number' || type === 'bigint';
}
