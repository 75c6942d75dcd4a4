import { describe, expect, it } from 'vitest';
import { entryPoints, evaluateAlone } from '../import-alone.mjs';

describe('evaluateAlone', () => {
  it('has nothing against code that only makes names of its own', () => {
    expect(
      evaluateAlone('const a = new Map(); var b = a; function c() {} globalThis.keep = { a, b, c };'),
    ).toEqual({
      globals: [],
    });
  });

  it('sees a global that is left, and a document that is asked for', () => {
    expect(evaluateAlone('globalThis.left = 1;').globals).toEqual(['left']);
    expect(evaluateAlone('document.title = "";').error).toContain('document is not defined');
  });
});

describe('entryPoints', () => {
  it('are those that applications import, not the plug-in of Vite', () => {
    expect(entryPoints()).toContainEqual({ entry: '@strop/renderer', evaluates: true });
    expect(entryPoints()).toContainEqual({ entry: '@strop/interop/js-import', evaluates: true });
    expect(entryPoints()).toContainEqual({ entry: '@strop/islands/leaflet', evaluates: false });
    expect(entryPoints().some(({ entry }) => entry.startsWith('@strop/vite'))).toBe(false);
  });
});
