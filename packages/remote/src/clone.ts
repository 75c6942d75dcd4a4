/**
 * Copies of nodes: `cloneNode` and `importNode`.
 *
 * In: a node of this family. Out: its copy, numbered in tree order, and one operation.
 */
import type { RecordingNode } from './node.ts';
import type { RecordingDocument } from './recording-document.ts';
import { link } from './tree.ts';
import { unsupportedMember } from './dev/errors.generated.ts';

/** `into` is the importing document, or null to stay in the node's own. */
export function copyInto(node: RecordingNode, deep: boolean, into: RecordingDocument | null): RecordingNode {
  const owner = into ?? node.ownerDocument;
  if (node.nodeType === 9 || owner === null)
    throw unsupportedMember(into === null ? 'cloneNode' : 'importNode', node.nodeName);
  const { recorder } = node;
  const first = recorder.nextId;
  const result = copyTree(node, deep, owner, null);
  recorder.record({
    kind: 'clone',
    source: node.nodeId,
    deep,
    first,
    count: recorder.nextId - first,
    ...(into === null ? {} : { into: into.nodeId }),
  });
  return result;
}

function copyTree(
  node: RecordingNode,
  deep: boolean,
  owner: RecordingDocument,
  parent: RecordingNode | null,
): RecordingNode {
  const result = node.copy(owner);
  if (parent !== null) link(parent, result, null);
  if (!deep) return result;
  const { templateContent } = node;
  const copiedContent = result.templateContent;
  if (templateContent !== null && copiedContent !== null)
    for (let child = templateContent.firstChild; child !== null; child = child.nextSibling)
      copyTree(child, true, owner.templateDocument, copiedContent);
  for (let child = node.firstChild; child !== null; child = child.nextSibling)
    copyTree(child, true, owner, result);
  return result;
}
