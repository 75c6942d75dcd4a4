import { describe } from 'vitest';
import { eventsConformance } from './shared/conformance/events.ts';
import { eventOptionsConformance } from './shared/conformance/event-options.ts';
import { customEventsConformance } from './shared/conformance/custom-events.ts';
import { recordingStage } from './support/stage.ts';

describe('events on the recording document', () => {
  eventsConformance(recordingStage);
  eventOptionsConformance(recordingStage);
  customEventsConformance(recordingStage);
});
