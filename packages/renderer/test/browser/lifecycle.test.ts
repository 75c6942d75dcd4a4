import { describe } from 'vitest';
import { lifecycleSuite } from '../shared/lifecycle.ts';
import { pageStage } from '../support/stage.ts';

const stage = pageStage(document, (type, init) => new Event(type, init));

describe('lifecycle in a page', () => lifecycleSuite(stage));
