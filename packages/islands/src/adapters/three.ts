/**
 * Three.js scenes, in a `<div>` with a height.
 *
 * In: a function that builds the scene once, and data that it follows. Out: a canvas that fills the element, a render loop
 * where the scene moves, clicks on objects; all of it, the WebGL context too, is freed with the island.
 * No style sheet is needed.
 *
 * @see https://threejs.org/docs/
 */
import {
  type Camera,
  type Material,
  type Object3D,
  OrthographicCamera,
  PerspectiveCamera,
  Raycaster,
  type Scene,
  Texture,
  Vector2,
  type Vector3,
  WebGLRenderer,
  type WebGLRendererParameters,
} from 'three';
import type { IslandHost, IslandSize, IslandValue } from '../adapter.ts';
import { defineIsland } from '../define-island.ts';
import { finish } from './finish.ts';
import type { IslandReference } from '../island-reference.ts';

/** What is drawn, and how it follows data and time. */
export interface ThreeStage<Data = unknown> {
  readonly scene: Scene;
  /** A perspective camera gets the element's proportions, an orthographic one keeps its height. */
  readonly camera: Camera;
  /** The data are other ones now; a frame is drawn afterwards. */
  update?(data: Data): void;
  /**
   * Called before each frame, in seconds: since the island was mounted and since the last frame. Where it is left out,
   * frames are drawn only when something has changed.
   */
  frame?(elapsed: number, delta: number): void;
  /** Another size of the element, in CSS pixels, for cameras and effects of one's own. */
  resize?(size: IslandSize): void;
  /** What the scene does not hold: controls, render targets. Geometries, materials and textures of the scene are freed anyway. */
  dispose?(): void;
}

/** Which stage is built, what it shows, and what it says. */
export interface ThreeIslandOptions<Data = unknown> {
  /** Builds the stage; called once for each island, with the data of the first render. */
  readonly stage: (renderer: WebGLRenderer, data: Data) => ThreeStage<Data>;
  /** What the scene shows. Changes reach the stage's `update`. */
  readonly data: Data;
  /** False holds time still; the scene goes on where it stood. */
  readonly running?: boolean;
  /** Canvas pixels for a CSS pixel; as the screen has, but 2 at most, where it is left out. */
  readonly pixelRatio?: number;
  /** How the renderer is made. Other ones make another renderer and stage. */
  readonly renderer?: Omit<WebGLRendererParameters, 'canvas' | 'context'>;
  /** A click on an object: the nearest under the pointer, by the name it was given. */
  readonly onPicked?: (picked: ThreePicked) => void;
}

/** The object of the scene that was clicked. */
export interface ThreePicked {
  readonly name: string;
  readonly object: Object3D;
  /** Where the object was hit, in the coordinates of the scene. */
  readonly point: Vector3;
}

/** What there is now. `requestFrame` draws once, for changes made by hand. */
export interface ThreeHandle<Data = unknown> {
  readonly renderer: WebGLRenderer;
  readonly stage: ThreeStage<Data>;
  requestFrame(): void;
}

/**
 * A scene.
 *
 * @example
 * ```ts
 * html`<div class="stage" @island=${three({
 *   stage: (_renderer, colour: string) => {
 *     const scene = new Scene();
 *     const camera = new PerspectiveCamera(50, 1, 0.1, 100);
 *     camera.position.z = 4;
 *     const box = new Mesh(new BoxGeometry(), new MeshBasicMaterial({ color: colour }));
 *     scene.add(box);
 *     return {
 *       scene,
 *       camera,
 *       update: (next) => void box.material.color.set(next),
 *       frame: (elapsed) => void (box.rotation.y = elapsed),
 *     };
 *   },
 *   data: this.colour,
 * })}></div>`
 * ```
 */
export const three: <Data>(
  options: ThreeIslandOptions<Data>,
  reference?: IslandReference<ThreeHandle<Data>>,
) => IslandValue<ThreeIslandOptions<Data>, ThreeHandle<Data>> = defineIsland<ThreeIslandOptions, ThreeIsland>(
  {
    name: 'three',
    needsSize: true,
    remountFor: ['renderer', 'pixelRatio'],
    mount: (element, options, host) => new ThreeIsland(element, options, host),
    update: (island, patch, options) => {
      if ('data' in patch) island.stage.update?.(options.data);
      island.run(options);
    },
    resize: (island, size) => island.resize(size),
    dispose: (island) => island.dispose(),
    // One adapter for every kind of data: what `stage` gets is what `data` is, whatever that is.
  },
) as never;

class ThreeIsland implements ThreeHandle {
  readonly renderer: WebGLRenderer;
  readonly stage: ThreeStage;
  readonly #host: IslandHost<ThreeIslandOptions>;
  #frame = 0;
  #elapsed = 0;
  /** When the last frame was drawn, in the clock of the frames; null where time begins or goes on. */
  #last: number | null = null;

  /** The canvas is the island's own: one that has lost its context never gets another. */
  constructor(element: HTMLElement, options: ThreeIslandOptions, host: IslandHost<ThreeIslandOptions>) {
    this.#host = host;
    const renderer = new WebGLRenderer({ antialias: true, ...options.renderer });
    renderer.setPixelRatio(options.pixelRatio ?? Math.min(devicePixelRatio, 2));
    Object.assign(renderer.domElement.style, { display: 'block', width: '100%', height: '100%' });
    this.renderer = renderer;
    try {
      this.stage = options.stage(renderer, options.data);
    } catch (error) {
      renderer.dispose();
      renderer.forceContextLoss();
      throw error;
    }
    element.append(renderer.domElement);
    renderer.domElement.addEventListener('click', this.#pick);
    finish(
      () => {
        this.resize({ width: element.clientWidth, height: element.clientHeight });
        this.run(options);
      },
      () => this.dispose(),
    );
  }

  /** Draws with the next frame: once, or from then on where the scene moves. */
  run(options: ThreeIslandOptions): void {
    const moves = this.stage.frame !== undefined && options.running !== false;
    if (!moves) this.#last = null;
    this.requestFrame();
  }

  requestFrame(): void {
    if (this.#frame === 0) this.#frame = requestAnimationFrame((time) => this.#draw(time));
  }

  resize(size: IslandSize): void {
    const { width, height } = size;
    if (width === 0 || height === 0) return;
    // The canvas fills the element by its style; only its pixels are told here.
    this.renderer.setSize(width, height, false);
    const { camera } = this.stage;
    if (camera instanceof PerspectiveCamera) {
      camera.aspect = width / height;
      camera.updateProjectionMatrix();
    } else if (camera instanceof OrthographicCamera) {
      const halfWidth = ((camera.top - camera.bottom) / 2) * (width / height);
      const middle = (camera.left + camera.right) / 2;
      camera.left = middle - halfWidth;
      camera.right = middle + halfWidth;
      camera.updateProjectionMatrix();
    }
    this.stage.resize?.(size);
    // Other pixels are blank ones: what was drawn is gone before the next frame would come.
    this.#render();
  }

  dispose(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    const { renderer, stage } = this;
    stage.dispose?.();
    stage.scene.traverse(freeObject);
    for (const texture of [stage.scene.background, stage.scene.environment]) {
      if (texture instanceof Texture) texture.dispose();
    }
    renderer.domElement.removeEventListener('click', this.#pick);
    renderer.dispose();
    // Not when memory runs short, but now: browsers keep only a few contexts.
    renderer.forceContextLoss();
    renderer.domElement.remove();
  }

  #draw(time: number): void {
    this.#frame = 0;
    if (this.stage.frame !== undefined && this.#host.options.running !== false) {
      const delta = this.#last === null ? 0 : (time - this.#last) / 1000;
      this.#last = time;
      this.#elapsed += delta;
      try {
        this.stage.frame(this.#elapsed, delta);
      } catch (error) {
        // It would fail sixty times a second: the loop ends here.
        return this.#host.reportError(error);
      }
      this.requestFrame();
    }
    this.#render();
  }

  #render(): void {
    this.renderer.render(this.stage.scene, this.stage.camera);
  }

  readonly #pick = (event: MouseEvent): void => {
    if (this.#host.options.onPicked === undefined) return;
    const { left, top, width, height } = this.renderer.domElement.getBoundingClientRect();
    const pointer = new Vector2(
      ((event.clientX - left) / width) * 2 - 1,
      1 - ((event.clientY - top) / height) * 2,
    );
    const ray = new Raycaster();
    ray.setFromCamera(pointer, this.stage.camera);
    const [hit] = ray.intersectObject(this.stage.scene, true);
    if (hit === undefined) return;
    this.#host.emit('onPicked', { name: hit.object.name, object: hit.object, point: hit.point });
  };
}

/** What the graphics card holds of an object; nothing else lets go of it. */
function freeObject(object: Object3D): void {
  const { geometry, material } = object as {
    readonly geometry?: { dispose(): void };
    readonly material?: Material | readonly Material[];
  };
  geometry?.dispose();
  for (const each of material === undefined ? [] : [material].flat()) {
    for (const value of Object.values(each)) if (value instanceof Texture) value.dispose();
    (each as Material).dispose();
  }
}
