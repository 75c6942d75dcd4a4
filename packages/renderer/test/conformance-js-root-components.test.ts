import { describe } from 'vitest';
import { jsRootComponentsConformance } from './shared/conformance/js-root-components.ts';
import { recordingStage } from './support/stage.ts';

describe('root components from JavaScript on the recording document', () =>
  jsRootComponentsConformance(recordingStage));
