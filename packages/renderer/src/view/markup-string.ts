/**
 * Raw markup, as Blazor's `MarkupString`: the only way a value becomes elements. Where the page enforces Trusted
 * Types, the markup passes the policy named `strop-markup`.
 */

const tag: unique symbol = Symbol.for('strop.markupString');

/**
 * Markup that is inserted as it is. Never build one from input you do not trust.
 *
 * @example
 * ```ts
 * html`<p>${new MarkupString('<em>raw</em>')}</p>`
 * ```
 * @see https://learn.microsoft.com/aspnet/core/blazor/components/#raw-html
 */
export class MarkupString {
  readonly value: string;

  constructor(value: string) {
    this.value = value;
  }

  toString(): string {
    return this.value;
  }
}

Object.defineProperty(MarkupString.prototype, tag, { value: true });

/** Told by tag, so that a copy of this package in another bundle counts too. */
export function isMarkupString(value: object): value is MarkupString {
  return tag in value;
}
