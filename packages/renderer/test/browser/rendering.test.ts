import { describe } from 'vitest';
import { renderingSuite } from '../shared/rendering.ts';
import { pageStage } from '../support/stage.ts';

const stage = pageStage(document, (type, init) => new Event(type, init));

describe('rendering in a page', () => renderingSuite(stage));
