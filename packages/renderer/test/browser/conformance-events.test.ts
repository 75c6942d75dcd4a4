import { describe } from 'vitest';
import { eventsConformance } from '../shared/conformance/events.ts';
import { eventOptionsConformance } from '../shared/conformance/event-options.ts';
import { customEventsConformance } from '../shared/conformance/custom-events.ts';
import { pageStage } from '../support/stage.ts';

const stage = pageStage(document, (type, init) => new Event(type, init));

describe('events in a page', () => {
  eventsConformance(stage);
  eventOptionsConformance(stage);
  customEventsConformance(stage);
});
