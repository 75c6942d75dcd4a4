import { describe } from 'vitest';
import { cascadingConformance } from './shared/conformance/cascading.ts';
import { recordingStage } from './support/stage.ts';

describe('cascading on the recording document', () => cascadingConformance(recordingStage));
