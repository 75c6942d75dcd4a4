import { describe } from 'vitest';
import { diffSuite } from './shared/conformance/diff.ts';
import { recordingStage } from './support/stage.ts';

describe('conformance: diff, on the recording document', () => diffSuite(recordingStage));
