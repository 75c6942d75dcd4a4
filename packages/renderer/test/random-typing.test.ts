import { describe } from 'vitest';
import { randomTypingSuite } from './shared/random-typing.ts';
import { recordingStage } from './support/stage.ts';

describe('typing at random, on the recording document', () => randomTypingSuite(recordingStage));
