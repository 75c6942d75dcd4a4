import { describe } from 'vitest';
import { cascadingConformance } from '../shared/conformance/cascading.ts';
import { pageStage } from '../support/stage.ts';

const stage = pageStage(document, (type, init) => new Event(type, init));

describe('cascading in a page', () => cascadingConformance(stage));
