/**
 * Names keys for event options. In: `key.ctrl.s`. Out: a pattern, which is plain data.
 */
import type { EventPattern } from './event-pattern.ts';

/** Modifier keys of a pattern: `key.ctrl.s`. */
export type KeyModifier = 'ctrl' | 'alt' | 'shift' | 'meta';

type Digit = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9';
type Letter =
  | 'a'
  | 'b'
  | 'c'
  | 'd'
  | 'e'
  | 'f'
  | 'g'
  | 'h'
  | 'i'
  | 'j'
  | 'k'
  | 'l'
  | 'm'
  | 'n'
  | 'o'
  | 'p'
  | 'q'
  | 'r'
  | 's';
type LateLetter = 't' | 'u' | 'v' | 'w' | 'x' | 'y' | 'z';
type FunctionKey = 'F1' | 'F2' | 'F3' | 'F4' | 'F5' | 'F6' | 'F7' | 'F8' | 'F9' | 'F10' | 'F11' | 'F12';

/** Keys that may be written after a dot; any other is named by calling: `key('ContextMenu')`, `key('?')`. */
export type KeyName =
  | Digit
  | Letter
  | LateLetter
  | FunctionKey
  | 'ArrowDown'
  | 'ArrowLeft'
  | 'ArrowRight'
  | 'ArrowUp'
  | 'Backspace'
  | 'Delete'
  | 'End'
  | 'Enter'
  | 'Escape'
  | 'Home'
  | 'Insert'
  | 'PageDown'
  | 'PageUp'
  | 'Space'
  | 'Tab';

/** Patterns for keys by name, modifiers before them: `key.Enter`, `key.ctrl.s`, `key('?')`. */
export type Keys = { readonly [Name in KeyName]: EventPattern } & {
  readonly [Modifier in KeyModifier | 'any']: Keys;
} & ((name: string) => EventPattern);

/** Members of a keyboard event, by what is written for them. */
const members: Readonly<Record<KeyModifier, string>> = {
  ctrl: 'ctrlKey',
  alt: 'altKey',
  shift: 'shiftKey',
  meta: 'metaKey',
};

/**
 * Keys as conditions of event options. The modifiers that are named must be held and the others not; `any` leaves
 * them open. A single character says by itself whether Shift is held, so for one Shift counts only where it is named.
 * Nothing matches while an input method composes: its Enter takes a suggestion.
 *
 * @example
 * ```ts
 * html`<textarea @onkeydown=${this.keyDown} @onkeydown:preventDefault=${key.Enter}></textarea>`
 * html`<div @onkeydown=${this.keyDown} @onkeydown:preventDefault=${[key.ctrl.s, key.ArrowUp, key.any.Tab]}></div>`
 * ```
 */
export const key: Keys = keysWith({});

function keysWith(held: Readonly<Record<string, true>>, anyModifier: boolean = false): Keys {
  const named = (name: string): EventPattern => pattern(name === 'Space' ? ' ' : name, held, anyModifier);
  return new Proxy(named, {
    get: (target, name) => {
      if (typeof name !== 'string') return undefined;
      if (name === 'any') return keysWith(held, true);
      const member = (members as Readonly<Record<string, string>>)[name];
      return member === undefined ? target(name) : keysWith({ ...held, [member]: true }, anyModifier);
    },
  }) as unknown as Keys;
}

function pattern(name: string, held: Readonly<Record<string, true>>, anyModifier: boolean): EventPattern {
  // With Ctrl, Alt or Meta the letter is one key, whatever Caps Lock says.
  const letter = /^[a-z]$/i.test(name) && Object.keys(held).length > 0;
  const result: Record<string, unknown> = {
    key: letter ? [name.toLowerCase(), name.toUpperCase()] : name,
    isComposing: false,
    ...held,
  };
  if (anyModifier) return result;
  for (const member of Object.values(members)) {
    if (member === 'shiftKey' && name.length === 1) continue;
    result[member] ??= false;
  }
  return result;
}
