/** Third-party UI in elements of components. Adapters are entries of their own. */

// Islands
export { defineIsland, type IslandFunction } from './define-island.ts';
export { IslandReference } from './island-reference.ts';

// What an adapter is
export type {
  HandlerArgument,
  IslandAdapter,
  IslandHost,
  IslandPatch,
  IslandSize,
  IslandValue,
} from './adapter.ts';
export type { IslandContent } from './content.ts';
