import { describe } from 'vitest';
import { eventsSuite } from '../shared/events.ts';
import { pageStage } from '../support/stage.ts';

const stage = pageStage(document, (type, init) => new Event(type, init));

describe('events in a page', () => eventsSuite(stage));
