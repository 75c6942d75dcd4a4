import { describe } from 'vitest';
import { errorBoundariesConformance } from './shared/conformance/error-boundaries.ts';
import { recordingStage } from './support/stage.ts';

describe('error boundaries on the recording document', () => errorBoundariesConformance(recordingStage));
