/**
 * Flow A, first stage: character references in texts and attribute values.
 *
 * HTML knows 2,231 names; a short list is shipped, the rest are errors and never a silent `&infin;` on the page.
 * A `&` that begins no reference with a `;` stays as it is, as in `?a=1&copy=2`.
 *
 * In: a literal piece and where it stands. Out: what it means.
 */
import { DEV } from '#dev';
import { unknownEntity } from './dev/errors.generated.ts';
import type { Reader } from './reader.ts';

/** Each name, and the character that it stands for. */
const names =
  ' amp& lt< gt> quot" apos\' nbsp\u00a0 copy© reg® trade™ hellip… mdash— ndash– lsquo‘ rsquo’ ldquo“ rdquo” laquo« raquo» times× middot· bull• larr← uarr↑ rarr→ darr↓ deg° check✓ euro€ pound£ yen¥';

export function decode(reader: Reader, literal: string, at: number): string {
  return literal.replace(
    /&(?:#(?:x([\da-f]+)|(\d+))|([a-z][a-z\d]*));/gi,
    (reference: string, hex: string, decimal: string, name: string, index: number) => {
      const code = hex ? parseInt(hex, 16) : +decimal;
      const character = name
        ? new RegExp(` ${name}([^a-z])`).exec(names)?.[1]
        : // Not zero, not a control character that old pages take for Windows-1252, no half of a pair, not beyond Unicode.
          !DEV || (code && (code < 0x80 || code > 0x9f) && code >> 11 !== 0x1b && code < 0x110000)
          ? String.fromCodePoint(code)
          : '';
      if (DEV && !character) reader.report(reader.span(at + index), unknownEntity, reference);
      return character || reference;
    },
  );
}
