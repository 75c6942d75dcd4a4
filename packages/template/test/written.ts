/** Runs what `writeShape` writes: shapes by function calls, as a bundle has them. */
import * as makers from '@strop/template';
import type { Shape } from '@strop/template';

/** What the code of each shape makes, by the functions of the package and `template` as the renderer has it. */
export async function runWritten(shapes: readonly Shape[]): Promise<Shape[]> {
  const codes = shapes.map(
    (shape) => makers.writeShape(shape, { name: (maker) => `make.${maker}`, kind: JSON.stringify }).code,
  );
  const module = `export default (make) => [\n${codes.join(',\n')}\n];`;
  const loaded = (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(module)}`)) as {
    default(make: object): Shape[];
  };
  const template = (roots: never, _kinds: unknown, keyHole?: number) => makers.shape(roots, keyHole);
  return loaded.default({ ...makers, template });
}

/** As read, without what a written shape leaves out: the strings, and all places but those of components. */
export function withoutPlaces(shape: Shape): Shape {
  return JSON.parse(
    JSON.stringify(shape, function (this: { kind?: string }, key, value: unknown) {
      if (key === 'strings' && this.kind !== 'mixed') return [];
      return key === 'span' && this.kind !== 'component' ? { part: 0, offset: 0 } : value;
    }),
  ) as Shape;
}
