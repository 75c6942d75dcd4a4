import { describe } from 'vitest';
import { bindingFieldsSuite } from '../shared/conformance/binding-fields.ts';
import { bindingValuesSuite } from '../shared/conformance/binding-values.ts';
import { bindingWritingSuite } from '../shared/conformance/binding-writing.ts';
import { pageStage } from '../support/stage.ts';

const stage = pageStage(document, (type, init) => new Event(type, init));

describe('conformance: binding, in a page', () => {
  bindingFieldsSuite(stage);
  bindingValuesSuite(stage);
  bindingWritingSuite(stage);
});
