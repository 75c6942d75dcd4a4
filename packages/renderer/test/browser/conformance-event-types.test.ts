import { describe } from 'vitest';
import { eventTypesConformance } from '../shared/conformance/event-types.ts';
import { pageStage } from '../support/stage.ts';

const stage = pageStage(document, (type, init) => new Event(type, init));

describe('types of events in a page', () => eventTypesConformance(stage));
