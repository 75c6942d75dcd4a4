/**
 * Parts that need a node of the clone itself: slots, references, bindings, properties, form fields and splats.
 *
 * In: a freshly cloned block, its early nodes found. Out: the block's slots and states.
 */
import type { BindAttribute } from '@strop/template';
import {
  componentReferenceNotFunction,
  fieldBindingMissing,
  notAnElementReference,
  notAnIsland,
} from '../dev/errors.generated.ts';
import type { ComponentType } from '../component/component-base.ts';
import type { ComponentState } from '../component/component-state.ts';
import { type DomElement, type DomNode, elementNode } from '../dom/contract.ts';
import { type Part, PartKind, partValue } from '../dom/part.ts';
import type { SplatPlan } from '../dom/splat-plan.ts';
import { keepInPlace } from '../dom/stateful.ts';
import { binderOf } from '../parts/binding.ts';
import { commitField } from '../parts/field.ts';
import { type IslandContext, IslandPlace, isIsland } from '../parts/island.ts';
import { commitProperty } from '../parts/property.ts';
import { commitSplat } from '../parts/splat.ts';
import { isElementReference } from '../references/reference-table.ts';
import { type Block, nodeOf, type Slot } from '../tree/content.ts';
import { setState } from './mount.ts';
import { setSlot, showSlot } from './slot.ts';

export function mountLivePart(state: ComponentState, block: Block, part: Part): void {
  const node = nodeOf(block, part.node);
  switch (part.kind) {
    case PartKind.content:
    case PartKind.region:
    case PartKind.component: {
      const slot: Slot = {
        parent: part.sole ? node : elementOf(node),
        anchor: part.sole ? null : node,
        namespace: block.stamp.slotNamespaces[part.index]!,
        content: null,
      };
      setSlot(block, part, slot);
      return showSlot(state, block, part, slot, block.values);
    }
    case PartKind.property:
      return commitProperty(state.root, node as DomElement, part.name, block.values[part.hole]);
    case PartKind.field:
      return commitField(state.root, node as DomElement, part.name, partValue(part, block.values));
    case PartKind.bind: {
      const attribute = part.detail as BindAttribute;
      const binder = binderOf(attribute, block.values) ?? state.root.fieldBinding;
      if (binder === null) throw fieldBindingMissing(state.name);
      return setState(block, part, binder(state.root, node as DomElement, attribute, block));
    }
    case PartKind.ref:
      return attachRef(state, block, part);
    case PartKind.island: {
      const context: IslandContext = {
        element: node,
        invoke: (handler, argument) => state.root.events.call(block.owner, handler, argument),
        addRoot: (type, container, given) =>
          state.root.addInside(type as ComponentType, container, given, state),
        reportError: (error) => state.dispatchException(error),
      };
      const place = new IslandPlace(
        context,
        // As for components, no boundary hears of what disposal throws.
        (error) => state.root.reportError(error, state),
      );
      setState(block, part, place);
      return showIsland(state, block, part);
    }
    case PartKind.stateful:
      return setState(block, part, keepInPlace(node as DomElement));
    case PartKind.splat: {
      const { attributes } = part.detail as SplatPlan;
      const shown = commitSplat(state.root, node as DomElement, attributes, block.values, null);
      return setState(block, part, shown);
    }
    default:
      // Text, attribute, class and style are written into the prototype.
      return;
  }
}

/** Attached when the batch is done; the reference stays pending, or what it was, until then. */
export function attachRef(state: ComponentState, block: Block, part: Part): void {
  const reference = block.values[part.hole];
  setState(block, part, reference);
  if (reference === null || reference === undefined) return;
  if (!isElementReference(reference)) throw notAnElementReference(state.name, typeof reference);
  const element = nodeOf(block, part.node) as DomElement;
  state.root.scheduler.attachReference(state, {
    reference,
    element,
    states: block.states!,
    index: part.index,
  });
}

/** What `@island` holds after a render: it is mounted or told of it when the batch is displayed. */
export function showIsland(state: ComponentState, block: Block, part: Part): void {
  const place = block.states![part.index] as IslandPlace;
  const value = block.values[part.hole];
  const isNone = value === null || value === undefined || value === false;
  if (!isNone && !isIsland(value)) throw notAnIsland(state.name, typeof value);
  place.want(isNone ? null : value);
  state.root.scheduler.settleIsland(place);
}

/** `@ref` on a component: a function that is given the instance, or a ComponentReference. */
export function captureComponent(state: ComponentState, instance: object, target: unknown): void {
  if (target === null || target === undefined) return;
  if (typeof target === 'function') return (target as (instance: object) => void)(instance);
  const reference = target as { acceptInstance?(instance: object): void };
  if (reference.acceptInstance === undefined) {
    throw componentReferenceNotFunction(state.name, typeof target);
  }
  reference.acceptInstance(instance);
}

/** The element an anchor stands in; null at a template's root, where it is a fragment that is about to be left. */
function elementOf(anchor: DomNode): DomNode | null {
  const parent = anchor.parentNode;
  return parent !== null && parent.nodeType === elementNode ? parent : null;
}
