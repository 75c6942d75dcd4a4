import { describe } from 'vitest';
import { attributesSuite } from '../shared/conformance/attributes.ts';
import { pageStage } from '../support/stage.ts';

const stage = pageStage(document, (type, init) => new Event(type, init));

describe('conformance: attribute values, in a page', () => attributesSuite(stage));
