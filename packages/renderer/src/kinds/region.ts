/** A keyed node among others: another key is another instance. */
import { PartKind } from '../dom/part.ts';
import type { Slotted, Template } from '../dom/template.ts';

/** @param keyed a template with a key. */
export function region(keyed: Template): Slotted {
  return { kind: PartKind.region, hole: keyed.keyHole, detail: keyed, code: null };
}
