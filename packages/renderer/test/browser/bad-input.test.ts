import { describe } from 'vitest';
import { badInputSuite } from '../shared/bad-input.ts';
import { pageStage } from '../support/stage.ts';

const stage = pageStage(document, (type, init) => new Event(type, init));

describe('bad-input in a page', () => badInputSuite(stage));
