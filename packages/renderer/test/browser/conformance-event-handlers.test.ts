import { describe } from 'vitest';
import { eventHandlersConformance } from '../shared/conformance/event-handlers.ts';
import { pageStage } from '../support/stage.ts';

const stage = pageStage(document, (type, init) => new Event(type, init));

describe('event handlers in a page', () => eventHandlersConformance(stage));
