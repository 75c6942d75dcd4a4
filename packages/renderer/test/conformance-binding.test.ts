import { describe } from 'vitest';
import { bindingFieldsSuite } from './shared/conformance/binding-fields.ts';
import { bindingValuesSuite } from './shared/conformance/binding-values.ts';
import { bindingWritingSuite } from './shared/conformance/binding-writing.ts';
import { recordingStage } from './support/stage.ts';

describe('conformance: binding, on the recording document', () => {
  bindingFieldsSuite(recordingStage);
  bindingValuesSuite(recordingStage);
  bindingWritingSuite(recordingStage);
});
