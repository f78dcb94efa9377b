/** What is added to a workbook of an older version, in words for a screen or a command line. */
import { migrateTexts } from '../../texts/migrate';
import { fillIn, type Language } from '../../texts/text';
import type { Migration } from './migrateWorkbook';

export function migrationWords({ added }: Migration, language: Language): readonly string[] {
  return added.map(({ table, sheet, header, letters }) =>
    fillIn(migrateTexts.column[language], { table, sheet, header, letters }),
  );
}
