import { describe } from 'vitest';
import { bindingSuite } from '../shared/conformance/binding.ts';
import { pageStage } from '../support/stage.ts';

const stage = pageStage(document, (type, init) => new Event(type, init));

describe('conformance: binding, in a page', () => bindingSuite(stage));
