import { describe } from 'vitest';
import { domSuite } from '../shared/conformance/dom.ts';
import { pageStage } from '../support/stage.ts';

const stage = pageStage(document, (type, init) => new Event(type, init));

describe('conformance: dom, in a page', () => domSuite(stage));
