import {
  AmbientLight,
  type BufferGeometry,
  Color,
  DirectionalLight,
  IcosahedronGeometry,
  Mesh,
  MeshStandardMaterial,
  PerspectiveCamera,
  Scene,
  TorusGeometry,
  TorusKnotGeometry,
  type WebGLRenderer,
} from 'three';
import type { ThreeStage } from '@strop/islands/three';

export interface Shown {
  readonly colour: string;
  /** Turns in a minute. */
  readonly speed: number;
}

const shapes: readonly [name: string, x: number, geometry: () => BufferGeometry][] = [
  ['ring', -2.2, () => new TorusGeometry(0.6, 0.25, 24, 64)],
  ['knot', 0, () => new TorusKnotGeometry(0.5, 0.18, 128, 24)],
  ['gem', 2.2, () => new IcosahedronGeometry(0.8)],
];

/** Built once; the island frees it, and all that the graphics card holds of it. */
export function shapesStage(_renderer: WebGLRenderer, first: Shown): ThreeStage<Shown> {
  const scene = new Scene();
  scene.background = new Color('#15171b');
  const light = new DirectionalLight('#ffffff', 2.5);
  light.position.set(2, 3, 4);
  scene.add(light, new AmbientLight('#ffffff', 0.6));
  const camera = new PerspectiveCamera(40, 1, 0.1, 50);
  camera.position.z = 6.5;

  const material = new MeshStandardMaterial({ roughness: 0.35 });
  const meshes = shapes.map(([name, x, geometry]) => {
    const mesh = new Mesh(geometry(), material);
    mesh.name = name;
    mesh.position.x = x;
    return mesh;
  });
  scene.add(...meshes);

  let speed = 0;
  const update = (shown: Shown) => {
    material.color.set(shown.colour);
    speed = shown.speed;
  };
  update(first);
  return {
    scene,
    camera,
    update,
    // On a narrow screen the camera steps back, until all three are in the picture.
    resize: ({ width, height }) => {
      camera.position.z = Math.max(6.5, (9 * height) / width);
    },
    frame(_elapsed, delta) {
      const angle = delta * (speed / 60) * 2 * Math.PI;
      for (const mesh of meshes) {
        mesh.rotation.y += angle;
        mesh.rotation.x += angle / 2;
      }
    },
  };
}
