/**
 * Flow A, first stage, for tools: reads a template like `parseTemplate`, but goes on after a mistake.
 *
 * In: the strings of a template. Out: what could be read of it, and every problem with its place, for compilers and
 * editors. It never throws. It is apart from `parse-template.ts` so that pages do not ship it.
 */
import { where } from './place.ts';
import { readTemplate } from './read-content.ts';
import type { Shape, Span } from './shape.ts';

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
export interface TemplateReading {
  /** What could be read: mistakes are left out of it. Null where the strings themselves are not valid. */
  readonly shape: Shape | null;
  /** In the order they were found; empty where the template is correct. */
  readonly diagnostics: readonly TemplateDiagnostic[];
}

/** Reads one template and reports all its problems. */
export function parseTemplateWithDiagnostics(strings: readonly string[]): TemplateReading {
  const diagnostics: TemplateDiagnostic[] = [];
  const shape = readTemplate(strings, (span, make, ...slots) => {
    const at = where(strings, span);
    const { code, message } = make(...slots, at);
    const [sentence = '', advice = ''] = message.replace(` (${at})`, '').split('\n  Cause: ');
    diagnostics.push({
      code,
      message: sentence.replace(`${code}: `, ''),
      hint: advice.split('\n  Fix: ')[1] ?? '',
      span,
    });
  });
  return { shape, diagnostics };
}
