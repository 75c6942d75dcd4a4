import fc from 'fast-check';
import { parse as parseWithLibrary } from 'regexparam';
import { describe, expect, it } from 'vitest';
import { matchRouteTemplate, parseRouteTemplate, splitPath } from '../src/routing/route-template.ts';

function match(template: string, path: string): Record<string, unknown> | null {
  const values = matchRouteTemplate(parseRouteTemplate(template), splitPath(path));
  return values === null ? null : { ...values };
}

describe('literals', () => {
  const cases: [template: string, path: string, matches: boolean][] = [
    ['/', '/', true],
    ['', '', true],
    ['/', '/a', false],
    ['/a', '/', false],
    ['/awesome', '/awesome', true],
    ['/awesome', '/AWESOME', true],
    ['/Awesome', '/awesome', true],
    ['/awesome', '/awesome/', true],
    ['awesome/', '//awesome', true],
    ['/awesome', '/awesom', false],
    ['/awesome', '/awesomes', false],
    ['/a/b', '/a/b', true],
    ['/a/b', '/a', false],
    ['/a/b', '/a/b/c', false],
    ['/a/b', '/a//b', false],
    ['/Default.html', '/default.html', true],
    ['/Default.html', '/DefaultXhtml', false],
    ['/c++', '/c++', true],
    ['/c++', '/c%2B%2B', true],
    ['/$x', '/$x', true],
    ['/:when', '/:when', true],
    ['/:when', '/then', false],
    ['/déjà', '/d%C3%A9j%C3%A0', true],
    ['/DÉJÀ', '/d%C3%A9j%C3%A0', true],
    ['/a b', '/a%20b', true],
    ['/{{id}}', '/{id}', true],
    ['/{{id}}', '/%7Bid%7D', true],
  ];
  it.each(cases)('%s against %s: %s', (template, path, matches) => {
    expect(match(template, path)).toEqual(matches ? {} : null);
  });
});

describe('parameters', () => {
  const cases: [template: string, path: string, values: Record<string, unknown> | null][] = [
    ['/{id}', '/5', { id: '5' }],
    ['/{id}', '/', null],
    ['/user/{name}', '/user/d%C3%A9j%C3%A0%20vu', { name: 'déjà vu' }],
    ['/user/{name}', '/user/a+b', { name: 'a+b' }],
    ['/user/{name}', '/user/a%2Fb', { name: 'a/b' }],
    ['/user/{name}', '/user/a%252Fb', { name: 'a%2Fb' }],
    ['/user/{name}', '/user/100%', { name: '100%' }],
    ['/user/{name}', '/user/%E0%A4', { name: '%E0%A4' }],
    ['/user/{name}', '/user/', null],
    ['/user/{name}/edit', '/user//edit', null],
    ['/user/{name}/edit', '/user/jo/edit', { name: 'jo' }],
    ['/user/{name}/edit', '/user/jo/view', null],
    ['/{a}/{b}', '/1/2', { a: '1', b: '2' }],
    // Optional ones.
    ['/user/{id:int}/{name?}', '/user/7/ann', { id: 7, name: 'ann' }],
    ['/user/{id:int}/{name?}', '/user/7', { id: 7, name: null }],
    ['/user/{id:int}/{name?}', '/user/7/', { id: 7, name: null }],
    ['/user/{id:int}/{name?}', '/user/seven', null],
    ['/user/{id:int}/{name?}', '/user/7/ann/x', null],
    ['/{a?}', '/', { a: null }],
    ['/{a?}/{b?}', '/1', { a: '1', b: null }],
    ['/{a?}/{b?}', '/1/2', { a: '1', b: '2' }],
    ['/page/{number:int?}', '/page', { number: null }],
    ['/page/{number:int?}', '/page/3', { number: 3 }],
    ['/page/{number:int?}', '/page/three', null],
    // Catch-all.
    ['/files/{*path}', '/files/a/b/c.txt', { path: 'a/b/c.txt' }],
    ['/files/{*path}', '/files/a%2Fb/d%C3%A9j%C3%A0', { path: 'a/b/déjà' }],
    ['/files/{*path}', '/files', { path: null }],
    ['/files/{*path}', '/files/', { path: null }],
    ['/files/{*path}', '/files/a//b', { path: 'a//b' }],
    ['/files/{**path}', '/files/a/b', { path: 'a/b' }],
    ['/{*all}', '/', { all: null }],
    ['/{*all}', '/x/y', { all: 'x/y' }],
    ['/{a?}/{*rest}', '/1/2/3', { a: '1', rest: '2/3' }],
    ['/{a?}/{*rest}', '/', { a: null, rest: null }],
    ['/{*path:nonfile}', '/a/b', { path: 'a/b' }],
    ['/{*path:nonfile}', '/a/b.css', null],
    ['/{*path:nonfile}', '/', { path: null }],
    ['/{*n:int}', '/12', { n: '12' }],
    ['/{*n:int}', '/12/a', null],
    // Several constraints: all must hold, the last conversion wins.
    ['/{v:double:int}', '/5', { v: 5 }],
    ['/{v:double:int}', '/5.5', null],
    ['/{v:int:long}', '/5', { v: 5n }],
    ['/{v:int:nonfile}', '/5', { v: 5 }],
  ];
  it.each(cases)('%s against %s', (template, path, values) => {
    expect(match(template, path)).toEqual(values);
  });
});

describe('constraints', () => {
  const cases: [constraint: string, text: string, value: unknown][] = [
    ['bool', 'true', true],
    ['bool', 'FALSE', false],
    ['bool', '1', null],
    ['int', '5', 5],
    ['int', '-123', -123],
    ['int', '+5', 5],
    ['int', '%205%20', 5],
    ['int', '-0', 0],
    ['int', '2147483647', 2147483647],
    ['int', '2147483648', null],
    ['int', '-2147483648', -2147483648],
    ['int', '-2147483649', null],
    ['int', '1.0', null],
    ['int', '1e3', null],
    ['int', '0x10', null],
    ['int', '١', null],
    ['long', '9007199254740993', 9007199254740993n],
    ['long', '+9223372036854775807', 9223372036854775807n],
    ['long', '9223372036854775808', null],
    ['long', '-9223372036854775808', -9223372036854775808n],
    ['decimal', '5.3', 5.3],
    ['decimal', '-1,000.01', -1000.01],
    ['decimal', '.5', 0.5],
    ['decimal', '5.', 5],
    ['decimal', '1e3', null],
    ['decimal', '.', null],
    ['double', '1.234', 1.234],
    ['double', '-1,001.01e8', -100101000000],
    ['double', 'one', null],
    ['double', 'Infinity', null],
    ['float', '1.5', 1.5],
    ['float', '1,5', 15],
    ['float', ',5', null],
    ['guid', 'CD2C1638-1638-72D5-1638-DEADBEEF1638', 'cd2c1638-1638-72d5-1638-deadbeef1638'],
    ['guid', 'cd2c1638163872d51638deadbeef1638', 'cd2c1638-1638-72d5-1638-deadbeef1638'],
    ['guid', '%7Bcd2c1638-1638-72d5-1638-deadbeef1638%7D', 'cd2c1638-1638-72d5-1638-deadbeef1638'],
    ['guid', '(cd2c1638-1638-72d5-1638-deadbeef1638)', 'cd2c1638-1638-72d5-1638-deadbeef1638'],
    ['guid', '(cd2c1638-1638-72d5-1638-deadbeef1638}', null],
    ['guid', 'cd2c1638-163872d5-1638-deadbeef1638', null],
    ['guid', 'cd2c1638', null],
    ['datetime', '1955-01-30', new Date(1955, 0, 30)],
    ['datetime', '2024-02-29', new Date(2024, 1, 29)],
    ['datetime', '2023-02-29', null],
    ['datetime', '2023-04-31', null],
    ['datetime', '2023-13-01', null],
    ['datetime', '2016-12-31%207:32', new Date(2016, 11, 31, 7, 32)],
    ['datetime', '2016-12-31T07:32:15', new Date(2016, 11, 31, 7, 32, 15)],
    ['datetime', '2016-12-31T07:32:15.25Z', new Date('2016-12-31T07:32:15.250Z')],
    ['datetime', '2016-12-31T07:32:15-03:30', new Date('2016-12-31T11:02:15Z')],
    ['datetime', '2016-12-31T24:00', null],
    ['datetime', 'tomorrow', null],
    ['nonfile', 'about', 'about'],
    ['nonfile', 'about.', 'about.'],
    ['nonfile', 'app.css', null],
    ['nonfile', '.htaccess', null],
  ];
  it.each(cases)('%s reads %s', (constraint, text, value) => {
    const values = match(`/{v:${constraint}}`, `/${text}`);
    expect(values).toEqual(value === null ? null : { v: value });
  });

  it('keeps the years before 100 what they are', () => {
    expect((match('/{v:datetime}', '/0033-04-03') as { v: Date }).v.getFullYear()).toBe(33);
  });
});

describe('templates that cannot mean anything', () => {
  const cases: [template: string, code: string, sentence: string][] = [
    ['/user/{id:int', 'STROP4001', 'There is an incomplete parameter in the route template.'],
    ['/user/id}', 'STROP4001', 'There is an incomplete parameter in the route template.'],
    ['/user/{id}}', 'STROP4001', 'There is an incomplete parameter in the route template.'],
    ['/a//b', 'STROP4002', "The route template separator character '/' cannot appear consecutively."],
    [
      '/{*a}/b',
      'STROP4003',
      'A catch-all parameter can only appear as the last segment of the route template.',
    ],
    ['/{*a?}', 'STROP4004', 'A catch-all parameter cannot be marked optional.'],
    ['/search?q', 'STROP4005', "The literal section 'search?q' is invalid."],
    ['/{}', 'STROP4006', "The route parameter name '' is invalid."],
    ['/{?}', 'STROP4006', "The route parameter name '' is invalid."],
    ['/{a?b}', 'STROP4006', "The route parameter name 'a?b' is invalid."],
    ['/{a*}', 'STROP4006', "The route parameter name 'a*' is invalid."],
    [
      '/{a}/{A:int}',
      'STROP4007',
      "The route parameter name 'A' appears more than one time in the route template.",
    ],
    [
      '/{a?}/b',
      'STROP4008',
      "Invalid template '/{a?}/b'. Non-optional parameters or literal routes cannot appear after optional parameters.",
    ],
    ['/{a?}/{b}', 'STROP4008', "Invalid template '/{a?}/{b}'."],
    ['/{a:integer}', 'STROP4009', "Unsupported constraint 'integer' in route '/{a:integer}'."],
    ['/{a:}', 'STROP4009', "Unsupported constraint ''"],
    ['/{a}-{b}', 'STROP4010', "The segment '{a}-{b}'"],
    ['/{{{a}}}', 'STROP4010', "The segment '{{{a}}}'"],
    ['/{a=1}', 'STROP4011', "The parameter '{a=1}'"],
  ];
  it.each(cases)('%s is %s', (template, code, sentence) => {
    expect(() => parseRouteTemplate(template)).toThrow(
      expect.objectContaining({ code, message: expect.stringContaining(sentence) }),
    );
  });
});

describe('against regexparam, on what both can express', () => {
  const name = fc.stringMatching(/^[a-z]{1,3}$/);
  const plain = fc.array(
    name.map((text) => ({ ours: text, theirs: text })),
    { maxLength: 2 },
  );
  const parameters = (kind: 'required' | 'optional', most: number) =>
    fc
      .integer({ min: 0, max: most })
      .map((count) =>
        Array.from({ length: count }, (_, index) =>
          kind === 'required'
            ? { ours: `{r${index}}`, theirs: `:r${index}` }
            : { ours: `{o${index}?}`, theirs: `:o${index}?` },
        ),
      );
  const end = fc.constantFrom([], [{ ours: '{*rest}', theirs: '*?' }]);
  const template = fc
    .tuple(plain, parameters('required', 2), plain, parameters('optional', 2), end)
    .map((parts) => parts.flat());
  const path = fc.array(name, { maxLength: 6 });

  it('finds the same matches and the same values', () => {
    fc.assert(
      fc.property(template, path, fc.boolean(), (segments, words, slash) => {
        const address = `/${words.join('/')}${slash && words.length > 0 ? '/' : ''}`;
        const { keys, pattern } = parseWithLibrary(`/${segments.map(({ theirs }) => theirs).join('/')}`);
        const found = pattern.exec(address);
        const theirs =
          found === null
            ? null
            : Object.fromEntries(
                (keys as string[]).map((key, index) => [
                  key === '*' ? 'rest' : key,
                  // A trailing slash gives the library's catch-all an empty or longer text.
                  found[index + 1]?.replace(/\/$/, '') || null,
                ]),
              );
        expect(match(`/${segments.map(({ ours }) => ours).join('/')}`, address)).toEqual(theirs);
      }),
      { numRuns: 2000 },
    );
  });

  it('finds a match for a path made from the template', () => {
    fc.assert(
      fc.property(template, (segments) => {
        const words = segments.map(({ ours }, index) => (ours.startsWith('{') ? `v${index}` : ours));
        expect(match(`/${segments.map(({ ours }) => ours).join('/')}`, `/${words.join('/')}`)).not.toBeNull();
      }),
      { numRuns: 500 },
    );
  });
});
