import { describe } from 'vitest';
import { mistakesToldSuite } from './shared/mistakes-told.ts';
import { recordingStage } from './support/stage.ts';

describe('mistakes on the recording document', () => mistakesToldSuite(recordingStage));
