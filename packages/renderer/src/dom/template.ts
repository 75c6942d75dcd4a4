/**
 * A template as stamps are made from it: its outline, in which functions have become what they make. The Vite plugin writes calls of
 * `template` at build time, `html` makes them from what it has read.
 */
import type { OutlinedElement, OutlinedNode } from '@strop/template';
import type { Draft, Place } from './draft.ts';
import type { Part } from './part.ts';

/** Adds parts and events of an element to a stamp. */
export type AddParts = (draft: Draft, place: Place) => void;

/** A component or a region among children. */
export type Slotted = Pick<Part, 'kind' | 'hole' | 'detail' | 'code'>;

export type Element = OutlinedElement<AddParts | Slotted>;
export type Node = OutlinedNode<AddParts | Slotted>;

/** What a call site shows: its outline, with calls of the functions that make parts. */
export interface Template {
  readonly roots: readonly Node[];
  /** Hole of `@key` on the only root, or -1. */
  readonly keyHole: number;
  /** True where there are custom elements: its prototype must be inert. */
  readonly isInert: boolean;
}

/** @param keyHole hole of `@key` on the only root, or -1. */
export function template(roots: readonly Node[], keyHole: number = -1, isInert: boolean = false): Template {
  return { roots, keyHole, isInert };
}
