import { describe } from 'vitest';
import { lifecycleConformance } from './shared/conformance/lifecycle.ts';
import { recordingStage } from './support/stage.ts';

describe('lifecycle conformance on the recording document', () => lifecycleConformance(recordingStage));
