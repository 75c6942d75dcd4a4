import { describe } from 'vitest';
import { disposalConformance } from '../shared/conformance/disposal.ts';
import { pageStage } from '../support/stage.ts';

const stage = pageStage(document, (type, init) => new Event(type, init));

describe('disposal in a page', () => disposalConformance(stage));
