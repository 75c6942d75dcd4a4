/** Keys, input methods and fields in the page itself, as the browser sends and handles them. */
import { bind, Component, html, type Renderable } from '@strop/renderer';
import { commands } from 'vitest/browser';
import './input.ts';
import { one as find, show as showIn } from './shown.ts';

export async function show<T extends Component>(type: new () => T): Promise<T> {
  return (await showIn(type)).component;
}

export function one<E extends Element = HTMLInputElement>(selector: string): E {
  return find<E>(selector);
}

/** One key after the other, as a keyboard sends them. */
export async function type(
  text: string,
  between: (typed: string) => void | Promise<void> = () => {},
): Promise<void> {
  let typed = '';
  for (const character of text) {
    await commands.pressKey(character);
    typed += character;
    await between(typed);
  }
}

/** An input method shows a text that is not final, its caret behind it. */
export function compose(text: string): Promise<void> {
  return commands.composeText(text);
}

/** The composition ends with a text. */
export function commit(text: string): Promise<void> {
  return commands.commitText(text);
}

export function caret(field: HTMLInputElement | HTMLTextAreaElement): [number | null, number | null] {
  return [field.selectionStart, field.selectionEnd];
}

export async function ticks(): Promise<void> {
  for (let i = 0; i < 20; i++) await Promise.resolve();
}

/** One value, and a setter that may rewrite it. */
export abstract class Sample extends Component {
  value: string = '';
  other = 0;
  set(value: string): unknown {
    this.value = value;
    return undefined;
  }
  override render(): Renderable {
    const binding = bind({ get: () => this.value, set: (value) => this.set(value) });
    return html`<input id="field" @bind=${binding} @bind:event="oninput"><input id="elsewhere"><p>${this.other} ${this.value}</p>`;
  }
  /** A render that has nothing to do with the field. */
  renderElsewhere(): void {
    this.other++;
    this.stateHasChanged();
  }
}

/** The same, told at change. */
export abstract class Lazy extends Sample {
  override render(): Renderable {
    return html`<input id="field" @bind=${bind(this, 'value')}><input id="elsewhere"><p>${this.other} ${this.value}</p>`;
  }
}
