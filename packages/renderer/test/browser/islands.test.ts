import { describe } from 'vitest';
import { islandsSuite } from '../shared/islands.ts';
import { pageStage } from '../support/stage.ts';

const stage = pageStage(document, (type, init) => new Event(type, init));

describe('islands in a page', () => islandsSuite(stage));
