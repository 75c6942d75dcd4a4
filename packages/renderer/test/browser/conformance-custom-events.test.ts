import { describe } from 'vitest';
import { customEventsConformance } from '../shared/conformance/custom-events.ts';
import { pageStage } from '../support/stage.ts';

const stage = pageStage(document, (type, init) => new Event(type, init));

describe('custom events in a page', () => customEventsConformance(stage));
