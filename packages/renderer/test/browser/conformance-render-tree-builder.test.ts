import { describe } from 'vitest';
import { renderTreeBuilderSuite } from '../shared/conformance/render-tree-builder.ts';
import { renderTreeFramesSuite } from '../shared/conformance/render-tree-frames.ts';
import { pageStage } from '../support/stage.ts';

const stage = pageStage(document, (type, init) => new Event(type, init));

describe('conformance: RenderTreeBuilder, in a page', () => {
  renderTreeBuilderSuite(stage);
  renderTreeFramesSuite(stage);
});
