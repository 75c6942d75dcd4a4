import { describe } from 'vitest';
import { parametersConformance } from './shared/conformance/parameters.ts';
import { recordingStage } from './support/stage.ts';

describe('parameters on the recording document', () => parametersConformance(recordingStage));
