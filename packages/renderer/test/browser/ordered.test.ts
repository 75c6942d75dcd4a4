import { describe } from 'vitest';
import { orderedSuite } from '../shared/ordered.ts';
import { pageStage } from '../support/stage.ts';

const stage = pageStage(document, (type, init) => new Event(type, init));

describe('ordered in a page', () => orderedSuite(stage));
