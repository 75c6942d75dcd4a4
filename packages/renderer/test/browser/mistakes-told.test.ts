import { describe } from 'vitest';
import { mistakesToldSuite } from '../shared/mistakes-told.ts';
import { overwrittenToldSuite } from '../shared/overwritten-told.ts';
import { templatesToldSuite } from '../shared/templates-told.ts';
import { pageStage } from '../support/stage.ts';

const stage = pageStage(document, (type, init) => new Event(type, init));

describe('mistakes in a page', () => mistakesToldSuite(stage));
describe('mistakes in templates in a page', () => templatesToldSuite(stage));
describe('parameters that are taken back in a page', () => overwrittenToldSuite(stage));
