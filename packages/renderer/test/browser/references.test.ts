import { describe } from 'vitest';
import { referencesSuite } from '../shared/references.ts';
import { pageStage } from '../support/stage.ts';

const stage = pageStage(document, (type, init) => new Event(type, init));

describe('references in a page', () => referencesSuite(stage));
