import { describe } from 'vitest';
import { jsRootComponentsConformance } from '../shared/conformance/js-root-components.ts';
import { pageStage } from '../support/stage.ts';

const stage = pageStage(document, (type, init) => new Event(type, init));

describe('root components from JavaScript in a page', () => jsRootComponentsConformance(stage));
