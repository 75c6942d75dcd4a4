/**
 * Flow A: a prototype says what its next clone is to show. Hot.
 *
 * In: a stamp and the values of one view. Out: the prototype's nodes show them; what has not changed since the last clone is
 * not written.
 */
import type { DomElement } from '../dom/contract.ts';
import { isText, joinMixed, PartKind } from '../dom/part.ts';
import type { Stamp } from '../dom/stamp.ts';
import { kindOf } from '../kinds/kind.ts';
import { commitAttribute } from '../parts/attribute.ts';
import { writeClass } from '../parts/class.ts';
import { commitText } from '../parts/text.ts';

/** Writes the values into the prototype's own nodes; true where a text hole got something that is no text. */
export function fillPrototype(stamp: Stamp, values: readonly unknown[]): boolean {
  const { fill, fillNodes, filled } = stamp;
  let promoted = false;
  for (let i = 0; i < fill.length; i++) {
    const part = fill[i]!;
    const value = part.holes === null ? values[part.hole] : joinMixed(part, values);
    const before = filled[i];
    if (before === value) continue;
    const node = fillNodes[i]!;
    switch (part.kind) {
      case PartKind.text:
        if (showsText(value)) commitText(node, value);
        else {
          promoted = true;
          commitText(node, '');
          filled[i] = '';
          continue;
        }
        break;
      case PartKind.class:
        writeClass(node as DomElement, value);
        break;
      case PartKind.attribute:
        commitAttribute(node as DomElement, part.name, value);
        break;
      default:
        filled[i] = kindOf(part).fill!(node as DomElement, before, value);
        if (filled[i] !== value) promoted = true;
        continue;
    }
    filled[i] = value;
  }
  return promoted;
}

/** True where a text hole can go on as the text node it is. */
export function showsText(value: unknown): boolean {
  return isText(value) || value === null || value === undefined || typeof value === 'boolean';
}
