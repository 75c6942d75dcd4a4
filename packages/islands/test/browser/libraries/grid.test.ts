/** AG Grid: every path, and what only a grid does. */
import type * as AgGrid from 'ag-grid-community';
import { AllCommunityModule, type ColDef, type GridApi } from 'ag-grid-community';
import { html } from '@strop/renderer';
import { IslandReference } from '@strop/islands';
import { grid, type GridIslandOptions } from '@strop/islands/grid';
import { expect, it, vi } from 'vitest';
import { show, twoFrames } from '../../support/counted.ts';
import { matrix } from '../../support/matrix.ts';

const { ledger } = await vi.hoisted(async () => {
  const { Ledger } = await import('../../support/ledger.ts');
  return { ledger: new Ledger() };
});

vi.mock('ag-grid-community', async (original) => {
  const library = await original<typeof AgGrid>();
  return {
    ...library,
    createGrid: (...given: Parameters<typeof library.createGrid>) => {
      ledger.begin();
      const api = library.createGrid(...given);
      ledger.create(api);
      api.addEventListener('gridPreDestroyed', () => ledger.destroy(api));
      return api;
    },
  };
});

const modules = [AllCommunityModule];

interface Car {
  readonly id: string;
  readonly make: string;
  readonly price: number;
}
const cars: readonly Car[] = [
  { id: 'a', make: 'Ford', price: 30 },
  { id: 'b', make: 'Saab', price: 20 },
  { id: 'c', make: 'Fiat', price: 10 },
];
const columnDefs: ColDef<Car>[] = [{ field: 'make', filter: true }, { field: 'price' }];

const all = [...cars];
const fewer = cars.slice(1);

matrix({
  name: 'AG Grid',
  ledger,
  adapter: { file: 'grid', exported: 'grid' },
  handler: {
    name: 'onSortChanged',
    fire: (api: GridApi) => void api.applyColumnState({ state: [{ colId: 'price', sort: 'asc' }] }),
  },
  island: (variant) => grid<Car>({ modules, columnDefs, rowData: variant === 0 ? all : fewer }) as never,
});

async function table(options: () => GridIslandOptions<Car>) {
  const reference = new IslandReference<GridApi<Car>>();
  const shown = await show(
    () =>
      html`<div class="island" style="width:500px;height:300px" @island=${grid<Car>(
        { modules, columnDefs, getRowId: ({ data }) => data.id, ...options() },
        reference,
      )}></div>`,
  );
  const api = await reference.mounted;
  const makes = () => {
    const found: string[] = [];
    api.forEachNodeAfterFilterAndSort(({ data }) => void found.push(data!.make));
    return found;
  };
  return { ...shown, reference, api, makes };
}

it('keeps a person’s sorting, filter and selection while other rows come', async () => {
  let rowData = [...cars];
  const { api, makes, render } = await table(() => ({ rowData, rowSelection: { mode: 'multiRow' } }));
  api.applyColumnState({ state: [{ colId: 'price', sort: 'asc' }] });
  api.setFilterModel({ make: { filterType: 'text', type: 'contains', filter: 'F' } });
  api.getRowNode('c')!.setSelected(true);
  expect(makes()).toEqual(['Fiat', 'Ford']);
  rowData = [...rowData, { id: 'd', make: 'Ferrari', price: 20 }];
  render();
  expect(makes()).toEqual(['Fiat', 'Ferrari', 'Ford']);
  expect(api.getSelectedRows().map(({ id }) => id)).toEqual(['c']);
});

it('tells the handler of the last render which cell was edited, and to what', async () => {
  const told: string[] = [];
  let prefix = 'first';
  const { api, container, render } = await table(() => ({
    rowData: cars.map((car) => ({ ...car })),
    defaultColDef: { editable: true },
    onCellValueChanged: ({ data, newValue }) => void told.push(`${prefix} ${data.id} ${newValue as number}`),
  }));
  prefix = 'then';
  render();
  await twoFrames();
  api.startEditingCell({ rowIndex: 1, colKey: 'price' });
  const input = container.querySelector<HTMLInputElement>('.ag-cell-inline-editing input')!;
  input.value = '25';
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  api.stopEditing();
  // AG Grid tells of what happened a task later.
  await vi.waitFor(() => expect(told).toEqual(['then b 25']));
});

it('draws only the rows that are seen', async () => {
  const rowData = Array.from({ length: 10_000 }, (_, i) => ({ id: `${i}`, make: `Make ${i}`, price: i }));
  const { api, container } = await table(() => ({ rowData }));
  await twoFrames();
  expect(api.getDisplayedRowCount()).toBe(10_000);
  expect(container.querySelectorAll('.ag-row').length).toBeLessThan(60);
});

it('is made once its element has a size; an option for the start makes another grid', async () => {
  let isShown = false;
  let enableRtl = false;
  const reference = new IslandReference<GridApi<Car>>();
  const { render } = await show(
    () =>
      html`<div style=${isShown ? 'width:400px;height:200px' : 'display:none'} @island=${grid<Car>(
        { modules, columnDefs, rowData: [...cars], enableRtl },
        reference,
      )}></div>`,
  );
  await twoFrames();
  expect(reference.current).toBe(null);
  isShown = true;
  render();
  const first = await reference.mounted;
  enableRtl = true;
  render();
  expect(reference.current).not.toBe(first);
  expect(first.isDestroyed()).toBe(true);
});
