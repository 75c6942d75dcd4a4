import { describe, expect, it } from 'vitest';
import { isWithinBase, normaliseBaseUri, toBaseRelativePath } from '../src/navigation/base-uri.ts';

describe('normaliseBaseUri', () => {
  it.each([
    ['scheme://host/path/', 'scheme://host/path/'],
    ['scheme://host/path/page', 'scheme://host/path/'],
    ['scheme://host/path/page?q#h', 'scheme://host/path/'],
    ['scheme://host/path/page?q=/x/#/y/', 'scheme://host/path/'],
    ['http://host/', 'http://host/'],
    ['http://host/index.html', 'http://host/'],
  ])('%s is %s', (uri, base) => {
    expect(normaliseBaseUri(uri)).toBe(base);
  });
});

describe('toBaseRelativePath', () => {
  it.each([
    ['scheme://host/', 'scheme://host/', ''],
    ['scheme://host/', 'scheme://host/path', 'path'],
    ['scheme://host/path/', 'scheme://host/path/', ''],
    ['scheme://host/path/', 'scheme://host/path/more', 'more'],
    ['scheme://host/path/', 'scheme://host/path/more/?a=b#c', 'more/?a=b#c'],
    ['scheme://host/path/', 'scheme://host/path', ''],
    ['scheme://host/path/', 'scheme://host/path?query', '?query'],
    ['scheme://host/path/', 'scheme://host/path#hash', '#hash'],
    ['scheme://host/path/', 'scheme://host/path/#hash', '#hash'],
  ])('below %s, %s is "%s"', (base, uri, relative) => {
    expect(toBaseRelativePath(uri, base)).toBe(relative);
    expect(isWithinBase(uri, base)).toBe(true);
  });

  it.each([
    ['scheme://host/path/', 'scheme://host/pathway'],
    ['scheme://host/path/', 'scheme://host/PATH/'],
    ['scheme://host/path/', 'scheme://host/'],
    ['scheme://host/path/', 'scheme://otherhost/path/'],
    ['scheme://host/path/', 'otherscheme://host/path/more'],
  ])('%s does not contain %s', (base, uri) => {
    expect(isWithinBase(uri, base)).toBe(false);
    expect(() => toBaseRelativePath(uri, base)).toThrow(
      expect.objectContaining({
        code: 'STROP4020',
        message: expect.stringContaining(
          `The URI '${uri}' is not contained by the base URI '${base}'.`,
        ) as string,
      }),
    );
  });
});
