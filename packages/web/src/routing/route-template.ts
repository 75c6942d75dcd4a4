/**
 * Routing, second stage: a template becomes segments once, and each path is held against them.
 *
 * In: `/user/{id:int}/{name?}` and the segments of a path. Out: the values of the parameters, or `null`.
 * Next: `route-table.ts`. Why this is not a library: `docs/decisions/0040-route-matching.md`.
 *
 * A template is a run of literals and required parameters, then optional parameters, then at most one catch-all.
 * That order is checked here, and it is why matching walks both lists once and never goes back.
 */
import {
  catchAllNotLast,
  catchAllOptional,
  consecutiveSeparators,
  incompleteParameter,
  invalidLiteral,
  invalidParameterName,
  mixedSegment,
  optionalNotLast,
  parameterDefault,
  repeatedParameter,
  unsupportedConstraint,
} from '../dev/errors.generated.ts';
import {
  convertRouteValue,
  isRouteConstraint,
  routeConstraintNames,
  type RouteConstraintName,
  type RouteValue,
} from './route-constraints.ts';

export interface RouteLiteral {
  readonly kind: 'literal';
  readonly text: string;
  /** `text` as it is compared: case makes no difference. */
  readonly folded: string;
}

export interface RouteParameter {
  readonly kind: 'required' | 'optional' | 'catch-all';
  readonly name: string;
  readonly constraints: readonly RouteConstraintName[];
}

export type RouteSegment = RouteLiteral | RouteParameter;

export interface RouteTemplate {
  /** Without the slashes at both ends, which make no difference. */
  readonly text: string;
  readonly segments: readonly RouteSegment[];
}

/** Values of a route’s parameters, by name. */
export type RouteValues = Readonly<Record<string, RouteValue>>;

/**
 * Reads a template in Blazor's syntax: `{name}`, `{name:int}`, `{name:int?}`, `{name?}`, `{*rest}`; `{{` and `}}` for
 * braces that are text. Throws a coded error (STROP4001 to STROP4011) for a template that can never mean anything.
 */
export function parseRouteTemplate(template: string): RouteTemplate {
  const text = trimSlashes(template);
  if (text === '') return { text, segments: [] };
  const segments = text.split('/').map((segment) => parseSegment(segment, template));
  checkOrder(segments, template);
  return { text, segments };
}

/**
 * The values of the template's parameters for this path, or `null` where it does not match.
 * A parameter that the path does not reach is `null`.
 *
 * @param path decoded segments, see `splitPath`
 */
export function matchRouteTemplate(template: RouteTemplate, path: readonly string[]): RouteValues | null {
  const { segments } = template;
  const values: Record<string, RouteValue> = {};
  for (let index = 0; index < segments.length; index++) {
    const segment = segments[index]!;
    const text = path[index];
    if (segment.kind === 'literal') {
      if (text === undefined || fold(text) !== segment.folded) return null;
      continue;
    }
    if (segment.kind === 'catch-all') {
      const rest = path.slice(index).join('/');
      // Constraints of a catch-all are only checked: what it delivers is always text.
      if (rest !== '' && convert(segment.constraints, rest) === undefined) return null;
      values[segment.name] = rest === '' ? null : rest;
      return values;
    }
    if (text === undefined) {
      if (segment.kind === 'required') return null;
      values[segment.name] = null;
      continue;
    }
    const value = text === '' ? undefined : convert(segment.constraints, text);
    if (value === undefined) return null;
    values[segment.name] = value;
  }
  return path.length > segments.length ? null : values;
}

/**
 * The segments of a path, each decoded on its own: an encoded slash stays inside its segment.
 * Slashes at both ends make no difference, `+` is a plus, and what is not valid encoding is left as it stands.
 */
export function splitPath(path: string): readonly string[] {
  const trimmed = trimSlashes(path);
  return trimmed === '' ? [] : trimmed.split('/').map(decodeSegment);
}

/** How text is compared without regard to case, for literals and for the names of parameters. */
export function fold(text: string): string {
  return text.toLowerCase();
}

/** Every constraint must hold; the last one that converts decides what is delivered. */
function convert(constraints: readonly RouteConstraintName[], text: string): RouteValue | undefined {
  let value: RouteValue = text;
  for (const constraint of constraints) {
    const converted = convertRouteValue(constraint, text);
    if (converted === undefined) return undefined;
    if (constraint !== 'nonfile') value = converted;
  }
  return value;
}

function parseSegment(segment: string, template: string): RouteSegment {
  if (segment === '') throw consecutiveSeparators(template);
  // Doubled braces are text; what is left of braces belongs to a parameter.
  const withoutText = segment.replaceAll('{{', '').replaceAll('}}', '');
  if (!/[{}]/.test(withoutText)) return parseLiteral(segment, template);
  const inner = /^\{([^{}]*)\}$/.exec(segment)?.[1];
  if (inner !== undefined) return parseParameter(inner, segment, template);
  throw /\{[^{}]*\}/.test(withoutText) ? mixedSegment(segment, template) : incompleteParameter(template);
}

function parseLiteral(segment: string, template: string): RouteLiteral {
  const text = segment.replaceAll('{{', '{').replaceAll('}}', '}');
  if (text.includes('?')) throw invalidLiteral(text, template);
  return { kind: 'literal', text, folded: fold(text) };
}

function parseParameter(inner: string, segment: string, template: string): RouteParameter {
  if (inner.includes('=')) throw parameterDefault(segment, template);
  const stars = /^\*{0,2}/.exec(inner)![0].length;
  const optional = inner.endsWith('?');
  if (stars > 0 && optional) throw catchAllOptional(template);

  const [name = '', ...constraints] = inner.slice(stars, optional ? -1 : undefined).split(':');
  if (name === '' || /[*?]/.test(name)) throw invalidParameterName(name, template);
  for (const constraint of constraints) {
    if (!isRouteConstraint(constraint))
      throw unsupportedConstraint(constraint, template, routeConstraintNames.join(', '));
  }
  return {
    kind: stars > 0 ? 'catch-all' : optional ? 'optional' : 'required',
    name,
    constraints: constraints.filter(isRouteConstraint),
  };
}

function checkOrder(segments: readonly RouteSegment[], template: string): void {
  const names = new Set<string>();
  let optionalSeen = false;
  segments.forEach((segment, index) => {
    if (segment.kind === 'catch-all' && index < segments.length - 1) throw catchAllNotLast(template);
    if (optionalSeen && (segment.kind === 'literal' || segment.kind === 'required'))
      throw optionalNotLast(template);
    if (segment.kind === 'literal') return;
    optionalSeen ||= segment.kind === 'optional';
    if (names.has(fold(segment.name))) throw repeatedParameter(segment.name, template);
    names.add(fold(segment.name));
  });
}

function trimSlashes(text: string): string {
  return text.replace(/^\/+/, '').replace(/\/+$/, '');
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
