import { describe } from 'vitest';
import { lifecycleConformance } from '../shared/conformance/lifecycle.ts';
import { pageStage } from '../support/stage.ts';

const stage = pageStage(document, (type, init) => new Event(type, init));

describe('lifecycle conformance in a page', () => lifecycleConformance(stage));
