import { describe } from 'vitest';
import { strangersSuite } from './shared/strangers.ts';
import { recordingStage } from './support/stage.ts';

describe('strangers on the recording document', () => strangersSuite(recordingStage));
