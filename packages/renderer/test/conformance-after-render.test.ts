import { describe } from 'vitest';
import { afterRenderConformance } from './shared/conformance/after-render.ts';
import { recordingStage } from './support/stage.ts';

describe('after render on the recording document', () => afterRenderConformance(recordingStage));
