import { describe } from 'vitest';
import { badInputSuite } from './shared/bad-input.ts';
import { recordingStage } from './support/stage.ts';

describe('bad-input on the recording document', () => badInputSuite(recordingStage));
