import { describe } from 'vitest';
import { brokenRowsSuite } from './shared/broken-rows.ts';
import { componentRowsSuite } from './shared/component-rows.ts';
import { duplicateKeysSuite } from './shared/duplicate-keys.ts';
import { listsSuite } from './shared/lists.ts';
import { recordingStage } from './support/stage.ts';

describe('lists on the recording document', () => {
  listsSuite(recordingStage);
  componentRowsSuite(recordingStage);
  duplicateKeysSuite(recordingStage);
  brokenRowsSuite(recordingStage);
});
