import { describe } from 'vitest';
import { eventOptionsConformance } from '../shared/conformance/event-options.ts';
import { pageStage } from '../support/stage.ts';

const stage = pageStage(document, (type, init) => new Event(type, init));

describe('event options in a page', () => eventOptionsConformance(stage));
