/** A shape with the kinds of parts that it needs beside those the core knows; content between tags has its template's. */
import { type Child, type Shape, shape } from '@strop/template';
import type { PartCode } from './part.ts';

export interface Template extends Shape {
  readonly kinds: readonly PartCode[];
}

/** @param keyHole hole of `@key` on the only root, or -1. @param strings where places are to be shown. */
export function template(
  roots: readonly Child[],
  kinds: readonly PartCode[] = [],
  keyHole: number = -1,
  strings: readonly string[] = [],
): Template {
  return { ...shape(roots, keyHole, strings), kinds };
}
