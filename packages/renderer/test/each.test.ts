import { describe } from 'vitest';
import { eachSuite } from './shared/each.ts';
import { recordingStage } from './support/stage.ts';

describe('each on the recording document', () => eachSuite(recordingStage));
