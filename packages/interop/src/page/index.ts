/** What plain JavaScript modules of a page use: `import { onElementRemoved } from '@strop/interop/page'`. */
export { onElementRemoved, type ElementWatch } from './element-removed.ts';
