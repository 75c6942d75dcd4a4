/**
 * Flow A, between a Shape and a stamp, for tools: the outline of a shape as the text of a program that a page runs.
 *
 * In: what the parser read. Out: an expression, and the functions it calls, of which each brings what it needs. It is apart from
 * `outline.ts` so that pages do not ship it.
 */
import { type Makers, outlineShape } from './outline.ts';
import type { BindAttribute, Shape, Span } from './shape.ts';

/** A function that code may call; `plainEvent` in place of `event` where there is nothing to know of the name. */
export type Maker = keyof Makers<unknown> | 'plainEvent';

/**
 * Names of events that bubble, and whose listeners keep nothing waiting. One that is not here is one of which the page finds out; one
 * that does not belong here would not be heard.
 */
export const plainEvents: RegExp =
  /^(?:(?:dbl|aux)?click|contextmenu|key(?:down|up|press)|(?:mouse|pointer)(?:down|up|move|over|out)|(?:before)?input|focus(?:in|out)|drag\w*|drop|copy|cut|paste)$/;

/** An outline as code. */
export interface WrittenOutline {
  /** `template([["p", , 0]])` */
  readonly code: string;
  /** Names of the functions that the code calls. */
  readonly makers: ReadonlySet<Maker>;
}

/** How what is written names functions and places. */
export interface WriteOptions {
  /** How a function is called in the code. */
  readonly name: (maker: Maker) => string;
  /** A place as messages of the page name it. */
  readonly where: (span: Span) => string;
}

/** What has been written is told from texts. */
class Code {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** Writes the call of `template`. */
export function writeOutline(shape: Shape, { name, where }: WriteOptions): WrittenOutline {
  const makers = new Set<Maker>();
  const writers = new Proxy({} as Makers<Code>, {
    get:
      (_, called: keyof Makers<unknown>) =>
      (...given: unknown[]) => {
        const maker = called === 'event' && plainEvents.test(String(given[1])) ? 'plainEvent' : called;
        makers.add(maker);
        return new Code(`${name(maker)}(${writeGiven(given.map(withoutDefaults))})`);
      },
  });
  return { code: outlineShape(shape, writers, where).text, makers };
}

/** Of attributes of a shape what their kind and hole do not say: the modifiers of a binding, as far as there are any. */
function withoutDefaults(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('span' in value)) return value;
  const { set, after, event, format, culture } = value as BindAttribute;
  const isBinding = 'culture' in value;
  const given = Object.entries(isBinding ? { set, after, event, format, culture } : {}).filter(
    ([, one]) => one !== null && one !== -1,
  );
  return given.length === 0 ? undefined : Object.fromEntries(given);
}

/** Without the last arguments that functions take by themselves. */
function writeGiven(given: readonly unknown[]): string {
  const isDefault = (one: unknown, i: number): boolean =>
    one === undefined || one === null || one === -1 || one === false || one === '' || (i > 0 && isEmpty(one));
  return trimmed(given, isDefault).map(write).join(', ');
}

function write(value: unknown): string {
  if (value instanceof Code) return value.text;
  if (value === undefined) return 'undefined';
  if (!Array.isArray(value)) return JSON.stringify(value);
  // An element: attributes that it has not are a hole of the language.
  const items = typeof value[0] === 'string' ? trimmed(value, isEmpty) : value;
  return `[${items.map((one) => (typeof value[0] === 'string' && isEmpty(one) ? '' : write(one))).join(', ')}]`;
}

/** Among the lists that begin with a text only elements have others that are empty. */
function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function trimmed(
  items: readonly unknown[],
  isLeftOut: (item: unknown, i: number) => boolean,
): readonly unknown[] {
  return items.slice(0, items.findLastIndex((item, i) => !isLeftOut(item, i)) + 1);
}
