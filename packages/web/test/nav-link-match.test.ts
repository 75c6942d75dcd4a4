import { describe, expect, it } from 'vitest';
import { isActiveLink } from '../src/components/nav-link-match.ts';

const base = 'http://host/app/';

describe('a link is active', () => {
  const cases: [current: string, href: string, prefix: boolean, all: boolean][] = [
    ['users', 'users', true, true],
    ['Users', 'uSERS', true, true],
    ['users/', 'users/', true, true],
    ['users', 'users/', true, true],
    ['users/', 'users', true, false],
    ['users/5', 'users', true, false],
    ['users/5', 'users/', true, false],
    ['users?sort=name', 'users', true, true],
    ['users#top', 'users', true, true],
    ['users?sort=name#top', 'users/', false, true],
    ['users', 'users?sort=name', false, true],
    ['users?sort=age', 'users?sort=name', false, true],
    ['users?sort=name', 'users?sort=name', true, true],
    ['users', 'users#top', false, true],
    ['userships', 'users', false, false],
    ['users-old', 'users', false, false],
    ['users.old', 'users', false, false],
    ['users_old', 'users', false, false],
    ['users~old', 'users', false, false],
    ['users%20old', 'users', true, false],
    ['users/5', 'users/6', false, false],
    ['cities', 'users', false, false],
    ['', '', true, true],
    ['users', '', true, false],
    ['?a', '', true, true],
  ];
  it.each(cases)('at "%s" for "%s": prefix %s, all %s', (current, href, prefix, all) => {
    expect(isActiveLink(base + current, base + href, 'prefix')).toBe(prefix);
    expect(isActiveLink(base + current, base + href, 'all')).toBe(all);
  });

  it('at the base without its slash', () => {
    expect(isActiveLink('http://host/app', base, 'all')).toBe(true);
    expect(isActiveLink('http://host/app?q', base, 'all')).toBe(true);
    expect(isActiveLink('http://host/application', base, 'prefix')).toBe(false);
  });
});
