/** Three.js: every path, and what only a scene does. */
import type * as Three from 'three';
import {
  BoxGeometry,
  DataTexture,
  Mesh,
  MeshBasicMaterial,
  OrthographicCamera,
  PerspectiveCamera,
  Scene,
  type WebGLRenderer,
} from 'three';
import { html } from '@strop/renderer';
import { IslandReference } from '@strop/islands';
import { three, type ThreeHandle, type ThreeIslandOptions, type ThreeStage } from '@strop/islands/three';
import { expect, it, onTestFinished, vi } from 'vitest';
import { noteContexts } from '../../support/contexts.ts';
import { show, twoFrames } from '../../support/counted.ts';
import { randomFrom } from '../../support/dragging.ts';
import { matrix } from '../../support/matrix.ts';

const { ledger } = await vi.hoisted(async () => {
  const { Ledger } = await import('../../support/ledger.ts');
  return { ledger: new Ledger() };
});

vi.mock('three', async (original) => {
  const library = await original<typeof Three>();
  class WebGLRenderer extends library.WebGLRenderer {
    constructor(...given: ConstructorParameters<typeof library.WebGLRenderer>) {
      ledger.begin();
      super(...given);
      ledger.create(this);
      // The library gives each object its own `dispose`.
      const dispose = this.dispose.bind(this);
      this.dispose = () => {
        ledger.destroy(this);
        dispose();
      };
    }
  }
  return { ...library, WebGLRenderer };
});

const contexts = noteContexts();

interface Counts {
  frames: number;
  disposed: string[];
}

/** A box that fills the middle; `moving` ones are drawn with every frame. */
function boxStage(
  moving: boolean,
  counts: Counts = { frames: 0, disposed: [] },
): (renderer: WebGLRenderer, colour: string) => ThreeStage<string> {
  return (_renderer, colour) => {
    const scene = new Scene();
    const camera = new PerspectiveCamera(50, 1, 0.1, 10);
    camera.position.z = 3;
    const map = new DataTexture(new Uint8Array([255, 255, 255, 255]), 1, 1);
    map.needsUpdate = true;
    const box = new Mesh(new BoxGeometry(), new MeshBasicMaterial({ color: colour, map }));
    box.name = 'box';
    scene.add(box);
    for (const [name, part] of Object.entries({ geometry: box.geometry, material: box.material, map })) {
      part.addEventListener('dispose', () => counts.disposed.push(name));
    }
    return {
      scene,
      camera,
      update: (next) => void box.material.color.set(next),
      ...(moving ? { frame: () => void counts.frames++ } : {}),
    };
  };
}

matrix({
  name: 'Three.js',
  ledger,
  adapter: { file: 'three', exported: 'three' },
  handler: {
    name: 'onPicked',
    fire: (_handle, element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const middle = { clientX: left + width / 2, clientY: top + height / 2 };
      element.querySelector('canvas')!.dispatchEvent(new MouseEvent('click', middle));
    },
  },
  broken: () =>
    three({
      stage: () => ({
        scene: new Scene(),
        camera: new PerspectiveCamera(),
        resize: () => {
          throw new Error('no such size');
        },
      }),
      data: '',
    }) as never,
  contexts,
  island: (variant) => three({ stage: boxStage(true), data: variant === 0 ? '#00ff00' : '#ff0000' }) as never,
});

async function showStage(options: () => ThreeIslandOptions<string>) {
  const reference = new IslandReference<ThreeHandle<string>>();
  const shown = await show(
    () =>
      html`<div class="stage" style="width:300px;height:200px" @island=${three(options(), reference)}></div>`,
  );
  const handle = await reference.mounted;
  const element = shown.container.querySelector<HTMLElement>('.stage')!;
  /** In the same task as a render: WebGL keeps no picture longer. */
  const colourAt = (x: number, y: number): string => {
    const { renderer, stage } = handle;
    renderer.render(stage.scene, stage.camera);
    const gl = renderer.getContext();
    const scale = gl.drawingBufferWidth / element.clientWidth;
    const pixel = new Uint8Array(4);
    gl.readPixels(x * scale, gl.drawingBufferHeight - y * scale - 1, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
    return `#${[...pixel.slice(0, 3)].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
  };
  return { ...shown, handle, element, colourAt };
}

it('draws, follows its data, tells what was clicked, and frees what the card held', async () => {
  let data = '#00ff00';
  const counts: Counts = { frames: 0, disposed: [] };
  const picked: string[] = [];
  const { handle, element, render, dispose, colourAt } = await showStage(() => ({
    stage: boxStage(false, counts),
    data,
    onPicked: ({ name, point }) => void picked.push(`${name} ${point.z.toFixed(1)}`),
  }));
  await twoFrames();
  expect(colourAt(150, 100)).toBe('#00ff00');
  data = '#ff0000';
  render();
  expect(colourAt(150, 100)).toBe('#ff0000');
  expect(contexts.alive()).toBe(1);

  const canvas = element.querySelector('canvas')!;
  const { left, top } = canvas.getBoundingClientRect();
  for (const [x, y] of [
    [150, 100],
    [4, 4],
  ] as const) {
    canvas.dispatchEvent(new MouseEvent('click', { clientX: left + x, clientY: top + y, bubbles: true }));
  }
  expect(picked).toEqual(['box 0.5']);
  await dispose();
  expect(counts.disposed.toSorted()).toEqual(['geometry', 'map', 'material']);
  expect(handle.renderer.getContext().isContextLost()).toBe(true);
  expect(element.querySelector('canvas')).toBe(null);
});

it('runs its loop while it moves, holds it when asked, and ends it when it goes', async () => {
  const counts: Counts = { frames: 0, disposed: [] };
  let running = true;
  const { handle, render, dispose } = await showStage(() => ({
    stage: boxStage(true, counts),
    data: '#fff',
    running,
  }));
  await twoFrames();
  await twoFrames();
  expect(counts.frames).toBeGreaterThan(1);
  running = false;
  render();
  await twoFrames();
  const held = counts.frames;
  const drawn = handle.renderer.info.render.frame;
  await twoFrames();
  expect(counts.frames).toBe(held);
  expect(handle.renderer.info.render.frame).toBe(drawn);
  running = true;
  render();
  await twoFrames();
  expect(counts.frames).toBeGreaterThan(held);
  await dispose();
  const last = counts.frames;
  await twoFrames();
  expect(counts.frames).toBe(last);
});

it('draws nothing where nothing changes, and once where it is asked to', async () => {
  const { handle } = await showStage(() => ({ stage: boxStage(false), data: '#fff' }));
  await twoFrames();
  await twoFrames();
  const { render } = handle.renderer.info;
  const before = render.frame;
  await twoFrames();
  expect(render.frame).toBe(before);
  handle.requestFrame();
  handle.requestFrame();
  await twoFrames();
  expect(render.frame).toBe(before + 1);
});

it('has the proportions of its element, whatever the camera', async () => {
  const { handle, element } = await showStage(() => ({
    stage: boxStage(false),
    data: '#fff',
    pixelRatio: 2,
  }));
  const { camera } = handle.stage;
  await twoFrames();
  element.style.width = '400px';
  await twoFrames();
  expect((camera as PerspectiveCamera).aspect).toBe(2);
  expect(handle.renderer.domElement.width).toBe(800);
  expect(element.clientHeight).toBe(200);

  const flat = await showStage(() => ({
    stage: () => ({ scene: new Scene(), camera: new OrthographicCamera(-1, 1, 1, -1) }),
    data: '',
  }));
  const { left, right } = flat.handle.stage.camera as OrthographicCamera;
  expect([left, right]).toEqual([-1.5, 1.5]);
});

it('ends its loop where a frame fails, and says so once', async () => {
  let calls = 0;
  const { errors } = await showStage(() => ({
    stage: () => ({
      scene: new Scene(),
      camera: new PerspectiveCamera(),
      frame() {
        calls++;
        throw new Error('frame');
      },
    }),
    data: '',
  }));
  await twoFrames();
  await twoFrames();
  expect(calls).toBe(1);
  expect(errors.map(String)).toEqual(['Error: frame']);
});

it('keeps its context and picture in 1,000 random orders of 50 rows, without moveBefore', async () => {
  const prototype = Element.prototype as { moveBefore?: unknown };
  const native = prototype.moveBefore;
  delete prototype.moveBefore;
  onTestFinished(() => {
    prototype.moveBefore = native;
  });
  const random = randomFrom(1);
  const reference = new IslandReference<ThreeHandle<string>>();
  const made = ledger.made;
  let order = Array.from({ length: 50 }, (_, key) => key);
  const stage = boxStage(false);
  const row = (key: number) =>
    key === 17
      ? html`<div style="width:300px;height:200px" @island=${three({ stage, data: '#00ff00' }, reference)}></div>`
      : key;
  const { container, render } = await show(
    () => html`<ul>${order.map((key) => html`<li @key=${key} id=${`row${key}`}>${row(key)}</li>`)}</ul>`,
  );
  const { renderer, stage: drawn } = await reference.mounted;
  await twoFrames();
  const list = container.querySelector('ul')!;
  const island = container.querySelector('#row17')!;
  const moves = new MutationObserver(() => {});
  moves.observe(list, { childList: true });
  for (let turn = 0; turn < 1000; turn++) {
    const rest = [...order];
    order = order.map(() => rest.splice(Math.floor(random() * rest.length), 1)[0]!);
    render();
    const moved = moves.takeRecords().flatMap(({ removedNodes }) => [...removedNodes]);
    if (moved.includes(island) || list.children[order.indexOf(17)] !== island)
      expect(turn).toBe('no move of it');
  }
  expect(Array.from(list.children, ({ id }) => id)).toEqual(order.map((key) => `row${key}`));
  const gl = renderer.getContext();
  expect([gl.isContextLost(), contexts.alive(), ledger.made - made]).toEqual([false, 1, 1]);
  renderer.render(drawn.scene, drawn.camera);
  const pixel = new Uint8Array(4);
  gl.readPixels(
    gl.drawingBufferWidth / 2,
    gl.drawingBufferHeight / 2,
    1,
    1,
    gl.RGBA,
    gl.UNSIGNED_BYTE,
    pixel,
  );
  expect([...pixel.slice(0, 3)]).toEqual([0, 255, 0]);
});
