import { describe } from 'vitest';
import { referencesSuite } from './shared/references.ts';
import { recordingStage } from './support/stage.ts';

describe('references on the recording document', () => referencesSuite(recordingStage));
