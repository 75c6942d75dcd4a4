import { describe } from 'vitest';
import { eventsSuite } from './shared/events.ts';
import { recordingStage } from './support/stage.ts';

describe('events on the recording document', () => eventsSuite(recordingStage));
