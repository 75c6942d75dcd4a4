/**
 * What is recorded: one plain, JSON-able record for each call that changed a recording document.
 *
 * In: the recording nodes, as they are changed. Out: batches of operations for a player, a formatter or the wire.
 * A call is one operation even where it moves many nodes, because the log is also a measure of the work done.
 *
 * Node ids: per recorder, counted up from 0, never reused. A document takes four in a row (itself, html, head, body),
 * a template element two (itself, its content), a copy and parsed markup as many as they have nodes, in tree order with
 * a template's content straight after its template. So a run of new nodes is sent as its first id and a count.
 */

export type NodeId = number;

/** What a recorded property may hold. `undefined` stands for itself by the absence of `value`. */
export type JsonValue =
  null | boolean | number | string | readonly JsonValue[] | { readonly [name: string]: JsonValue };

/** One change of a document, as plain data that can cross a thread or a connection. Nodes are numbers. */
export type Operation =
  /** `first` is the document, then html, head, body and title. */
  | { readonly kind: 'createDocument'; readonly first: NodeId; readonly title: string }
  | {
      readonly kind: 'createElement';
      readonly id: NodeId;
      readonly name: string;
      /** Absent for what `createElement` makes. */
      readonly namespace?: string;
      /** The document that made it; absent for the main one. So everywhere below. */
      readonly document?: NodeId;
    }
  | { readonly kind: 'createText'; readonly id: NodeId; readonly text: string; readonly document?: NodeId }
  | { readonly kind: 'createComment'; readonly id: NodeId; readonly text: string; readonly document?: NodeId }
  | { readonly kind: 'createFragment'; readonly id: NodeId; readonly document?: NodeId }
  | {
      readonly kind: 'clone';
      readonly source: NodeId;
      readonly deep: boolean;
      readonly first: NodeId;
      readonly count: number;
      /** The document that imports the copy; absent where the node was cloned within its own. */
      readonly into?: NodeId;
    }
  /** Markup given to a template element's `innerHTML`. */
  | {
      readonly kind: 'setMarkup';
      readonly node: NodeId;
      readonly markup: string;
      readonly first: NodeId;
      readonly count: number;
    }
  | {
      readonly kind: 'insert';
      readonly node: NodeId;
      readonly parent: NodeId;
      readonly before: NodeId | null;
    }
  /** As `insert`, of a node that keeps what a removal would end. */
  | { readonly kind: 'move'; readonly node: NodeId; readonly parent: NodeId; readonly before: NodeId | null }
  | { readonly kind: 'remove'; readonly node: NodeId; readonly parent: NodeId }
  /** `nodeValue` or `textContent` of a text or a comment. */
  | { readonly kind: 'setText'; readonly node: NodeId; readonly text: string }
  /** `textContent` of an element or a fragment; `child` is the text that stands there now. */
  | {
      readonly kind: 'setTextContent';
      readonly node: NodeId;
      readonly text: string;
      readonly child: NodeId | null;
    }
  | { readonly kind: 'setAttribute'; readonly node: NodeId; readonly name: string; readonly value: string }
  | { readonly kind: 'removeAttribute'; readonly node: NodeId; readonly name: string }
  | { readonly kind: 'setProperty'; readonly node: NodeId; readonly name: string; readonly value?: JsonValue }
  | { readonly kind: 'addClass'; readonly node: NodeId; readonly token: string }
  | { readonly kind: 'removeClass'; readonly node: NodeId; readonly token: string }
  | {
      readonly kind: 'setStyle';
      readonly node: NodeId;
      readonly name: string;
      readonly value: string;
      readonly priority: string;
    }
  | { readonly kind: 'removeStyle'; readonly node: NodeId; readonly name: string }
  | { readonly kind: 'setStyleText'; readonly node: NodeId; readonly text: string }
  | {
      readonly kind: 'addListener';
      readonly node: NodeId;
      readonly type: string;
      readonly capture: boolean;
      readonly passive: boolean;
    }
  | {
      readonly kind: 'removeListener';
      readonly node: NodeId;
      readonly type: string;
      readonly capture: boolean;
    }
  | { readonly kind: 'focus'; readonly node: NodeId; readonly preventScroll: boolean };

/** The kinds of operations: what a recorder counts by. */
export type OperationKind = Operation['kind'];
