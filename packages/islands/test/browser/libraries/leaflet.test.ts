/** Leaflet: every path, and what only a map of it does. */
import type * as Leaflet from 'leaflet';
import { divIcon, type LatLngExpression } from 'leaflet';
import { html } from '@strop/renderer';
import { IslandReference } from '@strop/islands';
import { leaflet, type LeafletHandle, type LeafletIslandOptions } from '@strop/islands/leaflet';
import { expect, it, onTestFinished, vi } from 'vitest';
import 'leaflet/dist/leaflet.css';
import { show, twoFrames } from '../../support/counted.ts';
import { matrix } from '../../support/matrix.ts';

const { ledger } = await vi.hoisted(async () => {
  const { Ledger } = await import('../../support/ledger.ts');
  return { ledger: new Ledger() };
});

vi.mock('leaflet', async (original) => {
  const library = await original<typeof Leaflet>();
  class Map extends library.Map {
    constructor(...given: ConstructorParameters<typeof library.Map>) {
      ledger.begin();
      super(...given);
      ledger.create(this);
    }
    override remove(): this {
      ledger.destroy(this);
      return super.remove();
    }
  }
  return { ...library, Map };
});

const bristol: LatLngExpression = [51.45, -2.59];
const box = (west: number, south: number, east: number, north: number) => ({
  type: 'Feature' as const,
  properties: { name: 'box' },
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

matrix({
  name: 'Leaflet',
  ledger,
  adapter: { file: 'leaflet', exported: 'leaflet' },
  handler: {
    name: 'onClicked',
    fire: ({ map }: LeafletHandle) => void map.fire('click', { latlng: map.getCenter() }),
  },
  broken: () => leaflet({ center: bristol, zoom: 8, markers: [{ id: 1, at: [Number.NaN, 0] }] }) as never,
  island: (variant) =>
    leaflet({
      center: bristol,
      zoom: 8 + variant,
      shapes: [{ id: 'box', data: box(-3, 51, -2, 52) }],
      markers: [{ id: 1, at: [51.5 + variant, -2.6], options: { icon: divIcon() } }],
    }) as never,
});

async function showMap(options: () => LeafletIslandOptions) {
  const reference = new IslandReference<LeafletHandle>();
  const shown = await show(
    () =>
      html`<div class="map" style="width:400px;height:300px" @island=${leaflet(options(), reference)}></div>`,
  );
  return {
    ...shown,
    map: (await reference.mounted).map,
    element: shown.container.querySelector<HTMLElement>('.map')!,
  };
}

it('keeps the person’s place when something else changes, and a marker its element when it moves', async () => {
  let markers = [
    { id: 'a', at: [51.45, -2.59] as LatLngExpression, options: { icon: divIcon({ className: 'pin' }) } },
    { id: 'b', at: [51.5, -2.6] as LatLngExpression, options: { icon: divIcon({ className: 'pin' }) } },
  ];
  const { map, element, render } = await showMap(() => ({ center: bristol, zoom: 10, markers }));
  const [first] = element.querySelectorAll('.pin');
  map.panBy([80, 0], { animate: false });
  const dragged = map.getCenter();
  markers = [{ ...markers[0]!, at: [51.4, -2.5] }];
  render();
  expect(map.getCenter()).toEqual(dragged);
  expect([...element.querySelectorAll('.pin')]).toEqual([first]);
});

it('tells which shape was clicked, and not that the map was; then what a click beside it hit', async () => {
  const heard: unknown[] = [];
  const { element } = await showMap(() => ({
    center: bristol,
    zoom: 8,
    options: { zoomControl: false },
    shapes: [{ id: 'land', data: box(-2.8, 51.3, -2.4, 51.6) }],
    onShapeClicked: (shape) => void heard.push(shape),
    onClicked: ({ lat, lng }) => void heard.push([Math.sign(lat), Math.sign(lng)]),
  }));
  const { left, top } = element.getBoundingClientRect();
  const click = (x: number, y: number) =>
    document
      .elementFromPoint(left + x, top + y)!
      .dispatchEvent(new MouseEvent('click', { clientX: left + x, clientY: top + y, bubbles: true }));
  click(200, 150);
  expect(heard).toEqual([{ id: 'land', properties: { name: 'box' } }]);
  click(10, 10);
  expect(heard[1]).toEqual([1, -1]);
});

it('may go before it zooms, and while it does', async () => {
  onTestFinished(() => void vi.useRealTimers());
  for (const started of [false, true]) {
    let zoom = 8;
    const { map, render, dispose, errors } = await showMap(() => ({ center: bristol, zoom }));
    await twoFrames();
    const animates = new Promise<void>((resolve) => map.on('zoomanim', () => resolve()));
    // Leaflet ends the animation with a timer, which is set when it begins.
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    zoom = 9;
    render();
    if (started) await animates;
    await dispose();
    await twoFrames();
    vi.advanceTimersByTime(1000);
    vi.useRealTimers();
    expect(errors).toEqual([]);
  }
});

it('is told of another size of its element', async () => {
  const { map, element } = await showMap(() => ({ center: bristol, zoom: 8 }));
  await twoFrames();
  element.style.width = '250px';
  await twoFrames();
  expect(map.getSize().x).toBe(250);
});
