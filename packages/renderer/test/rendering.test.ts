import { describe } from 'vitest';
import { renderingSuite } from './shared/rendering.ts';
import { recordingStage } from './support/stage.ts';

describe('rendering on the recording document', () => renderingSuite(recordingStage));
