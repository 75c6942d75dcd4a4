import { describe } from 'vitest';
import { templatesSuite } from './shared/conformance/templates.ts';
import { recordingStage } from './support/stage.ts';

describe('conformance: templates, on the recording document', () => templatesSuite(recordingStage));
