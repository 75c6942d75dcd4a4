/**
 * What a kind of part does. The core knows texts, attributes, classes and slots; every other kind is one of these records,
 * and a template brings those that it uses (see `docs/decisions/0022-templates-read-at-build-time.md`).
 *
 * In: the stamp's part, and the moment. Out: the DOM is in line. All records state every member, so that they have one hidden
 * class: the calls stand behind the core's own cases, and read one shape of object.
 */
import type { ComponentPlace, ComponentState, Tag } from '../component/component-state.ts';
import type { ComponentPlan } from '../dom/component-plan.ts';
import type { DomElement, DomNode } from '../dom/contract.ts';
import type { Part } from '../dom/part.ts';
import type { IslandPlace } from '../parts/island.ts';
import type { Block, Content } from '../tree/content.ts';
import type { ViewOwner } from '../view/owner.ts';
import type { View } from '../view/view.ts';

/** The element of a part, noted as written and put right where a stranger took it. */
export type WrittenElement = (state: ComponentState, block: Block, part: Part) => DomElement;

export interface Kind {
  /** Writes into the prototype, which shows `before`; returns what it shows now, another value where the clone needs more. */
  readonly fill: ((node: DomElement, before: unknown, value: unknown) => unknown) | null;
  /** The clone of a prototype that could not show the value. */
  readonly promote: ((block: Block, part: Part, value: unknown) => void) | null;
  /** Applied to the clone. */
  readonly mount: ((state: ComponentState, block: Block, part: Part, node: DomNode) => void) | null;
  /** The hole has another value than `before`; the text of a mixed attribute differs. */
  readonly commit:
    | ((state: ComponentState, block: Block, part: Part, before: unknown, written: WrittenElement) => void)
    | null;
  /** Each render, whether the value differs or not; `before` are the values of the last one. */
  readonly patch:
    | ((
        state: ComponentState,
        block: Block,
        part: Part,
        before: readonly unknown[],
        written: WrittenElement,
      ) => void)
    | null;
  /** The block goes; islands are disposed after the components in them. */
  readonly release: ((block: Block, part: Part, islands: IslandPlace[]) => void) | null;
}

export function kindOf(part: Part): Kind {
  return part.code as Kind;
}

/** What else component tags do: one may be all that a view shows, and then has no block around it. */
export interface ComponentTags {
  /** Makes the component of a view that is only its tag. `flags` are PlaceFlags. */
  show(
    state: ComponentState,
    tag: Tag,
    owner: ViewOwner | null,
    place: ComponentPlace,
    flags: number,
  ): Content;
  /** New parameters for a component that stays. */
  update(child: ComponentState, view: Pick<View, 'values' | 'owner'>): void;
}

export function tagsOf(plan: ComponentPlan): ComponentTags {
  return plan.code as ComponentTags;
}
