import { Component } from '@strop/renderer';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { MatchedParameters, RouteParameters } from '../src/routing/route-parameters.ts';
import type { RouteValue } from '../src/routing/route-constraints.ts';
import { matchRouteTemplate, parseRouteTemplate, splitPath } from '../src/routing/route-template.ts';
import { route } from '../src/routing/route.ts';

class Page extends Component {
  override render() {
    return null;
  }
}

/** What a match delivers, typed by its template: the one place where types and matcher meet. */
function matched<const Template extends string>(
  template: Template,
  path: string,
): MatchedParameters<Template> {
  const values = matchRouteTemplate(parseRouteTemplate(template), splitPath(path));
  expect(values).not.toBeNull();
  return values as unknown as MatchedParameters<Template>;
}

describe('RouteParameters', () => {
  it('reads names, optionality and types from the template', () => {
    expectTypeOf<RouteParameters<'/user/{id:int}/{name?}'>>().toEqualTypeOf<{ id: number; name?: string }>();
    expectTypeOf<RouteParameters<'/'>>().toEqualTypeOf<{}>();
    expectTypeOf<RouteParameters<'/about/us'>>().toEqualTypeOf<{}>();
    expectTypeOf<RouteParameters<'{plain}'>>().toEqualTypeOf<{ plain: string }>();
    expectTypeOf<RouteParameters<'/{{brace}}/{id}'>>().toEqualTypeOf<{ id: string }>();
    expectTypeOf<RouteParameters<'/files/{*path}'>>().toEqualTypeOf<{ path?: string }>();
    expectTypeOf<RouteParameters<'/files/{**path:nonfile}'>>().toEqualTypeOf<{ path?: string }>();
    expectTypeOf<RouteParameters<'/{page:int?}'>>().toEqualTypeOf<{ page?: number }>();
    expectTypeOf<RouteParameters<'/{v:double:int}'>>().toEqualTypeOf<{ v: number }>();
    expectTypeOf<RouteParameters<'/{v:int:long}'>>().toEqualTypeOf<{ v: bigint }>();
    expectTypeOf<RouteParameters<'/{v:int:nonfile}'>>().toEqualTypeOf<{ v: number }>();
    expectTypeOf<
      RouteParameters<'/{a:bool}/{b:datetime}/{c:decimal}/{d:double}/{e:float}/{f:guid}/{g:long}/{h:nonfile}'>
    >().toEqualTypeOf<{
      a: boolean;
      b: Date;
      c: number;
      d: number;
      e: number;
      f: string;
      g: bigint;
      h: string;
    }>();
    expectTypeOf<RouteParameters<string>>().toEqualTypeOf<Record<string, Exclude<RouteValue, null>>>();
  });

  it('names what a match really delivers', () => {
    const user = matched('/user/{id:int}/{name?}', '/user/7');
    expectTypeOf(user).toEqualTypeOf<{ id: number; name: string | null }>();
    expect(user).toEqual({ id: 7, name: null });

    const file = matched('/files/{*path}', '/files/a/b');
    expectTypeOf(file).toEqualTypeOf<{ path: string | null }>();
    expect(file).toEqual({ path: 'a/b' });

    const order = matched('/order/{number:long}/{when:datetime?}', '/order/5/1955-01-30');
    expectTypeOf(order).toEqualTypeOf<{ number: bigint; when: Date | null }>();
    expect(order).toEqual({ number: 5n, when: new Date(1955, 0, 30) });
  });

  it('types the values that a route’s title is made from', () => {
    route('/user/{id:int}/{name?}', Page, {
      title: (values) => {
        expectTypeOf(values).toEqualTypeOf<{ id: number; name: string | null }>();
        return '';
      },
    });
  });
});
