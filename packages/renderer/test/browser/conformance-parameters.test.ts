import { describe } from 'vitest';
import { parametersConformance } from '../shared/conformance/parameters.ts';
import { pageStage } from '../support/stage.ts';

const stage = pageStage(document, (type, init) => new Event(type, init));

describe('parameters in a page', () => parametersConformance(stage));
