import { describe } from 'vitest';
import { queueConformance } from '../shared/conformance/queue.ts';
import { pageStage } from '../support/stage.ts';

const stage = pageStage(document, (type, init) => new Event(type, init));

describe('the queue in a page', () => queueConformance(stage));
