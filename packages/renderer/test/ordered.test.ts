import { describe } from 'vitest';
import { orderedSuite } from './shared/ordered.ts';
import { recordingStage } from './support/stage.ts';

describe('ordered on the recording document', () => orderedSuite(recordingStage));
