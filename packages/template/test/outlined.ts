/** Outlines with what is called noted, as a page would make them and as the text that `writeOutline` gives. */
import { outlineShape, writeOutline } from '@strop/template';
import type { Makers, Shape, Span } from '@strop/template';

/** A call of a maker. */
interface Called {
  readonly maker: string;
  readonly given: readonly unknown[];
}

const noted = new Proxy({} as Makers<Called>, {
  get:
    (_, maker: string) =>
    (...given: readonly unknown[]) => ({ maker, given }),
});

const where = ({ part, offset }: Span): string => `${part}:${offset}`;

/** What a page gets: every call with all that it is given, in the notation of `ran`. */
export function outlined(shape: Shape): unknown {
  return plain(outlineShape(shape, noted, where));
}

/** What the code of each shape makes. */
export async function ran(shapes: readonly Shape[]): Promise<unknown[]> {
  const codes = shapes.map((shape) => writeOutline(shape, { name: (maker) => `make.${maker}`, where }).code);
  const module = `export default (make) => [\n${codes.join(',\n')}\n];`;
  const loaded = (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(module)}`)) as {
    default(make: object): unknown[];
  };
  return loaded.default(noted).map(plain);
}

/** Without what functions take by themselves, and of a binding what its hole and name do not say. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) {
    // Of an element without attributes.
    const items = Array.from(value, (one) => (one === undefined ? [] : plain(one)));
    return typeof value[0] === 'string' ? trimmed(items, isEmpty) : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  if ('maker' in value) {
    const { given } = value as Called;
    // Of a plain event the code says that there is nothing to know of it.
    const maker = value.maker === 'plainEvent' ? 'event' : value.maker;
    const isDefault = (one: unknown, i: number): boolean =>
      [undefined, null, -1, false, ''].includes(one as undefined) || (i > 0 && isEmpty(one));
    return { maker, given: trimmed(given.map(plain), isDefault) };
  }
  const known = ['set', 'after', 'event', 'format', 'culture'];
  const said = Object.entries(value).filter(
    ([name, one]) => known.includes(name) && one !== null && one !== -1 && 'culture' in value,
  );
  const written = 'span' in value ? said : Object.entries(value);
  return written.length === 0 ? undefined : Object.fromEntries(written);
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function trimmed(items: readonly unknown[], isDefault: (item: unknown, i: number) => boolean): unknown[] {
  return items.slice(0, items.findLastIndex((item, i) => !isDefault(item, i)) + 1);
}
