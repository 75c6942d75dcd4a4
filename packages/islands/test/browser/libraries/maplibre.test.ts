/** MapLibre GL JS: every path, and what only a map of it does. */
import type * as MapLibre from 'maplibre-gl';
import type { StyleSpecification } from 'maplibre-gl';
import { ErrorBoundary, html } from '@strop/renderer';
import { IslandReference } from '@strop/islands';
import { maplibre, type MapLibreHandle, type MapLibreIslandOptions } from '@strop/islands/maplibre';
import { expect, it, vi } from 'vitest';
import 'maplibre-gl/dist/maplibre-gl.css';
import { noteContexts } from '../../support/contexts.ts';
import { show, twoFrames } from '../../support/counted.ts';
import { matrix } from '../../support/matrix.ts';

const { ledger } = await vi.hoisted(async () => {
  const { Ledger } = await import('../../support/ledger.ts');
  return { ledger: new Ledger() };
});

vi.mock('maplibre-gl', async (original) => {
  const library = await original<typeof MapLibre>();
  class Map extends library.Map {
    constructor(...given: ConstructorParameters<typeof library.Map>) {
      ledger.begin();
      super(...given);
      ledger.create(this);
    }
    override remove(): void {
      ledger.destroy(this);
      super.remove();
    }
  }
  return { ...library, Map };
});

const contexts = noteContexts();

const box = (west: number, south: number, east: number, north: number, name = 'box') => ({
  type: 'Feature' as const,
  properties: { name },
  geometry: {
    type: 'Polygon' as const,
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  },
});

const style = (land: string): StyleSpecification => ({
  version: 8,
  sources: { land: { type: 'geojson', data: box(-3, 51, -2, 52) } },
  layers: [
    { id: 'water', type: 'background', paint: { 'background-color': '#0000ff' } },
    { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': land, 'fill-antialias': false } },
  ],
});
const green = style('#00ff00');
const red = style('#ff0000');

matrix({
  name: 'MapLibre GL JS',
  ledger,
  adapter: { file: 'maplibre', exported: 'maplibre' },
  handler: { name: 'onMoved', fire: ({ map }: MapLibreHandle) => void map.jumpTo({ zoom: 3 }) },
  broken: () => maplibre({ style: green, markers: [{ id: 1, at: [Number.NaN, 0] }] }) as never,
  contexts,
  island: (variant) =>
    maplibre({
      style: variant === 0 ? green : red,
      center: [-2.5, 51.5],
      zoom: 6 + variant,
      markers: [{ id: 1, at: [-2.6, 51.4 + variant] }],
    }) as never,
});

async function showMap(options: () => MapLibreIslandOptions) {
  const reference = new IslandReference<MapLibreHandle>();
  let drawn: () => void = () => undefined;
  const shown = await show(
    () =>
      html`<div class="map" style="width:300px;height:200px" @island=${maplibre(
        { move: 'jump', onDrawn: () => drawn(), ...options() },
        reference,
      )}></div>`,
  );
  const { map } = await reference.mounted;
  const element = shown.container.querySelector<HTMLElement>('.map')!;
  /** Draws once more and reads within the frame: WebGL keeps no picture longer. */
  const colourAt = (x: number, y: number): Promise<string> =>
    new Promise((resolve) => {
      map.once('render', () => {
        const canvas = map.getCanvas();
        const gl = canvas.getContext('webgl2')!;
        const pixel = new Uint8Array(4);
        const scale = canvas.width / canvas.clientWidth;
        gl.readPixels(x * scale, canvas.height - y * scale - 1, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
        resolve(`#${[...pixel.slice(0, 3)].map((part) => part.toString(16).padStart(2, '0')).join('')}`);
      });
      map.triggerRepaint();
    });
  return {
    ...shown,
    map,
    element,
    colourAt,
    /** All that is there now is loaded and stands still. */
    idle: () =>
      new Promise<void>((resolve) => {
        drawn = resolve;
        map.triggerRepaint();
      }),
  };
}

it('draws another style and other data on the same canvas, and tells which feature was clicked', async () => {
  let options: MapLibreIslandOptions = { style: green, center: [-2.5, 51.5], zoom: 6, clickable: ['land'] };
  const heard: unknown[] = [];
  const { map, element, render, idle, colourAt } = await showMap(() => ({
    ...options,
    onFeatureClicked: ({ layer, properties }) => void heard.push([layer, properties]),
    onClicked: () => void heard.push('beside'),
  }));
  const canvas = map.getCanvas();
  await idle();
  expect(await colourAt(150, 100)).toBe('#00ff00');

  options = { ...options, style: red };
  render();
  await idle();
  expect(await colourAt(150, 100)).toBe('#ff0000');

  options = { ...options, data: { land: box(10, 10, 20, 20, 'far') } };
  render();
  await idle();
  expect(await colourAt(150, 100)).toBe('#0000ff');

  options = { ...options, center: [15, 15], zoom: 4, bearing: 30 };
  render();
  await idle();
  expect(await colourAt(150, 100)).toBe('#ff0000');
  expect(map.getBearing()).toBeCloseTo(30);
  expect(map.getCanvas()).toBe(canvas);
  expect(contexts.alive()).toBe(1);

  const { left, top } = element.getBoundingClientRect();
  for (const [x, y] of [
    [150, 100],
    [5, 5],
  ] as const) {
    for (const type of ['mousedown', 'mouseup', 'click']) {
      canvas.dispatchEvent(
        new MouseEvent(type, { clientX: left + x, clientY: top + y, bubbles: true, button: 0 }),
      );
    }
  }
  expect(heard).toEqual([['land', { name: 'far' }], 'beside']);
});

it('keeps the person’s place when something else changes, and a marker its element when it moves', async () => {
  let at: [number, number] = [-2.5, 51.5];
  const clicked: unknown[] = [];
  const { map, element, render } = await showMap(() => ({
    style: green,
    center: [-2.5, 51.5],
    zoom: 6,
    markers: [{ id: 7, at, label: 'Shop' }],
    onMarkerClicked: ({ id }) => void clicked.push(id),
  }));
  map.jumpTo({ center: [-1, 50] });
  const marker = element.querySelector<HTMLElement>('.maplibregl-marker')!;
  expect(marker.title).toBe('Shop');
  at = [-1, 50];
  render();
  expect(map.getCenter().toArray()).toEqual([-1, 50]);
  expect(element.querySelectorAll('.maplibregl-marker')).toHaveLength(1);
  expect(element.querySelector('.maplibregl-marker')).toBe(marker);
  marker.click();
  expect(clicked).toEqual([7]);
});

it('is told of another size of its element', async () => {
  const { map, element } = await showMap(() => ({ style: green, center: [0, 0], zoom: 1 }));
  await twoFrames();
  element.style.width = '220px';
  await twoFrames();
  expect(map.getCanvas().clientWidth).toBe(220);
});

/** A server of a busy machine answers late. */
const slow = { timeout: 30_000 };

/** A style with one source more, and a layer that shows it. */
const withSource = (source: StyleSpecification['sources'][string]): StyleSpecification => ({
  ...green,
  sources: { ...green.sources, more: source },
  layers: [
    ...green.layers,
    { id: 'more', type: source.type === 'raster' ? 'raster' : 'line', source: 'more' } as never,
  ],
});

it.each([
  ['style', () => '/nowhere/style.json'],
  ['style', () => ({ version: 7 }) as never],
  ["source 'more'", () => withSource({ type: 'geojson', data: '/nowhere/data.json' })],
  ["source 'more'", () => withSource({ type: 'raster', url: '/nowhere/tiles.json' })],
])('tells the error boundary that a %s never comes (%#)', async (what, make) => {
  const { errors, map } = await showMap(() => ({ style: make() }));
  await vi.waitFor(() => expect(errors).not.toHaveLength(0), slow);
  expect(String(errors[0])).toContain(`STROP7003: The ${what} of a map could not be loaded: `);
  expect((errors[0] as Error).cause).toBeInstanceOf(Error);
  expect(new Set(errors.map(String)).size).toBe(errors.length);
  // Without a boundary the map stands.
  expect(map.getCanvas().isConnected).toBe(true);
});

it('is replaced by an error boundary around it, and goes with all it has', async () => {
  // A boundary tells the console too.
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  const { container, errors } = await show(
    () =>
      html`<${ErrorBoundary} errorContent=${(error: unknown) => html`<p>${(error as Error).message}</p>`}>
        <div style="width:300px;height:200px" @island=${maplibre({ style: '/nowhere/style.json' })}></div>
      <//>`,
  );
  await vi.waitFor(() => expect(container.textContent).toContain('STROP7003'), slow);
  expect(container.querySelector('canvas')).toBe(null);
  expect(errors).toEqual([]);
  expect(contexts.alive()).toBe(0);
  expect(said).toHaveBeenCalledOnce();
});

it('tells the console of a tile, and the map goes on', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  const { errors, colourAt } = await showMap(() => ({
    // No server is there.
    style: withSource({ type: 'raster', tiles: ['http://127.0.0.1:9/{z}/{x}/{y}.png'], tileSize: 256 }),
    center: [-2.5, 51.5],
    zoom: 6,
  }));
  await vi.waitFor(() => expect(said).toHaveBeenCalled(), slow);
  expect(String(said.mock.calls[0])).toContain('STROP7004');
  expect(errors).toEqual([]);
  await vi.waitFor(async () => expect(await colourAt(150, 100)).toBe('#00ff00'), slow);
});

it('tells whoever asked to hear of it', async () => {
  const heard: string[] = [];
  const { errors } = await showMap(() => ({
    style: '/nowhere/style.json',
    onFailed: ({ message }) => void heard.push(message),
  }));
  await vi.waitFor(() => expect(heard).toHaveLength(1), slow);
  expect(errors).toEqual([]);
});

it('tells of another style that never comes, and shows the one there was', async () => {
  let style: MapLibreIslandOptions['style'] = green;
  const { errors, idle, render } = await showMap(() => ({ style, center: [-2.5, 51.5], zoom: 6 }));
  await idle();
  style = '/nowhere/style.json';
  render();
  await vi.waitFor(() => expect(errors).toHaveLength(1), slow);
  expect(String(errors[0])).toContain('STROP7003: The style');
});
