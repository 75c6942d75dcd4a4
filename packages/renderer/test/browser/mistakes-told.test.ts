import { describe } from 'vitest';
import { mistakesToldSuite } from '../shared/mistakes-told.ts';
import { pageStage } from '../support/stage.ts';

const stage = pageStage(document, (type, init) => new Event(type, init));

describe('mistakes in a page', () => mistakesToldSuite(stage));
