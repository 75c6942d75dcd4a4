/** Bugs that the random tests must find: exact texts of the renderer's sources, and what is put in their place. */

/** @type {readonly { name: string, file: string, from: string, to: string }[]} */
export const bugs = [
  // Lists
  {
    name: 'the longest increasing run is not one',
    file: 'diff/longest-increasing.ts',
    from: 'previous[i] = low > 0 ? tails[low - 1]! : -1;',
    to: 'previous[i] = low > 0 ? tails[0]! : -1;',
  },
  {
    name: 'one row moves that could stay',
    file: 'diff/keyed.ts',
    from: 'if (staying[k] === i) k++;',
    to: 'if (staying[k] === i && ++k < staying.length) continue;',
  },
  {
    name: 'rows at the end are matched, but not updated',
    file: 'diff/keyed.ts',
    from: 'update(state, items[end - 1]!, values[last - 1], namespace)) {',
    to: `((item, value) =>
      item.keyHole >= 0 &&
      item.template === value?.template &&
      item.values[item.keyHole] === value.values[item.keyHole])(items[end - 1] as never, values[last - 1] as never)) {`,
  },
  {
    name: 'of two rows that swap, one stays',
    file: 'diff/list.ts',
    from: 'if (source < 0) moveItem(parent, item, before);',
    to: 'if (source < 0) { if (source < -1) moveItem(parent, item, before); }',
  },
  {
    name: 'a row that holds state moves like any other',
    file: 'diff/keyed.ts',
    from: 'rows.size === 0\n      ?',
    to: 'rows !== null ?',
  },
  {
    name: 'two rows swap, though one of them holds state',
    file: 'diff/keyed.ts',
    from: 'held.rows.size === 0',
    to: 'held !== null',
  },
  {
    name: 'of two ends that swap, one stays',
    file: 'diff/keyed.ts',
    from: 'moveItem(parent, head, after);',
    to: '',
  },
  {
    name: 'a row goes before one that stands before it',
    file: 'diff/list.ts',
    from: 'staying = i;',
    to: '',
  },
  {
    name: 'around a row that holds state more rows move than must',
    file: 'diff/longest-increasing.ts',
    from: 'return source < low || source > sources[kept[passed]!]! ? 0 : source;',
    to: 'return kept.includes(i) ? source : 0;',
  },
  {
    name: 'the focus is not given back',
    file: 'diff/keyed.ts',
    from: 'held?.giveBack();',
    to: '',
  },
  {
    name: 'frames that are gone are still noted',
    file: 'kinds/stateful.ts',
    from: '(stateOf(block, part) as (() => void) | null)?.();',
    to: '',
  },
  {
    name: 'components in removed rows are never disposed',
    file: 'diff/keyed.ts',
    from: 'if (ownsNothing(item)) removeNodes(item);',
    to: 'if (item.kind !== 3) removeNodes(item);',
  },
  {
    name: 'appended rows without nodes keep no place',
    file: 'diff/keyed.ts',
    from: '=== items.length ? PlaceFlag.keep :',
    to: '=== items.length ? PlaceFlag.slot :',
  },
  {
    name: 'components keep no place before what follows them',
    file: 'diff/list.ts',
    from: 'unplaced++) keepPlaceOf(items[unplaced] as Content, first);',
    to: 'unplaced++);',
  },
  {
    name: 'keys are compared with ==',
    file: 'diff/match-items.ts',
    from: 'return a === b || Object.is(a ?? null, b ?? null);',
    to: 'return a == b;',
  },
  {
    name: 'keys of elements are ignored',
    file: 'diff/match-items.ts',
    from: '(keyHole < 0 || isSameKey(values[keyHole], view.values[keyHole]))',
    to: 'true',
  },
  {
    name: 'the highest key of a list is taken for a new one',
    file: 'diff/match-items.ts',
    from: '!(key > list.highest)',
    to: '!(key >= list.highest)',
  },
  {
    name: 'each takes over the view of another row',
    file: 'view/each.ts',
    from: 'values.push(standing[before]);',
    to: 'values.push(standing[i]);',
  },
  {
    name: 'each ignores what rows depend on where rows come or go',
    file: 'view/each.ts',
    from: 'isKept(item, depended[i], memory, before) &&',
    to: 'item === old[before] &&',
  },
  {
    name: 'each ignores what rows depend on',
    file: 'view/each.ts',
    from: 'item !== last.items[i] || (depended !== before && !isSame(depended, before))',
    to: 'item !== last.items[i]',
  },
  {
    name: 'each that depends on nothing else overlooks its last row',
    file: 'view/each.ts',
    from: 'i < items.length && (isWhole || others.length === 0)',
    to: 'i < items.length - 1 && (isWhole || others.length === 0)',
  },
  {
    name: 'each takes over the rows of another each in its place',
    file: 'view/each.ts',
    from: 'last !== null && last.source === source ? last : ',
    to: 'last !== null ? last : ',
  },
  {
    name: 'an each is not known again among other items',
    file: 'diff/match-items.ts',
    from: 'isEach(value) || Symbol.iterator in value',
    to: 'Symbol.iterator in value',
  },
  // Places
  {
    name: 'a block of several roots moves without what its slots hold',
    file: 'tree/content.ts',
    from: ': forEachNode(slotAt(content, ~entry)?.content ?? null, visit),',
    to: ': false,',
  },
  {
    name: 'the first node of what has several is the last',
    file: 'tree/content.ts',
    from: `first = node;
    return true;`,
    to: 'first = node;',
  },
  {
    name: 'a text that becomes a slot loses the nodes behind it',
    file: 'diff/promote.ts',
    from: 'locateAll(block, isFresh);',
    to: '',
  },
  {
    name: 'a template in SVG is taken for the one in HTML',
    file: 'diff/find-stamp.ts',
    from: 'stamp.template === template && stamp.namespace === namespace',
    to: 'stamp.template === template',
  },
  {
    name: 'markup is never replaced',
    file: 'diff/update.ts',
    from: 'isMarkupString(value) && value.value === content.markup',
    to: 'isMarkupString(value)',
  },
  {
    name: 'what a text shows is not noted',
    file: 'diff/update.ts',
    from: `content.text = text;
        if (SAFETY) state`,
    to: 'if (SAFETY) state',
  },
  // Attributes
  {
    name: 'an attribute that is null stays',
    file: 'parts/attribute.ts',
    from: 'if (text === null) element.removeAttribute(name);',
    to: 'if (text === null) return;',
  },
  {
    name: 'a mixed attribute of the same length is not updated',
    file: 'diff/update.ts',
    from: 'if (old === value) return;',
    to: 'if (old === value || (part.holes && String(old).length === String(value).length)) return;',
  },
  {
    name: 'of a splat the first one of a name wins',
    file: 'parts/splat.ts',
    from: 'merged.set(exact && !lower',
    to: 'if (!merged.has(lower)) merged.set(exact && !lower',
  },
  {
    name: 'what a splat no longer names stays',
    file: 'parts/splat.ts',
    from: 'if (!next.has(name)) write(host, element, name, value, null);',
    to: '{}',
  },
  {
    name: 'an update takes the classes of strangers away',
    file: 'parts/class.ts',
    from: "if (element.getAttribute('class') === previous) return",
    to: 'return',
  },
  // Handlers, references, bindings
  {
    name: 'handlers are those of the first render',
    file: 'diff/update.ts',
    from: `  block.values = values;
  block.owner`,
    to: `  if (block.stamp.special.length > 0) block.values = values;
  block.owner`,
  },
  {
    name: 'a handler is looked for behind what slots hold',
    file: 'tree/level.ts',
    from: 'if (!SAFETY || known?.isConnected) return known ?? peekNode(block, index);',
    to: 'if (!SAFETY || known?.isConnected) return follow(root, stamp.paths[index]!);',
  },
  {
    name: 'handlers are called from the outside in',
    file: 'events/root-events.ts',
    from: 'while (i > 0 && stops[i - 1]!.at > at) i--;',
    to: 'while (i > 0 && stops[i - 1]!.at < at) i--;',
  },
  {
    name: 'a reference is not detached with its element',
    file: 'kinds/ref.ts',
    from: 'reference.detachFrom(nodeOf(block, part.node));',
    to: '',
  },
  {
    name: 'a reference that gives way to another stays attached',
    file: 'kinds/ref.ts',
    from: 'referenceOf(block, part)?.detachFrom(written(state, block, part));',
    to: '',
  },
  {
    name: 'a binding does not note what it has written',
    file: 'parts/bound-field.ts',
    from: `      this.known = shown;
      write(`,
    to: '      write(',
  },
  // Components
  {
    name: 'components in components are never disposed',
    file: 'diff/unmount.ts',
    from: 'if (state.content !== null) collect(state.content, queue, islands);',
    to: '',
  },
  {
    name: 'a component is disposed twice',
    file: 'diff/unmount.ts',
    from: 'disposeComponent(state, report);\n    if',
    to: 'disposeComponent(state, report);\n    state.disposed = false;\n    disposeComponent(state, report);\n    if',
  },
  {
    name: 'a component with content is skipped where its parameters are the same',
    file: 'component/parameter-source.ts',
    from: 'if (plan.alwaysChanged) return false;',
    to: '',
  },
  {
    name: 'consumers do not hear of a cascading value',
    file: 'component/cascading-value.ts',
    from: 'if (changed) supply.notify();',
    to: '',
  },
];
