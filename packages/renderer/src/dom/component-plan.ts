/** What a stamp knows of a component tag: where its class, its parameters and its content come from. */
import type { OutlinedParameters } from '@strop/template';
import type { Template } from './template.ts';

/** Supplies parameters that are not simply a literal or a value; `type` is the component's class. */
export type Supply = (
  names: string[],
  supplied: unknown[],
  values: readonly unknown[],
  type: unknown,
) => void;

/** Assigns what a plain tag supplies to an instance. */
export type AssignPlain = (component: object, values: readonly unknown[], owner: object | null) => void;

export interface ComponentPlan {
  /** The hole with the component class. */
  readonly hole: number;
  /** Where it stands, as messages say it. */
  readonly place: string;
  readonly parameters: OutlinedParameters<Supply>;
  /** Child content, a template over the same values. */
  readonly content: Template | null;
  /** The hole of `@ref`, or -1. */
  readonly ref: number;
  /** True where a render of the parent always counts as a change: a splat, a binding or child content. */
  readonly alwaysChanged: boolean;
  /** What makes and updates the component (`kinds/component.ts`). */
  readonly code: object;
  /** True where every parameter is what stands in a hole, or in the template. */
  readonly isPlain: boolean;
  /** What assigns those to instances of the class seen last, told by its metadata; null where parameters have to be collected. */
  assign: AssignPlain | null;
  assignsTo: object | null;
}
