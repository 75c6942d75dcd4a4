// The source: a document in memory that records.
export {
  createRecordingDocument,
  RecordingDocument,
  type RecordingDocumentOptions,
} from './recording-document.ts';
export { RecordingNode } from './node.ts';
export { RecordingElement } from './element.ts';
export { Recorder } from './recorder.ts';
export { markupParser, type ParsedNode, type ParseMarkup } from './markup.ts';

// What is recorded.
export type { JsonValue, NodeId, Operation, OperationKind } from './operations.ts';
export { formatOperation } from './format.ts';

// The other side.
export { createPlayer, type Player, type PlayerOptions } from './player.ts';

// What a user or another side does to it.
export { dispatchEvent, RecordingEvent, type EventInit } from './listeners.ts';

// Trees as text.
export { serialize, serializeChildren, type SerializableNode } from './serialize.ts';
