/**
 * Prints operations for people: tests compare these lines, so their form is kept.
 *
 * In: one operation and the labels of nodes. Out: one line.
 */
import type { NodeId, Operation } from './operations.ts';

/**
 * One operation as a line for people. `Recorder.format` does it for many.
 *
 * @param label names a node, for instance `tr#5`
 * @example
 * formatOperation({ kind: 'createText', id: 7, text: 'Tokyo' }, (id) => `#${id}`); // createText #7 "Tokyo"
 */
export function formatOperation(operation: Operation, label: (id: NodeId) => string): string {
  const { kind } = operation;
  switch (kind) {
    case 'createDocument':
      return `${kind} ${label(operation.first)} ${quote(operation.title)}`;
    case 'createElement':
      return `${kind} ${label(operation.id)}${operation.namespace === undefined ? '' : ` in ${operation.namespace}`}`;
    case 'createText':
    case 'createComment':
      return `${kind} ${label(operation.id)} ${quote(operation.text)}`;
    case 'createFragment':
      return `${kind} ${label(operation.id)}`;
    case 'clone': {
      const verb = operation.into === undefined ? 'clone' : 'import';
      return `${verb} ${label(operation.source)} as ${label(operation.first)}${nodes(operation.count)}`;
    }
    case 'setMarkup':
      return `${kind} ${label(operation.node)} ${quote(operation.markup)}${nodes(operation.count)}`;
    case 'insert':
    case 'move':
      return `${kind} ${label(operation.node)} into ${label(operation.parent)} before ${orNull(operation.before, label)}`;
    case 'remove':
      return `${kind} ${label(operation.node)} from ${label(operation.parent)}`;
    case 'setText':
      return `${kind} ${label(operation.node)} ${quote(operation.text)}`;
    case 'setTextContent':
      return `${kind} ${label(operation.node)} ${quote(operation.text)} as ${orNull(operation.child, label)}`;
    case 'setAttribute':
      return `${kind} ${label(operation.node)} ${operation.name} ${quote(operation.value)}`;
    case 'removeAttribute':
    case 'removeStyle':
      return `${kind} ${label(operation.node)} ${operation.name}`;
    case 'setProperty':
      return `${kind} ${label(operation.node)} ${operation.name} ${quote(operation.value)}`;
    case 'addClass':
    case 'removeClass':
      return `${kind} ${label(operation.node)} ${quote(operation.token)}`;
    case 'setStyle': {
      const priority = operation.priority === '' ? '' : ` ${operation.priority}`;
      return `${kind} ${label(operation.node)} ${operation.name} ${quote(operation.value)}${priority}`;
    }
    case 'setStyleText':
      return `${kind} ${label(operation.node)} ${quote(operation.text)}`;
    case 'addListener': {
      const options = `${operation.capture ? ' capture' : ''}${operation.passive ? ' passive' : ''}`;
      return `${kind} ${label(operation.node)} ${operation.type}${options}`;
    }
    case 'removeListener':
      return `${kind} ${label(operation.node)} ${operation.type}${operation.capture ? ' capture' : ''}`;
    case 'focus':
      return `${kind} ${label(operation.node)}${operation.preventScroll ? ' without scrolling' : ''}`;
    default:
      return operation satisfies never;
  }
}

function quote(value: unknown): string {
  return JSON.stringify(value) ?? 'undefined';
}

function orNull(id: NodeId | null, label: (id: NodeId) => string): string {
  return id === null ? 'null' : label(id);
}

function nodes(count: number): string {
  return count === 1 ? '' : ` (${count} nodes)`;
}
