import { describe } from 'vitest';
import { attributesSuite } from './shared/conformance/attributes.ts';
import { recordingStage } from './support/stage.ts';

describe('conformance: attribute values, on the recording document', () => attributesSuite(recordingStage));
