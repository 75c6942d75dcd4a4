import { describe } from 'vitest';
import { eventDelegationConformance } from './shared/conformance/event-delegation.ts';
import { recordingStage } from './support/stage.ts';

describe('event delegation on the recording document', () => eventDelegationConformance(recordingStage));
