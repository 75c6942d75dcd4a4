export { defineIsland } from './define-island.ts';
export type { IslandFunction } from './define-island.ts';
export { IslandReference } from './island-reference.ts';
export type { IslandContent } from './content.ts';
export type {
  HandlerArgument,
  IslandAdapter,
  IslandHost,
  IslandPatch,
  IslandSize,
  IslandValue,
} from './adapter.ts';
