/** Outlines with what is called noted, as a page would make them and as the text that `writeOutline` gives. */
import { parseTemplate, writeOutline } from '@strop/template';
import type { Makers, Span } from '@strop/template';

/** A call of a maker. */
export interface Called {
  readonly maker: keyof Makers<Called>;
  readonly given: readonly unknown[];
}

export const noting = new Proxy({} as Makers<Called>, {
  get:
    (_, maker: keyof Makers<Called>) =>
    (...given: readonly unknown[]) => ({ maker, given }),
});

export const where = ({ part, offset }: Span): string => `${part}:${offset}`;

/** What a page gets: every call with all that it is given, in the notation of `ran`. */
export function outlined(strings: readonly string[]): unknown {
  return plain(placed(parseTemplate(strings, noting)));
}

/** What the code of each template makes. */
export async function ran(templates: readonly (readonly string[])[]): Promise<unknown[]> {
  const codes = templates.map(
    (strings) => writeOutline(strings, { name: (maker) => `make.${maker}`, where }).code,
  );
  const module = `export default (make) => [\n${codes.join(',\n')}\n];`;
  const loaded = (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(module)}`)) as {
    default(make: object): unknown[];
  };
  return loaded.default(noting).map((made) => plain(placed(made)));
}

/** Without the places of components, which a page and a tool say in words of their own. */
function placed(value: unknown): unknown {
  if (Array.isArray(value)) return Array.from(value, placed);
  if (typeof value !== 'object' || value === null || !('maker' in value)) return value;
  const { maker, given } = value as Called;
  const kept = maker === 'component' ? given.map((one, i) => (i === 1 ? 'place' : one)) : given;
  return { maker, given: kept.map(placed) };
}

/** Without what functions take by themselves. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) {
    // Of an element without attributes.
    const items = Array.from(value, (one) => (one === undefined ? [] : plain(one)));
    return typeof value[0] === 'string' ? trimmed(items, isEmpty) : items;
  }
  if (typeof value !== 'object' || value === null || !('maker' in value)) return value;
  const { given } = value as Called;
  // Of a plain event the code says that there is nothing to know of it.
  const maker = (value.maker as string) === 'plainEvent' ? 'event' : value.maker;
  const isDefault = (one: unknown, i: number): boolean =>
    [undefined, null, -1, false, ''].includes(one as undefined) || (i > 0 && isEmpty(one));
  return { maker, given: trimmed(given.map(plain), isDefault) };
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

function trimmed(items: readonly unknown[], isDefault: (item: unknown, i: number) => boolean): unknown[] {
  return items.slice(0, items.findLastIndex((item, i) => !isDefault(item, i)) + 1);
}
