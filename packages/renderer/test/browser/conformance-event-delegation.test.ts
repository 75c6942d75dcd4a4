import { describe } from 'vitest';
import { eventDelegationConformance } from '../shared/conformance/event-delegation.ts';
import { pageStage } from '../support/stage.ts';

const stage = pageStage(document, (type, init) => new Event(type, init));

describe('event delegation in a page', () => eventDelegationConformance(stage));
