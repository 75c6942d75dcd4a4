import { describe } from 'vitest';
import { brokenRowsSuite } from '../shared/broken-rows.ts';
import { componentRowsSuite } from '../shared/component-rows.ts';
import { duplicateKeysSuite } from '../shared/duplicate-keys.ts';
import { listsSuite } from '../shared/lists.ts';
import { pageStage } from '../support/stage.ts';

const stage = pageStage(document, (type, init) => new Event(type, init));

describe('lists in a page', () => {
  listsSuite(stage);
  componentRowsSuite(stage);
  duplicateKeysSuite(stage);
  brokenRowsSuite(stage);
});
