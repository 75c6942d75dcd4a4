import { describe } from 'vitest';
import { islandsSuite } from './shared/islands.ts';
import { recordingStage } from './support/stage.ts';

describe('islands on the recording document', () => islandsSuite(recordingStage));
