import { describe } from 'vitest';
import { bindingSuite } from './shared/conformance/binding.ts';
import { recordingStage } from './support/stage.ts';

describe('conformance: binding, on the recording document', () => bindingSuite(recordingStage));
