// What the map tests need: where a place is on the screen, what colour a point has, which WebGL contexts live.

import type { Locator, Page } from '@playwright/test';
import { expect } from './gallery-test.ts';

export type Place = readonly [longitude: number, latitude: number];

/** The web's Mercator projection: pixels from the world's north-west corner at a zoom level (tiles of 512 pixels). */
function worldPixel([longitude, latitude]: Place, zoom: number): [x: number, y: number] {
  const size = 512 * 2 ** zoom;
  const sine = Math.sin((latitude * Math.PI) / 180);
  return [((longitude + 180) / 360) * size, (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * size];
}

/** Where the map looks, as its element says. */
export async function positionOf(map: Locator): Promise<{ center: Place; zoom: number }> {
  const center = (await map.getAttribute('data-center'))!.split(',').map(Number);
  return { center: center as unknown as Place, zoom: Number(await map.getAttribute('data-zoom')) };
}

/** All is loaded and nothing moves: the pixels are the ones that stay. */
export async function drawn(map: Locator) {
  await expect(map).toHaveAttribute('data-drawn', 'true', { timeout: 20_000 });
}

/** The colours that a person sees at the places, as `#rrggbb`. */
export async function coloursAt(map: Locator, places: readonly Place[]): Promise<string[]> {
  await drawn(map);
  const { center, zoom } = await positionOf(map);
  const { width, height } = (await map.boundingBox())!;
  const [centerX, centerY] = worldPixel(center, zoom);
  const points = places.map((place) => {
    const [x, y] = worldPixel(place, zoom);
    return [Math.floor(width / 2 + x - centerX), Math.floor(height / 2 + y - centerY)] as const;
  });
  const picture = (await map.screenshot()).toString('base64');

  // A page of its own decodes the picture: the gallery's policy would not let it.
  const decoder = await map.page().context().newPage();
  try {
    return await decoder.evaluate(
      async ([data, wanted]) => {
        const image = new Image();
        image.src = `data:image/png;base64,${data}`;
        await image.decode();
        const canvas = new OffscreenCanvas(image.width, image.height);
        const context = canvas.getContext('2d')!;
        context.drawImage(image, 0, 0);
        return wanted.map(([x, y]) => {
          const [red, green, blue] = context.getImageData(x, y, 1, 1).data;
          return '#' + [red, green, blue].map((part) => part!.toString(16).padStart(2, '0')).join('');
        });
      },
      [picture, points] as const,
    );
  } finally {
    await decoder.close();
  }
}

/** Notes every WebGL context from now on; call it before the page is opened. */
export async function noteContexts(page: Page) {
  await page.addInitScript(() => {
    const contexts = new Set<WebGLRenderingContext>();
    Object.assign(window, { contexts });
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...args: unknown[]) {
      const context = Reflect.apply(original, this, args) as WebGLRenderingContext | null;
      if (String(args[0]).startsWith('webgl') && context) contexts.add(context);
      return context;
    } as typeof original;
  });
}

/** How many WebGL contexts were ever made, and how many of them still work. */
export const contextCount = (page: Page) =>
  page.evaluate(() => {
    const contexts = [...(Reflect.get(window, 'contexts') as Set<WebGLRenderingContext>)];
    return { made: contexts.length, alive: contexts.filter((each) => !each.isContextLost()).length };
  });
