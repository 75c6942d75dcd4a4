import { describe } from 'vitest';
import { lifecycleSuite } from './shared/lifecycle.ts';
import { recordingStage } from './support/stage.ts';

describe('lifecycle on the recording document', () => lifecycleSuite(recordingStage));
