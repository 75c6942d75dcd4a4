import { describe } from 'vitest';
import { eventOptionsConformance } from './shared/conformance/event-options.ts';
import { recordingStage } from './support/stage.ts';

describe('event options on the recording document', () => eventOptionsConformance(recordingStage));
