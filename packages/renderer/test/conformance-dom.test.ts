import { describe } from 'vitest';
import { domSuite } from './shared/conformance/dom.ts';
import { recordingStage } from './support/stage.ts';

describe('conformance: dom, on the recording document', () => domSuite(recordingStage));
