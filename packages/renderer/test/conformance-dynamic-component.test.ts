import { describe } from 'vitest';
import { dynamicComponentConformance } from './shared/conformance/dynamic-component.ts';
import { recordingStage } from './support/stage.ts';

describe('DynamicComponent on the recording document', () => dynamicComponentConformance(recordingStage));
