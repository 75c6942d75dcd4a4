import { describe } from 'vitest';
import { eventQueueConformance } from '../shared/conformance/event-queue.ts';
import { pageStage } from '../support/stage.ts';

const stage = pageStage(document, (type, init) => new Event(type, init));

describe('events under way in a page', () => eventQueueConformance(stage));
