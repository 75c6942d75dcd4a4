/**
 * Routing, types only: what a template's parameters are called and what they hold, read from the template's text.
 *
 * `RouteParameters<'/user/{id:int}/{name?}'>` is `{ id: number; name?: string }`.
 * The rules are those of `route-template.ts`; `test/route-parameters.test.ts` holds the two together.
 */
import type { RouteConstraintTypes, RouteValue } from './route-constraints.ts';

/** What an address made from this template holds: optional parameters and the catch-all may be missing. */
export type RouteParameters<Template extends string> = string extends Template
  ? Record<string, Exclude<RouteValue, null>>
  : Flat<
      { [Inner in Required<Inners<Template>> as NameOf<Inner>]: TypeOf<Inner> } & {
        [Inner in Optional<Inners<Template>> as NameOf<Inner>]?: TypeOf<Inner>;
      }
    >;

/** What a page receives from this template: everything is there, and `null` stands for what the address lacks. */
export type MatchedParameters<Template extends string> = string extends Template
  ? Record<string, RouteValue>
  : Flat<
      { [Inner in Required<Inners<Template>> as NameOf<Inner>]: TypeOf<Inner> } & {
        [Inner in Optional<Inners<Template>> as NameOf<Inner>]: TypeOf<Inner> | null;
      }
    >;

/** The union of what stands between the braces: `id:int` and `name?`. */
type Inners<Template extends string> = Template extends `${infer Head}/${infer Tail}`
  ? InnerOf<Head> | Inners<Tail>
  : InnerOf<Template>;

type InnerOf<Segment extends string> = Segment extends `{{${string}`
  ? never
  : Segment extends `{${infer Inner}}`
    ? Inner
    : never;

type Optional<Inner extends string> = Inner extends `*${string}` | `${string}?` ? Inner : never;
type Required<Inner extends string> = Exclude<Inner, Optional<Inner>>;

/** Without the stars of a catch-all and the question mark of an optional parameter. */
type Bare<Inner extends string> = Inner extends `**${infer Rest}`
  ? Rest
  : Inner extends `*${infer Rest}`
    ? Rest
    : Inner extends `${infer Rest}?`
      ? Rest
      : Inner;

type NameOf<Inner extends string> = BeforeColon<Bare<Inner>>;

/** On its own, so that it distributes: a check of `never` inside `NameOf` would infer `string`. */
type BeforeColon<Text extends string> = Text extends `${infer Name}:${string}` ? Name : Text;

type TypeOf<Inner extends string> = Inner extends `*${string}`
  ? string
  : Bare<Inner> extends `${string}:${infer Constraints}`
    ? LastConversion<Constraints, string>
    : string;

type LastConversion<Constraints extends string, Before> = Constraints extends `${infer First}:${infer Rest}`
  ? LastConversion<Rest, Converted<First, Before>>
  : Converted<Constraints, Before>;

type Converted<Constraint extends string, Before> = Constraint extends keyof RouteConstraintTypes
  ? RouteConstraintTypes[Constraint]
  : Before;

/** One object type instead of an intersection, so that editors show the parameters. */
type Flat<Parts> = { [Name in keyof Parts]: Parts[Name] };
