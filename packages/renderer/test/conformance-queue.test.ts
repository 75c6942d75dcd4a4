import { describe } from 'vitest';
import { queueConformance } from './shared/conformance/queue.ts';
import { recordingStage } from './support/stage.ts';

describe('the queue on the recording document', () => queueConformance(recordingStage));
