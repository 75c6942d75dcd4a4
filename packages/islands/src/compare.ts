/**
 * What has changed between two renders of an island's tag. Data is compared deeply and with a copy, so neither an equal
 * literal counts nor is a change in place lost.
 *
 * In: options. Out: a snapshot to compare with later, and the patch of those that differ.
 */
import { dequal } from 'dequal';
import { circularOption } from './dev/errors.generated.ts';

/** The options as they were: plain arrays and objects copied, everything else by identity; no handlers. */
export type Snapshot = Record<string, unknown>;

/** Before anything was taken. */
export const nothing: Snapshot = {};

export function takeSnapshot(options: object, byIdentity: readonly string[]): Snapshot {
  const taken: Record<string, unknown> = {};
  for (const name of Object.keys(options)) {
    const value = (options as Record<string, unknown>)[name];
    if (typeof value === 'function') continue;
    taken[name] = typeof value !== 'object' || byIdentity.includes(name) ? value : copy(value);
  }
  return taken;
}

/** Takes over what has changed since: the rest is as it was, and is not copied again. As it was, too, where something cannot be copied. */
export function updateSnapshot(
  snapshot: Snapshot,
  patch: Readonly<Record<string, unknown>>,
  byIdentity: readonly string[],
): void {
  const taken = takeSnapshot(patch, byIdentity);
  for (const name in taken) snapshot[name] = taken[name];
}

/** The options that differ from the snapshot, or null where none does. */
export function findPatch(
  snapshot: Snapshot,
  options: object,
  byIdentity: readonly string[],
): Record<string, unknown> | null {
  let patch: Record<string, unknown> | null = null;
  const now = options as Record<string, unknown>;
  for (const name of Object.keys(now)) {
    const value = now[name];
    if (typeof value === 'function') continue;
    const old = Object.hasOwn(snapshot, name) ? snapshot[name] : undefined;
    const isSame = byIdentity.includes(name) ? Object.is(old, value) : dequal(old, value);
    // `undefined` that is written out is as good as an option left out.
    if (!isSame) (patch ??= {})[name] = value;
  }
  for (const name in snapshot) {
    if (snapshot[name] !== undefined && !(name in now)) (patch ??= {})[name] = undefined;
  }
  return patch;
}

/**
 * Only what is data through and through can be copied; instances of classes, elements and the like stay what they are.
 *
 * @throws STROP7002 where an object holds itself.
 */
export function copy(value: unknown, around: readonly unknown[] = none): unknown {
  if (typeof value !== 'object' || value === null || !isPlain(value)) return value;
  if (around.includes(value)) throw circularOption();
  const within = [...around, value];
  if (Array.isArray(value)) return value.map((item) => copy(item, within));
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, copy(inner, within)]));
}

const none: readonly unknown[] = [];

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === Object.prototype || prototype === null;
}
