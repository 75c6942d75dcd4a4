import { describe } from 'vitest';
import { mistakesToldSuite } from './shared/mistakes-told.ts';
import { overwrittenToldSuite } from './shared/overwritten-told.ts';
import { templatesToldSuite } from './shared/templates-told.ts';
import { recordingStage } from './support/stage.ts';

describe('mistakes on the recording document', () => mistakesToldSuite(recordingStage));
describe('mistakes in templates on the recording document', () => templatesToldSuite(recordingStage));
describe('parameters that are taken back on the recording document', () =>
  overwrittenToldSuite(recordingStage));
