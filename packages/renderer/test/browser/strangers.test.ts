import { describe } from 'vitest';
import { strangersSuite } from '../shared/strangers.ts';
import { pageStage } from '../support/stage.ts';

const stage = pageStage(document, (type, init) => new Event(type, init));

describe('strangers in a page', () => strangersSuite(stage));
