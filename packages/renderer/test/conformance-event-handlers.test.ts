import { describe } from 'vitest';
import { eventHandlersConformance } from './shared/conformance/event-handlers.ts';
import { recordingStage } from './support/stage.ts';

describe('event handlers on the recording document', () => eventHandlersConformance(recordingStage));
