/** The same questions as `../fidelity.test.ts`, asked to Chromium: the expected answers are its own. */
import { afterEach, describe, expect, test } from 'vitest';
import { attributeCases } from '../shared/attribute-cases.ts';
import { eventCases } from '../shared/event-cases.ts';
import { fieldCases } from '../shared/field-cases.ts';
import { focusCases } from '../shared/focus-cases.ts';
import type { DomDocument, DomElement, Page } from '../shared/page.ts';
import { selectCases } from '../shared/select-cases.ts';
import { treeCases } from '../shared/tree-cases.ts';

afterEach(() => document.body.replaceChildren());

describe.each([
  ['trees', treeCases],
  ['attributes', attributeCases],
  ['events', eventCases],
  ['fields', fieldCases],
  ['selects', selectCases],
  ['focus', focusCases],
])('%s in Chromium', (_name, cases) => {
  test.each(cases)('$title', ({ run, expected }) => {
    const host = document.createElement('div');
    document.body.append(host);
    const page: Page = {
      document: document as unknown as DomDocument,
      host: host as unknown as DomElement,
      dispatch(target, { type, ...init }) {
        const event = new Event(type, init);
        (target as unknown as Node).dispatchEvent(event);
        return event;
      },
    };
    expect(run(page)).toEqual(expected);
  });
});
