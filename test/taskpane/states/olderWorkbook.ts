/** What a workbook of version 1 gets. */
import type { Migration } from '../../../src/actions/migrate/migrateWorkbook';
import { tables } from '../../../src/tables/index';

export const continuesColumn: Migration['added'][number] = {
  ...{ table: 'Indikatorer', sheet: 'Indikatorer', header: 'Fortsätter', letters: 'N' },
  help: tables.indicators.columns.continues.help,
};
