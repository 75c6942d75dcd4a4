/**
 * Plays recorded operations onto a document, so that its tree becomes the source's.
 *
 * In: batches from `recorder.take()`, as they are or parsed from JSON, in order. Out: calls on the real document; its
 * events go back through `onEvent`. Next: a transport between the two, which is not this file's concern.
 */
import type {
  DomDocument,
  DomElement,
  DomEvent,
  DomNode,
  DomTemplateElement,
} from '@strop/renderer/dom-contract';
import { differentTree, refusedProperty, unknownNode } from './dev/errors.generated.ts';
import type { NodeId, Operation } from './operations.ts';

/** Where operations are played, and what of it is told. */
export interface PlayerOptions {
  /** Stands for the recording document: its html, head and body are paired with the source's. */
  readonly document: DomDocument;
  /** More nodes that exist on both sides before anything is played, such as containers: their ids at the source. */
  readonly nodes?: Iterable<readonly [NodeId, DomNode]>;
  /** Called in the page's own event dispatch, once for each node with a listener that the event reaches. */
  readonly onEvent?: (node: NodeId, event: DomEvent) => void;
  /** Turns markup into what `innerHTML` takes, where the page asks for Trusted Types. */
  readonly trustMarkup?: (markup: string) => unknown;
}

/** Plays operations, and tells which node stands for which number. */
export interface Player {
  play(operations: readonly Operation[]): void;
  /** The node with this id, or undefined. */
  nodeOf(id: NodeId): DomNode | undefined;
  /** The id of a node that the source knows, for instance an event's target. */
  idOf(node: unknown): NodeId | undefined;
}

/** One page listener for all of the source's listeners on the same node, type and phase. */
interface PlayedListener {
  count: number;
  passive: boolean;
  readonly call: (event: DomEvent) => void;
}

/** Names that would reach a prototype, or have text run as code. */
const refused = new Set(['__proto__', 'constructor', 'prototype', 'innerHTML', 'outerHTML', 'srcdoc']);

/**
 * A player, which repeats a recording document's operations on another document.
 *
 * @param options the document to play to, nodes that both sides know before, and who hears of events there
 * @returns the player; `play` throws a coded error for an operation that leads nowhere or must not be played
 * @example
 * const source = createRecordingDocument();
 * const player = createPlayer({ document: document as unknown as DomDocument });
 * // … render into source.body …
 * player.play(source.recorder.take());
 */
export function createPlayer({ document, nodes = [], onEvent, trustMarkup }: PlayerOptions): Player {
  const byId = new Map<NodeId, DomNode>();
  const ids = new WeakMap<DomNode, NodeId>();
  const listeners = new Map<string, PlayedListener>();

  const pair = (id: NodeId, node: DomNode): void => {
    byId.set(id, node);
    ids.set(node, id);
  };
  const pairDocument = (first: NodeId, one: DomDocument): void => {
    pair(first, one);
    ['html', 'head', 'body', 'title'].forEach((name, index) => {
      const element = first === 0 && name === 'title' ? null : one.querySelector(name);
      if (element !== null) pair(first + 1 + index, element);
    });
  };
  pairDocument(0, document);
  for (const [id, node] of nodes) pair(id, node);

  function get(id: NodeId, { kind }: Operation): DomNode {
    const node = byId.get(id);
    if (node === undefined) throw unknownNode(String(id), kind);
    return node;
  }

  function pairRun(
    found: readonly DomNode[],
    { kind, first, count }: Operation & { kind: 'clone' | 'setMarkup' },
  ): void {
    if (found.length !== count) throw differentTree(kind, count, found.length);
    found.forEach((node, index) => pair(first + index, node));
  }

  function listen(operation: Operation & { kind: 'addListener' }): void {
    const { node, type, capture, passive } = operation;
    const element = get(node, operation) as DomElement;
    const key = listenerKey(operation);
    const played = listeners.get(key) ?? {
      count: 0,
      passive,
      call: (event: DomEvent) => onEvent?.(node, event),
    };
    const mustBlock = played.passive && !passive;
    if (mustBlock && played.count > 0) element.removeEventListener(type, played.call, { capture });
    if (mustBlock) played.passive = false;
    if (mustBlock || played.count === 0)
      element.addEventListener(type, played.call, { capture, passive: played.passive });
    played.count++;
    listeners.set(key, played);
  }

  function unlisten(operation: Operation & { kind: 'removeListener' }): void {
    const key = listenerKey(operation);
    const played = listeners.get(key);
    if (played === undefined || --played.count > 0) return;
    listeners.delete(key);
    const element = get(operation.node, operation) as DomElement;
    element.removeEventListener(operation.type, played.call, { capture: operation.capture });
  }

  function playOne(operation: Operation): void {
    const { kind } = operation;
    const node = (id: NodeId): DomNode => get(id, operation);
    const element = (id: NodeId): DomElement => get(id, operation) as DomElement;
    const maker = (id: NodeId | undefined): DomDocument =>
      id === undefined ? document : (node(id) as DomDocument);
    switch (kind) {
      case 'createDocument':
        return pairDocument(operation.first, document.implementation.createHTMLDocument(operation.title));
      case 'createElement': {
        const { id, name, namespace } = operation;
        const owner = maker(operation.document);
        const made =
          namespace === undefined ? owner.createElement(name) : owner.createElementNS(namespace, name);
        pair(id, made);
        const content = contentOf(made);
        if (content !== null) pair(id + 1, content);
        return;
      }
      case 'createText':
        return pair(operation.id, maker(operation.document).createTextNode(operation.text));
      case 'createComment':
        return pair(operation.id, maker(operation.document).createComment(operation.text));
      case 'createFragment':
        return pair(operation.id, maker(operation.document).createDocumentFragment());
      case 'clone': {
        const { source, deep, into } = operation;
        const copy =
          into === undefined ? node(source).cloneNode(deep) : maker(into).importNode(node(source), deep);
        return pairRun(listTree(copy), operation);
      }
      case 'setMarkup': {
        const template = element(operation.node) as DomTemplateElement;
        template.innerHTML = trustMarkup === undefined ? operation.markup : trustMarkup(operation.markup);
        return pairRun(listTree(template.content).slice(1), operation);
      }
      case 'insert':
        node(operation.parent).insertBefore(
          node(operation.node),
          operation.before === null ? null : node(operation.before),
        );
        return;
      case 'move': {
        const before = operation.before === null ? null : node(operation.before);
        return move(node(operation.parent), node(operation.node), before);
      }
      case 'remove':
        node(operation.parent).removeChild(node(operation.node));
        return;
      case 'setText':
        node(operation.node).nodeValue = operation.text;
        return;
      case 'setTextContent': {
        const parent = node(operation.node);
        const only = parent.firstChild;
        // Chromium leaves a sole text that says the same already, though the standard has it replaced (it does so itself
        // where somebody observes mutations); the source counts on another node.
        if (only !== null && only === parent.lastChild && only.nodeValue === operation.text)
          parent.removeChild(only);
        parent.textContent = operation.text;
        if (operation.child !== null && parent.firstChild !== null) pair(operation.child, parent.firstChild);
        return;
      }
      case 'setAttribute':
        return element(operation.node).setAttribute(operation.name, operation.value);
      case 'removeAttribute':
        return element(operation.node).removeAttribute(operation.name);
      case 'setProperty':
        if (refused.has(operation.name)) throw refusedProperty(operation.name);
        (node(operation.node) as unknown as Record<string, unknown>)[operation.name] = operation.value;
        return;
      case 'addClass':
        return element(operation.node).classList.add(operation.token);
      case 'removeClass':
        return element(operation.node).classList.remove(operation.token);
      case 'setStyle':
        return element(operation.node).style.setProperty(operation.name, operation.value, operation.priority);
      case 'removeStyle':
        element(operation.node).style.removeProperty(operation.name);
        return;
      case 'setStyleText':
        element(operation.node).style.cssText = operation.text;
        return;
      case 'addListener':
        return listen(operation);
      case 'removeListener':
        return unlisten(operation);
      case 'focus':
        return element(operation.node).focus({ preventScroll: operation.preventScroll });
      default:
        operation satisfies never;
    }
  }

  return {
    play: (operations) => operations.forEach(playOne),
    nodeOf: (id) => byId.get(id),
    idOf: (node) => ids.get(node as DomNode),
  };
}

function move(parent: DomNode, node: DomNode, before: DomNode | null): void {
  if (parent.moveBefore !== undefined)
    try {
      return parent.moveBefore(node, before);
    } catch {
      // What a stranger has taken out cannot be moved: it comes back.
    }
  parent.insertBefore(node, before);
}

function listenerKey({
  node,
  type,
  capture,
}: Operation & { kind: 'addListener' | 'removeListener' }): string {
  return `${node} ${capture} ${type}`;
}

/** Of a template element; other elements with a `content` (meta has one) hold a text there. */
function contentOf(node: DomNode): DomNode | null {
  const { localName, namespaceURI, content } = node as Partial<DomTemplateElement>;
  return localName === 'template' && namespaceURI?.endsWith('xhtml') && content !== undefined
    ? content
    : null;
}

/** In the order of ids: a template's content straight after its template. */
function listTree(node: DomNode, list: DomNode[] = []): DomNode[] {
  list.push(node);
  const content = contentOf(node);
  if (content !== null) listTree(content, list);
  for (let child = node.firstChild; child !== null; child = child.nextSibling) listTree(child, list);
  return list;
}
