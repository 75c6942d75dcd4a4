import { describe } from 'vitest';
import { errorBoundariesConformance } from '../shared/conformance/error-boundaries.ts';
import { pageStage } from '../support/stage.ts';

const stage = pageStage(document, (type, init) => new Event(type, init));

describe('error boundaries in a page', () => errorBoundariesConformance(stage));
