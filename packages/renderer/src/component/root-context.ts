/**
 * What a component's record knows of its root: the services of the document and app, the tables the root owns, and
 * the scheduler that renders it.
 */
import type { DomElement } from '../dom/contract.ts';
import type { Host } from '../dom/host.ts';
import type { RootEvents } from '../events/root-events.ts';
import type { FieldBinding } from '../parts/binding.ts';
import type { IslandPlace, IslandRoot } from '../parts/island.ts';
import type { PendingSelects } from '../parts/field.ts';
import type { AttachableReference, ReferenceTable } from '../references/reference-table.ts';
import type { Content } from '../tree/content.ts';
import type { CascadingSupplier } from './cascading-supplier.ts';
import type { ComponentType } from './component-base.ts';
import type { ComponentState } from './component-state.ts';
import type { Services } from './services.ts';

export interface RootContext {
  readonly container: DomElement;
  readonly host: Host;
  readonly services: Services;
  readonly references: ReferenceTable;
  readonly events: RootEvents;
  readonly selects: PendingSelects;
  /** For fields whose binding does not bring it. */
  readonly fieldBinding: FieldBinding | null;
  readonly scheduler: Scheduler;
  /** Elements that have been scrolled, in browsers whose moves lose that. */
  readonly scrolled: ReadonlySet<DomElement>;
  /** Suppliers of cascading values for the whole app; asked when no component supplies one. */
  readonly cascadingValues: Iterable<CascadingSupplier>;
  /** A root inside an island; cascading values and error boundaries are those of the component that wrote the island's tag. */
  addInside(
    type: ComponentType,
    container: object,
    parameters: Readonly<Record<string, unknown>>,
    parent: ComponentState,
  ): IslandRoot;
  /** An error that no boundary takes. */
  reportError(error: unknown, component: ComponentState | null): void;
}

/** An `@ref` that waits for the end of its batch. */
export interface ReferenceCapture {
  readonly reference: AttachableReference;
  readonly element: DomElement;
  /** The block's states: by then another reference, or none, may stand at `index`. */
  readonly states: readonly unknown[];
  readonly index: number;
}

/** The schedule layer, as the layers below and above it see it. */
export interface Scheduler {
  /** Queues a render; processed now unless a batch is open. */
  requestRender(state: ComponentState): void;
  /** Runs `work` as one batch: what it asks for is rendered once it returns. */
  batch(work: () => void): void;
  /** Empties what a component shows and disposes it, in its turn in the queue and before the component's next render. */
  wipe(state: ComponentState): void;
  /** Follows a lifecycle promise: its failure goes to the component, its end counts for quiescence. */
  track(state: ComponentState, promise: PromiseLike<unknown>): void;
  /** Attached when the batch has been displayed, before any onAfterRender. */
  attachReference(state: ComponentState, capture: ReferenceCapture): void;
  /** Mounted, or told of its values, when the batch has been displayed: after references, before any onAfterRender. */
  settleIsland(place: IslandPlace): void;
  /** Noted until the batch is displayed: a block's node by its index, or content (-1), that was written. */
  wrote(state: ComponentState, content: Content, node: number): void;
  /** Disposed and taken out of the document after the render that removed it. */
  remove(content: Content): void;
}
