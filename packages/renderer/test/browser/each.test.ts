import { describe } from 'vitest';
import { eachSuite } from '../shared/each.ts';
import { pageStage } from '../support/stage.ts';

const stage = pageStage(document, (type, init) => new Event(type, init));

describe('each in a page', () => eachSuite(stage));
