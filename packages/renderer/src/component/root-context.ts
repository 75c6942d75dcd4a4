/**
 * What a component's record knows of its root: the services of the document and app, the tables the root owns, and
 * the scheduler that renders it.
 */
import type { DomElement } from '../dom/contract.ts';
import type { Host } from '../dom/host.ts';
import type { Watch } from '../dom/watch.ts';
import type { RootEvents } from '../events/root-events.ts';
import type { FieldBinding } from '../parts/binding.ts';
import type { IslandRoot } from '../parts/island.ts';
import type { PendingSelects } from '../parts/field.ts';
import type { ReferenceTable } from '../references/reference-table.ts';
import type { Content } from '../tree/content.ts';
import type { CascadingSupplier } from './cascading-supplier.ts';
import type { ComponentType } from './component-base.ts';
import type { ComponentState } from './component-state.ts';
import type { Services } from './services.ts';

export interface RootContext {
  readonly container: DomElement;
  /** Whether strangers have been in what the root shows. */
  readonly watch: Watch;
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

/** The schedule layer, as the layers below and above it see it. */
export interface Scheduler {
  /** Queues a render; processed now unless a batch is open. */
  requestRender(state: ComponentState): void;
  /** Runs `work` as one batch: what it asks for is rendered once it returns. */
  batch(work: () => void): void;
  /** Runs `work` as a batch of its own: now, or once the open batch is done. Handlers come this way, so they never nest. */
  whenIdle(work: () => void): void;
  /** Empties what a component shows and disposes it, in its turn in the queue and before the component's next render. */
  wipe(state: ComponentState): void;
  /** Follows a lifecycle promise: its failure goes to the component, its end counts for quiescence. */
  track(state: ComponentState, promise: PromiseLike<unknown>): void;
  /** Settled when the batch has been displayed, before any onAfterRender: references (0) before islands (1). */
  whenShown(phase: 0 | 1, one: { settle(): void }): void;
  /** Noted until the batch is displayed: a block's node by its index, or content (-1), that was written. */
  wrote(state: ComponentState, content: Content, node: number): void;
  /** Disposed and taken out of the document after the render that removed it. */
  remove(content: Content): void;
}
