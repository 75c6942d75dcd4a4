export { strop } from './plugin.ts';
export type { StropOptions } from './plugin.ts';
