/** The columns of the mapping table on Node; in Chromium see `../browser/js-import.test.ts`. */
import { describeColumns } from '../shared/js-import-columns.ts';

describeColumns();
