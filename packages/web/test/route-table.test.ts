import { Component } from '@strop/renderer';
import { describe, expect, it } from 'vitest';
import { createRouteTable } from '../src/routing/route-table.ts';
import { route, type PageClass } from '../src/routing/route.ts';

class First extends Component {
  override render() {
    return null;
  }
}
class Second extends First {}
class Third extends First {}

/** Which template wins for a path, whichever way round the routes are given. */
function winner(templates: readonly string[], path: string): string | null {
  const routes = templates.map((template) => route(template, class extends First {}));
  const forwards = createRouteTable(routes).match(path);
  const backwards = createRouteTable([...routes].reverse()).match(path);
  expect(backwards?.route).toBe(forwards?.route);
  return forwards?.route.template ?? null;
}

describe('precedence', () => {
  const cases: [templates: string[], path: string, winner: string | null][] = [
    [['/users/new', '/users/{id}'], '/users/new', '/users/new'],
    [['/users/new', '/users/{id}'], '/users/5', '/users/{id}'],
    [['/users/{id:int}', '/users/{name}'], '/users/5', '/users/{id:int}'],
    [['/users/{id:int}', '/users/{name}'], '/users/ann', '/users/{name}'],
    [['/users/{id}', '/users/{tab?}'], '/users/5', '/users/{id}'],
    [['/users/{id}', '/users/{tab?}'], '/users', '/users/{tab?}'],
    [['/users/{id:int}', '/users/{page:int?}'], '/users/5', '/users/{id:int}'],
    [['/users/{page:int?}', '/users/{name}'], '/users/5', '/users/{page:int?}'],
    [['/users/{tab?}', '/users/{*rest}'], '/users', '/users/{tab?}'],
    [['/users/{tab?}', '/users/{*rest}'], '/users/a/b', '/users/{*rest}'],
    [['/{*all}', '/{*page:nonfile}'], '/a/b', '/{*page:nonfile}'],
    [['/{*all}', '/{*page:nonfile}'], '/a/b.css', '/{*all}'],
    [['/users', '/users/{id?}'], '/users', '/users'],
    [['/{a}/edit', '/users/{b}'], '/users/edit', '/users/{b}'],
    [['/{a}/edit', '/users/{b}'], '/cities/edit', '/{a}/edit'],
    [['/a/{x}/c', '/a/{x:int}/{y}'], '/a/1/c', '/a/{x:int}/{y}'],
    [['/', '/{*all}'], '/', '/'],
    [['/', '/{*all}'], '/x', '/{*all}'],
    // Routes that differ in constraints only: more of them first, then the narrower one.
    [['/v/{a:int}', '/v/{b:decimal}'], '/v/5', '/v/{a:int}'],
    [['/v/{a:int}', '/v/{b:decimal}'], '/v/5.5', '/v/{b:decimal}'],
    [['/v/{a:int}', '/v/{b:int:nonfile}'], '/v/5', '/v/{b:int:nonfile}'],
    [['/v/{a:guid}', '/v/{b:int}'], '/v/5', '/v/{b:int}'],
    [['/users', '/users/{id:int}'], '/nobody', null],
  ];
  it.each(cases)('%j for %s: %s', (templates, path, expected) => {
    expect(winner(templates, path)).toBe(expected);
  });
});

describe('ambiguous routes', () => {
  const ambiguous = (first: string, second: string) => () =>
    createRouteTable([route(first, First), route('/between', Third), route(second, Second)]);

  it('are refused in Blazor’s words', () => {
    expect(ambiguous('/item/{id}', '/item/{name}')).toThrow(
      expect.objectContaining({
        code: 'STROP4013',
        message: expect.stringContaining(
          "The following routes are ambiguous:\n'item/{id}' in 'First'\n'item/{name}' in 'Second'",
        ) as string,
      }),
    );
  });

  it.each([
    ['/literal', '/Literal/'],
    ['/', ''],
    ['/{a}/literal', '/{b}/LITERAL'],
    ['/{a:int}', '/{b:int}'],
    ['/{a:int:long}', '/{b:long:int}'],
    ['/{a?}', '/{b?}'],
    ['/{*a}', '/{**b}'],
  ])('%s and %s', (first, second) => {
    expect(ambiguous(first, second)).toThrow(expect.objectContaining({ code: 'STROP4013' }));
  });

  it.each([
    ['/{a}/x', '/{b}/y'],
    ['/{a:int}', '/{b:guid}'],
    ['/{a}', '/{b?}'],
    ['/{a}', '/{a}/{b?}'],
  ])('%s and %s can be told apart', (first, second) => {
    expect(ambiguous(first, second)).not.toThrow();
  });

  it('a page’s own two equal routes are ambiguous too', () => {
    expect(() => createRouteTable([route('/a/{x}', First), route('/a/{y}', First)])).toThrow(
      expect.objectContaining({ code: 'STROP4013' }),
    );
  });
});

describe('values', () => {
  it('hold null for parameters that only the page’s other routes have', () => {
    const table = createRouteTable([
      route('/trip', First),
      route('/trip/{from}', First),
      route('/trip/{From}/to/{to}', First),
      route('/other/{else}', Second),
    ]);
    expect(table.match('/trip')?.values).toEqual({ From: null, to: null });
    expect(table.match('/trip/oslo')?.values).toEqual({ from: 'oslo', to: null });
    expect(table.match('/trip/oslo/to/rome')?.values).toEqual({ From: 'oslo', to: 'rome' });
    expect(table.match('/other/x')?.values).toEqual({ else: 'x' });
  });
});

describe('route', () => {
  it('keeps what it was given', () => {
    const user = route('/user/{id:int}', First, { title: ({ id }) => `User ${id + 1}`, layout: null });
    expect(user).toMatchObject({ template: '/user/{id:int}', page: First, layout: null });
    expect((user.title as (values: unknown) => string)({ id: 6 })).toBe('User 7');
    expect(route('/', Second)).toEqual({ template: '/', page: Second, title: null, layout: undefined });
  });

  it.each([
    [undefined, 'undefined'],
    [null, 'null'],
    [new First(), 'object'],
    ['First', 'string'],
  ])('refuses %s as a page', (page, found) => {
    expect(() => route('/user', page as unknown as PageClass)).toThrow(
      expect.objectContaining({ code: 'STROP4012', message: expect.stringContaining(`found ${found}`) }),
    );
  });
});
