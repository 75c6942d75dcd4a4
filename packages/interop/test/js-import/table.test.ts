/** The mapping table on Node; in Chromium see `../browser/js-import.test.ts`. */
import { describeTypeTable } from '../shared/js-import-table.ts';

describeTypeTable();
