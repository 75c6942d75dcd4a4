export { preactIsland, provide } from './preact-island.ts';
export type { PreactIslandProps, ProvidedContext } from './preact-island.ts';
export { inPreact } from './in-preact.ts';
export type { CascadedContext, InPreactOptions, InPreactProps } from './in-preact.ts';
export { StropApp } from './strop-host.ts';
