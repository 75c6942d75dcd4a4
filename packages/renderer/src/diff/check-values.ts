/**
 * Development only: values that an attribute or a text can show but nobody means, such as `[object Object]`. In production they show
 * the same, and nothing is looked for.
 *
 * In: the values of a view, before they are written. Out: a warning, once for each place.
 */
import type { MergedAttributes } from '@strop/template';
import type { ComponentState } from '../component/component-state.ts';
import { dropsTemplate, sourceOf } from '../component/class-source.ts';
import { warnOnce } from '../component/warn-once.ts';
import { type Part, PartKind } from '../dom/part.ts';
import {
  booleanAsClass,
  functionAsAttribute,
  itemsUndefined,
  listAsAttribute,
  mapAsContent,
  objectAsAttribute,
  objectAsContent,
} from '../dev/errors.generated.ts';
import { attributeMeant } from '../dev/foreign-words.ts';
import type { Stamp } from '../dom/stamp.ts';
import type { View } from '../view/view.ts';
import { checkStyle } from './check-style.ts';

/** @param before those of the last render; null where the block is new. */
export function checkValues(
  state: ComponentState,
  stamp: Stamp,
  view: Pick<View, 'values' | 'owner'>,
  before: readonly unknown[] | null,
): void {
  const { values } = view;
  for (const parts of [stamp.fill, stamp.live])
    for (const part of parts) {
      if (part.kind === PartKind.splat) checkSplat((view.owner ?? state) as ComponentState, part, values);
      else if (part.holes === null) checkHole(part, part.hole);
      else for (const hole of part.holes) checkHole(part, hole);
    }

  function checkHole(part: Part, hole: number): void {
    const value = values[hole];
    if (before?.[hole] === value) return;
    if (typeof value === 'boolean' && part.kind === PartKind.class && part.holes !== null) {
      const { name } = (view.owner ?? state) as ComponentState;
      warnOnce(state, part, 'class', () => booleanAsClass(name, String(value)));
    }
    if (isPlain(value)) return;
    checkAttribute((view.owner ?? state) as ComponentState, part, value);
  }
}

function checkAttribute(state: ComponentState, part: Part, value: unknown): void {
  const { kind, name, holes } = part;
  // Perhaps a handler: `onclick=${…}` may be written without the sign.
  if (/^on/i.test(name) && holes === null) return;
  // Told by its name.
  if (attributeMeant(name, '') !== undefined) return;
  if (kind === PartKind.attribute || kind === PartKind.class || holes !== null)
    checkText(state, part, name || 'style', value);
  else if (kind === PartKind.style) {
    if (typeof value === 'function' || Array.isArray(value)) checkText(state, part, 'style', value);
    else checkStyle(state, part, value as object);
  }
  // A select takes a list of values.
  else if (kind === PartKind.field && !Array.isArray(value)) checkText(state, part, name, value);
}

function checkSplat(state: ComponentState, part: Part, values: readonly unknown[]): void {
  const merged = part.detail as MergedAttributes;
  for (let i = 0; i < merged.length; i += 2) {
    const name = merged[i];
    const source = merged[i + 1];
    if (typeof source !== 'number') continue;
    const value = values[source];
    if (name === '') {
      if (typeof value !== 'object' || value === null) continue;
      for (const [key, one] of Object.entries(value)) checkMerged(state, part, key, one);
    } else if (typeof name === 'string') checkMerged(state, part, name, value);
  }
}

/** Functions among the attributes that a component passes on are perhaps handlers of others. */
function checkMerged(state: ComponentState, part: Part, name: string, value: unknown): void {
  if (isPlain(value) || typeof value === 'function' || /^(?:on|value$|checked$)/i.test(name)) return;
  if (name === 'style' && !Array.isArray(value)) checkStyle(state, part, value as object);
  else checkText(state, part, name, value);
}

function checkText(state: ComponentState, part: Part, name: string, value: unknown): void {
  if (typeof value === 'function')
    return warnOnce(state, part, name, () => functionAsAttribute(state.name, name));
  // An EventCallback, which a component passes on.
  if ('invokeAsync' in (value as object)) return;
  if (Array.isArray(value)) {
    // `points`, `coords`, `viewBox`: numbers with commas between them.
    if (name !== 'class' && value.length > 0 && value.every((item) => typeof item === 'number')) return;
    return warnOnce(state, part, name, () => listAsAttribute(state.name, name, String(value)));
  }
  const text = uselessText(value as object);
  if (text !== null) warnOnce(state, part, name, () => objectAsAttribute(state.name, name, text));
}

/** What stands among children and is neither text nor anything that is shown. */
export function checkContent(state: ComponentState, value: object): void {
  const text = uselessText(value);
  if (text === null) return;
  warnOnce(state, state.component.constructor, text, () => objectAsContent(state.name, text, keysOf(value)));
}

/** A list of pairs, of which the keys are shown too. */
export function checkList(state: ComponentState, value: object): void {
  if (Object.prototype.toString.call(value) === '[object Map]')
    warnOnce(state, state.component.constructor, 'map', () => mapAsContent(state.name));
}

/**
 * A list of nothing but undefined, where the source drops a template: `rows.map((row) => { html`…`; })`. Rows that show nothing are
 * fair, so the source decides.
 *
 * @param source that of the function that makes rows, where it is known; else the component's classes say.
 */
export function checkItems(
  state: ComponentState,
  values: readonly unknown[],
  source: string | undefined,
): void {
  if (values.length === 0 || values.some((value) => value !== undefined)) return;
  if (!dropsTemplate(source ?? sourceOf(state.component))) return;
  warnOnce(state, state.component.constructor, 'items', () =>
    itemsUndefined(state.name, String(values.length)),
  );
}

function isPlain(value: unknown): boolean {
  return (typeof value !== 'object' && typeof value !== 'function') || value === null;
}

/** What the language says of objects that say nothing of themselves; null for those that do. */
function uselessText(value: object): string | null {
  let text: string;
  try {
    text = String(value);
  } catch {
    // Where its own code throws, that is reported.
    if ('toString' in value) return null;
    // Of no class at all: `Object.groupBy`, `Object.create(null)`.
    text = '[object Object]';
  }
  return /^\[object [\w ]+\]$/.test(text) ? text : null;
}

function keysOf(value: object): string {
  const keys = Object.keys(value).slice(0, 5);
  return keys.length === 0 ? 'no fields' : keys.map((key) => `'${key}'`).join(', ');
}
