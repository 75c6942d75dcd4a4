import { describe } from 'vitest';
import { templatesSuite } from '../shared/conformance/templates.ts';
import { pageStage } from '../support/stage.ts';

const stage = pageStage(document, (type, init) => new Event(type, init));

describe('conformance: templates, in a page', () => templatesSuite(stage));
