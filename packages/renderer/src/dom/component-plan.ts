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
}
