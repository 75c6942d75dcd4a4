import { describe } from 'vitest';
import { renderTreeBuilderSuite } from './shared/conformance/render-tree-builder.ts';
import { renderTreeFramesSuite } from './shared/conformance/render-tree-frames.ts';
import { recordingStage } from './support/stage.ts';

describe('conformance: RenderTreeBuilder, on the recording document', () => {
  renderTreeBuilderSuite(recordingStage);
  renderTreeFramesSuite(recordingStage);
});
