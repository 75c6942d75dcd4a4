/**
 * Flow A, between a template's source and a stamp, for tools: its outline as the text of a program that a page runs.
 *
 * In: the strings of a template. Out: an expression, and the functions it calls, of which each brings what it needs; and what is wrong
 * with the template. It is apart from `parse-template.ts` so that pages do not ship it.
 */
import { parseTemplateWithDiagnostics, type TemplateDiagnostic } from './diagnostics.ts';
import type { Makers } from './outline.ts';
import type { Span } from './vocabulary.ts';

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
  /** `template([["p", , 0]])`; null where the strings themselves are not valid. */
  readonly code: string | null;
  /** Names of the functions that the code calls. */
  readonly makers: ReadonlySet<Maker>;
  /** Where there are some, the code is not to be used. */
  readonly diagnostics: readonly TemplateDiagnostic[];
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

/**
 * Reads a template and writes the call of `template`.
 *
 * @param strings The cooked strings of the template.
 * @example
 * writeOutline(['<p>', '</p>'], { name: (maker) => maker, where: () => '' }).code; // 'template([["p", , 0]])'
 */
export function writeOutline(strings: readonly string[], { name, where }: WriteOptions): WrittenOutline {
  const makers = new Set<Maker>();
  const writers = new Proxy({} as Makers<Code>, {
    get:
      (_, called: keyof Makers<unknown>) =>
      (...given: unknown[]) => {
        const maker = called === 'event' && plainEvents.test(String(given[1])) ? 'plainEvent' : called;
        makers.add(maker);
        return new Code(`${name(maker)}(${writeGiven(given)})`);
      },
  });
  const { template, diagnostics } = parseTemplateWithDiagnostics(strings, writers, where);
  return { code: template && template.text, makers, diagnostics };
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

/** Attributes that an element has not, or the modifiers of a binding. Among the lists that begin with a text only elements have such ones. */
function isEmpty(value: unknown): boolean {
  return (
    typeof value === 'object' && value !== null && !(value instanceof Code) && Object.keys(value).length === 0
  );
}

function trimmed(
  items: readonly unknown[],
  isLeftOut: (item: unknown, i: number) => boolean,
): readonly unknown[] {
  return items.slice(0, items.findLastIndex((item, i) => !isLeftOut(item, i)) + 1);
}
