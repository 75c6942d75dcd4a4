/**
 * Flow A, first stage, for tools: reads a template like `parseTemplate`, but goes on after a mistake.
 *
 * In: the strings of a template, and the functions that outlines call. Out: what they made of what could be read, and every problem
 * with its place, for compilers and editors. It never throws. It is apart from `parse-template.ts` so that pages do not ship it.
 */
import type { Makers } from './outline.ts';
import { where, whereShown } from './place.ts';
import { readTemplate } from './read-content.ts';
import { Reader } from './reader.ts';
import type { Span } from './vocabulary.ts';

/** One mistake in a template. */
export interface TemplateDiagnostic {
  /** `STROP1001`; see docs/errors.md. */
  readonly code: string;
  /** One sentence, without the place. In production builds the code and its values only. */
  readonly message: string;
  /** What to do about it. Empty in production builds. */
  readonly hint: string;
  readonly span: Span;
}

/** What came of reading a template that may be wrong. */
export interface TemplateReading<Made> {
  /** What was made of what could be read: mistakes are left out of it. Null where the strings themselves are not valid. */
  readonly template: Made | null;
  /** In the order they were found; empty where the template is correct. */
  readonly diagnostics: readonly TemplateDiagnostic[];
}

/**
 * Reads one template and reports all its problems.
 *
 * @param strings The cooked strings of the template.
 * @param make The functions that its outline calls; see `Makers`.
 * @param name Says the place of a component as messages of the running page name it.
 * @example
 * parseTemplateWithDiagnostics(['<p><b></p>'], makers).diagnostics[0].code; // 'STROP1002'
 */
export function parseTemplateWithDiagnostics<Made>(
  strings: readonly string[],
  make: Makers<Made>,
  name: (span: Span) => string = (span) => whereShown(strings, span),
): TemplateReading<Made> {
  const diagnostics: TemplateDiagnostic[] = [];
  const reader = new Reader(strings, make, name, (span, problem, ...slots) => {
    const at = where(strings, span);
    const { code, message } = problem(...slots, at);
    const [sentence = '', advice = ''] = message.replace(` (${at})`, '').split('\n  Cause: ');
    diagnostics.push({
      code,
      message: sentence.replace(`${code}: `, ''),
      hint: advice.split('\n  Fix: ')[1] ?? '',
      span,
    });
  });
  return { template: readTemplate(reader), diagnostics };
}
