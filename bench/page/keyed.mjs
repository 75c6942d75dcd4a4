/**
 * Stage: inside the harness page, before anything is timed. In: an entry's name. Out: nothing, or an error that
 * says which rule it breaks. An entry that fails is not comparable: a list that reuses nodes for other rows does
 * less work than a keyed one.
 */
import { frameDocument, openFrame } from './driver.mjs';
import { compare, findTarget, tableRows, task } from './steps.mjs';

/** @typedef {Exclude<import('../operations.mjs').Step, { type: string }>} Step */

/** @param {string} entry @returns {Promise<number>} how many rules were looked at */
export async function checkKeyed(entry) {
  const frame = await openFrame(entry);
  let rules = 0;
  try {
    const page = frameDocument(frame);
    /** @param {Step} step */
    const click = async (step) => {
      findTarget(page, step).click();
      await task();
      await task();
      return [...tableRows(page)];
    };
    /** @param {boolean} holds @param {string} rule */
    const must = (holds, rule) => {
      rules++;
      if (!holds) throw new Error(`${entry} is not a keyed entry of this table: ${rule}.`);
    };
    /** @param {HTMLTableRowElement | undefined} row @param {number} cell */
    const text = (row, cell) => row?.cells[cell]?.textContent ?? '';

    const created = await click({ button: 'run' });
    must(created.length === 1000, `'run' makes 1,000 rows`);
    must(text(created[0], 0) === '1' && text(created[999], 0) === '1000', 'ids count up from 1');
    must(text(created[0], 1).split(' ').length === 3, 'a label has three words');
    must(created[0]?.cells.length === 4, 'a row has four cells');
    must(created[0]?.cells[0]?.className === 'col-md-1', 'the id cell has its class');
    must(
      !!created[0]?.cells[2]?.querySelector('span.glyphicon-remove[aria-hidden=true]'),
      'a row has its icon',
    );
    must(!created[0]?.className, 'a new row has no class');

    const firstLabel = text(created[0], 1);
    const secondLabel = text(created[1], 1);
    const updated = await click({ button: 'update' });
    must(same(created, updated), `'update' keeps all nodes`);
    must(text(updated[0], 1) === `${firstLabel} !!!`, `'update' changes row 0`);
    must(text(updated[1], 1) === secondLabel, `'update' leaves row 1`);
    must(text(updated[990], 1).endsWith(' !!!'), `'update' changes row 990`);

    const swapped = await click({ button: 'swaprows' });
    const order = [...created];
    [order[1], order[998]] = [/** @type {any} */ (order[998]), /** @type {any} */ (order[1])];
    must(same(order, swapped), `'swaprows' moves the two rows' own nodes and no other`);
    must(text(swapped[1], 0) === '999' && text(swapped[998], 0) === '2', `'swaprows' swaps rows 1 and 998`);

    const selected = await click({ row: 4, target: 'label' });
    must(same(swapped, selected), 'a selection keeps all nodes');
    must(compare(page, { rows: 1000, selected: 4 }) === null, 'a click on a label selects its row');
    await click({ row: 7, target: 'label' });
    must(compare(page, { rows: 1000, selected: 7 }) === null, 'only one row is selected');

    const removed = await click({ row: 5, target: 'remove' });
    must(!selected[5]?.isConnected, 'the removed row leaves the table');
    must(same([...selected.slice(0, 5), ...selected.slice(6)], removed), 'a removal keeps all other nodes');
    must(compare(page, { rows: 999, selected: 6 }) === null, 'the selection stays with its row');

    const appended = await click({ button: 'add' });
    must(appended.length === 1999, `'add' appends 1,000 rows`);
    must(same(removed, appended.slice(0, 999)), `'add' keeps all nodes`);
    must(text(appended[1998], 0) === '2000', `'add' counts on`);

    const replaced = await click({ button: 'run' });
    must(replaced.length === 1000, `'run' replaces all rows`);
    must(!replaced.some((row) => appended.includes(row)), `'run' makes all nodes anew`);
    must(compareNoSelection(page), `'run' leaves nothing selected`);

    await click({ row: 998, target: 'label' });
    must(compare(page, { rows: 1000, selected: 998 }) === null, 'a row of the second table can be selected');

    must((await click({ button: 'clear' })).length === 0, `'clear' removes all rows`);
    must((await click({ button: 'runlots' })).length === 10000, `'runlots' makes 10,000 rows`);
    must((await click({ button: 'clear' })).length === 0, `'clear' removes all rows again`);
    return rules;
  } finally {
    frame.remove();
  }
}

/** @param {readonly unknown[]} before @param {readonly unknown[]} after */
function same(before, after) {
  return before.length === after.length && before.every((node, index) => node === after[index]);
}

/** @param {Document} page */
function compareNoSelection(page) {
  return page.querySelector('tbody > tr.danger') === null;
}
