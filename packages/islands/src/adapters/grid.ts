/**
 * AG Grid (Community), in a `<div>`.
 *
 * In: the grid's options. Out: a grid that follows them; its events come as its own `on…` options.
 *
 * @see https://www.ag-grid.com/javascript-data-grid/
 */
import {
  createGrid,
  type GridApi,
  type GridOptions,
  type ManagedGridOptionKey,
  type Module,
} from 'ag-grid-community';
import type { IslandValue } from '../adapter.ts';
import { defineIsland } from '../define-island.ts';
import type { IslandReference } from '../island-reference.ts';

/**
 * AG Grid's options. `rowData`, `theme`, `context` and `components` are compared by identity, since rows are many: show a
 * change by another array. Column definitions are compared deeply; those with functions belong into a field of the component.
 * Functions are those of the last render.
 */
export type GridIslandOptions<Row = unknown> = GridOptions<Row> & {
  /** The features this grid needs, where they are not registered for all grids by `ModuleRegistry`. */
  readonly modules?: readonly Module[];
};

type Initial = Exclude<keyof GridOptions, ManagedGridOptionKey>;

/** What AG Grid reads when a grid is made and refuses to change afterwards. `initialState` is a wish for the start only. */
const initial: readonly Initial[] = [
  'cacheOverflowSize',
  'columnMenu',
  'enableCellSpan',
  'enableFilterHandlers',
  'enableRtl',
  'ensureDomOrder',
  'gridId',
  'icons',
  'infiniteInitialRowCount',
  'loadingOverlayComponent',
  'localeText',
  'maxBlocksInCache',
  'noRowsOverlayComponent',
  'rowModelType',
  'scrollbarWidth',
  'suppressColumnVirtualisation',
  'suppressRowTransform',
  'suppressRowVirtualisation',
  'suppressTouch',
  'tabIndex',
  'valueCache',
];

const define = defineIsland<GridIslandOptions, GridApi>({
  name: 'grid',
  // A grid measures its columns and rows where it stands.
  needsSize: true,
  byIdentity: ['rowData', 'theme', 'context', 'components', 'modules'],
  remountFor: [...initial, 'modules'],
  mount(element, { modules, ...options }) {
    return createGrid(element, options, modules === undefined ? {} : { modules: [...modules] });
  },
  update(api, patch) {
    const { initialState: _wish, ...changed } = patch;
    api.updateGridOptions(changed);
  },
  dispose(api) {
    api.destroy();
  },
});

/**
 * A grid. What a person has sorted, filtered, selected and resized stays when options change, with `getRowId` also across
 * other rows.
 *
 * Give the element a height. AG Grid's themes are `<style>` elements that it adds itself (`styleNonce` for a policy with
 * nonces); under a policy without inline styles set `theme: 'legacy'`, import `ag-grid-community/styles/ag-grid.css` and
 * `ag-theme-quartz.css`, and put the theme's class on the element.
 *
 * @example
 * ```ts
 * readonly columns: ColDef<Car>[] = [{ field: 'make' }, { field: 'price', sort: 'desc' }];
 *
 * html`<div class="cars" @island=${grid<Car>({
 *   modules: [AllCommunityModule],
 *   columnDefs: this.columns,
 *   rowData: this.cars,
 *   onRowClicked: ({ data }) => this.show(data),
 * })}></div>`
 * ```
 */
export function grid<Row>(
  options: GridIslandOptions<Row>,
  reference?: IslandReference<GridApi<Row>>,
): IslandValue<GridIslandOptions<Row>, GridApi<Row>> {
  // The rows' type is the caller's business alone; the adapter hands them on.
  return define(options as GridIslandOptions, reference as never) as never;
}
