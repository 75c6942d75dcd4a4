import { describe } from 'vitest';
import { disposalConformance } from './shared/conformance/disposal.ts';
import { recordingStage } from './support/stage.ts';

describe('disposal on the recording document', () => disposalConformance(recordingStage));
