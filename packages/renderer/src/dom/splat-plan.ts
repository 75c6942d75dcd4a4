/** The attributes of one element that has a splat, in source order: the last one of a name wins (reference 1.8). */
import type { AttributeNode } from '@strop/template';

export interface SplatPlan {
  readonly attributes: readonly AttributeNode[];
}
