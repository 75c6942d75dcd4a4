/** The recording document gives the answers of a page. `browser/fidelity.test.ts` asks Chromium the same questions. */
import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { createRecordingDocument, dispatchEvent, markupParser } from '../src/index.ts';
import { attributeCases } from './shared/attribute-cases.ts';
import { eventCases } from './shared/event-cases.ts';
import { fieldCases } from './shared/field-cases.ts';
import { focusCases } from './shared/focus-cases.ts';
import { selectCases } from './shared/select-cases.ts';
import { treeCases } from './shared/tree-cases.ts';

describe.each([
  ['trees', treeCases],
  ['attributes', attributeCases],
  ['events', eventCases],
  ['fields', fieldCases],
  ['selects', selectCases],
  ['focus', focusCases],
])('%s on the recording document', (_name, cases) => {
  test.each(cases)('$title', ({ run, expected }) => {
    const document = createRecordingDocument({ parseMarkup: markupParser(parseFragment), moveBefore: true });
    const host = document.createElement('div');
    document.body?.insertBefore(host, null);
    expect(run({ document, host, dispatch: dispatchEvent })).toEqual(expected);
  });
});
