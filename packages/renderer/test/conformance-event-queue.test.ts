import { describe } from 'vitest';
import { eventQueueConformance } from './shared/conformance/event-queue.ts';
import { recordingStage } from './support/stage.ts';

describe('events under way on the recording document', () => eventQueueConformance(recordingStage));
