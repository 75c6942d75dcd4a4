/** The same questions as `../fidelity.test.ts`, asked to the browser: the expected answers are Chromium's own. */
import { afterEach, describe, expect, test } from 'vitest';
import { server } from 'vitest/browser';
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
])('%s in the browser', (_name, cases) => {
  test.each(cases)('$title', ({ run, expected, inFirefox = expected }) => {
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
    expect(run(page)).toEqual(server.browser === 'firefox' ? inFirefox : expected);
  });
});
