import { describe } from 'vitest';
import { dynamicComponentConformance } from '../shared/conformance/dynamic-component.ts';
import { pageStage } from '../support/stage.ts';

const stage = pageStage(document, (type, init) => new Event(type, init));

describe('DynamicComponent in a page', () => dynamicComponentConformance(stage));
