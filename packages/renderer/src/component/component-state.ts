/**
 * The renderer's record of one component instance: where it stands, what it was given and what it shows.
 *
 * In: `kinds/component.ts` makes one for every component tag, `render/root.ts` for a root. Out: the queue renders it.
 */
import { DEV } from '#dev';
import { SAFETY } from '#safety';
import type { ComponentPlan } from '../dom/component-plan.ts';
import type { DomNode } from '../dom/contract.ts';
import { type ComponentContent, type Content, ContentKind } from '../tree/content.ts';
import { type ClassMetadata, noFields } from './class-metadata.ts';
import { attachHandle, type Component, type ComponentType } from './component-base.ts';
import { markers } from './markers.ts';
import type { WhenGone } from './services.ts';
import type { EventWork, RenderHandle } from './render-handle.ts';
import type { RootContext } from './root-context.ts';
import { viewTag } from '../view/view.ts';
import { checkClass } from './check-class.ts';
import { watchWrites } from './check-overwritten.ts';
import { describeError } from './describe-error.ts';

/** Where a component stands before it has shown anything. */
export interface ComponentPlace {
  readonly parent: DomNode;
  /** The node its content goes before, or null for the end of `parent`. */
  readonly before: DomNode | null;
  readonly namespace: 0 | 1 | 2;
}

/** The tag that a component comes from. */
export interface Tag {
  /** Identity of the view whose only root the tag is; null for a tag inside a template. */
  readonly template: object | null;
  /** Hole of the view's key, or -1. */
  readonly keyHole: number;
  /** Null for a root component, which has no tag. */
  readonly plan: ComponentPlan | null;
  readonly values: readonly unknown[];
}

/** The element of a place; a stranger may have taken away the node it was known by. */
export function placeParent(place: ComponentPlace): DomNode {
  return place.before?.parentNode ?? place.parent;
}

/**
 * A component with this method is an error boundary: it takes the errors of what it renders (`error-boundary-base.ts`).
 * Told by the method, so that an app without boundaries carries none of it.
 */
export interface ErrorTaker {
  /** @param state the boundary's own. @param from the component that failed. */
  takeError(error: unknown, state: ComponentState, from: ComponentState): void;
}

export class ComponentState implements RenderHandle, ComponentContent {
  readonly kind: typeof ContentKind.component = ContentKind.component;
  content: Content | null = null;
  readonly component: Component;
  readonly metadata: ClassMetadata;
  /** Another one once the row it stands in has gone to another component's list (`diff/ordered.ts`). */
  parent: ComponentState | null;
  readonly root: RootContext;
  readonly place: ComponentPlace;
  /** Identity of the view whose only root the tag is; null for a tag inside a template. */
  readonly template: object | null;
  /** Hole of the view's key, or -1. */
  readonly keyHole: number;
  /** The tag; null for a root component. */
  readonly plan: ComponentPlan | null;
  /** What the tag supplied last, as values of the parent's view. */
  values: readonly unknown[];
  renderPending: boolean = false;
  hasRendered: boolean = false;
  disposed: boolean = false;
  /** True from the first assignment of parameters on. */
  initialised: boolean = false;
  /** True where an error came to it as a boundary: its content goes before it renders again. */
  wiped: boolean = false;
  /** What to do when the component is gone; null for nothing. */
  whenGone: WhenGone | null = null;
  /** True once onAfterRender was called. */
  afterRendered: boolean = false;

  constructor(
    type: ComponentType,
    parent: ComponentState | null,
    root: RootContext,
    place: ComponentPlace,
    tag: Tag,
  ) {
    this.parent = parent;
    this.root = root;
    this.place = place;
    this.template = tag.template;
    this.keyHole = tag.keyHole;
    this.plan = tag.plan;
    this.values = tag.values;
    const before = markers.made;
    this.component = markers.make?.(type) ?? new type();
    this.metadata = markers.read?.(this.component, root.services, markers.made - before, this) ?? noFields;
    if (DEV) checkClass(this);
    attachHandle(this.component, this);
    this.metadata.cascading?.connect(this);
  }

  get name(): string {
    return this.component.constructor.name;
  }

  requestRender(): void {
    if (!this.disposed && !this.renderPending) this.root.scheduler.requestRender(this);
  }

  handleEvent(callback: EventWork, argument: unknown): unknown {
    // As a method group in Razor, `@onclick=${this.add}` is the component's, also where an override calls it.
    return this.component.handleEventAsync(
      DEV ? watchWrites(this, callback) : callback.bind(this.component),
      argument,
    );
  }

  /** To the nearest error boundary, the component itself included, else to the root (reference 2.9 and 11). */
  dispatchException(error: unknown): void {
    // What went wrong may be a stranger's doing, and whoever hears of it may change the document.
    if (SAFETY) this.root.watch.disturb();
    const boundary = nearestBoundary(this);
    if (boundary === null) return this.root.reportError(error, this);
    if (DEV) describeError(error, componentsAround(this));
    (boundary.component as Component & ErrorTaker).takeError(error, boundary, this);
  }
}

// The view it comes from, for a list that takes it over as it stands (`view/each.ts`).
(ComponentState.prototype as { [viewTag]?: unknown })[viewTag] = true;

/** Names of a component and of those around it, innermost first. */
export function componentsAround(component: ComponentState | null): string[] {
  const names: string[] = [];
  for (let state = component; state !== null; state = state.parent) names.push(state.name);
  return names;
}

function nearestBoundary(from: ComponentState): ComponentState | null {
  let state: ComponentState | null = from;
  while (state !== null && !('takeError' in state.component)) state = state.parent;
  return state;
}
