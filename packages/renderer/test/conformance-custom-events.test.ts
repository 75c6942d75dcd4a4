import { describe } from 'vitest';
import { customEventsConformance } from './shared/conformance/custom-events.ts';
import { recordingStage } from './support/stage.ts';

describe('custom events on the recording document', () => customEventsConformance(recordingStage));
