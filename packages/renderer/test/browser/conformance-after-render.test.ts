import { describe } from 'vitest';
import { afterRenderConformance } from '../shared/conformance/after-render.ts';
import { pageStage } from '../support/stage.ts';

const stage = pageStage(document, (type, init) => new Event(type, init));

describe('after render in a page', () => afterRenderConformance(stage));
