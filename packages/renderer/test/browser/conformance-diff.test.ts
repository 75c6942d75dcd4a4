import { describe } from 'vitest';
import { diffSuite } from '../shared/conformance/diff.ts';
import { pageStage } from '../support/stage.ts';

const stage = pageStage(document, (type, init) => new Event(type, init));

describe('conformance: diff, in a page', () => diffSuite(stage));
