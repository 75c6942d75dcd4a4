import { describe } from 'vitest';
import { randomTypingSuite } from '../shared/random-typing.ts';
import { pageStage } from '../support/stage.ts';

const stage = pageStage(document, (type, init) => new Event(type, init));

describe('typing at random, in a page', () => randomTypingSuite(stage));
