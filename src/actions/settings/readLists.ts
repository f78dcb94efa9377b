/** The list tables as forms show them: every row as it is written, and where its word is used. */
import type { RunExcel } from '../../excel/session';
import { listKeys, listRules, type ListKey } from '../../tables/listTables';
import { tables } from '../../tables/index';
import { listRows, type ListRow } from '../../write/settings/listRows';
import { wordUses, type WordUse } from '../../write/settings/wordUses';
import { readListBook, type ListBook } from './listBook';

export type { ListKey };

export interface ListedRow extends ListRow {
  /** Tables whose rows have the row's word. */
  readonly uses: readonly WordUse[];
}

export interface ListContent {
  /** Undefined: the workbook has no such table. */
  readonly sheet: string | undefined;
  readonly rows: readonly ListedRow[];
}

export type ListContents = Readonly<Record<ListKey, ListContent>>;

export function readLists(run: RunExcel): Promise<ListContents> {
  return run(async (context) => {
    const book = await readListBook(context, false);
    // Every list has its entry.
    return Object.fromEntries(listKeys.map((list) => [list, contentOf(book, list)])) as ListContents;
  });
}

function contentOf({ tables: known }: ListBook, list: ListKey): ListContent {
  const found = known.get(tables[list].name);
  if (found === undefined) return { sheet: undefined, rows: [] };
  const { word, subject } = listRules[list];
  const rows = listRows(found).map((row): ListedRow => {
    const written = word === undefined ? '' : (row.fields[word] ?? '');
    const about = subject === undefined ? '' : (row.fields[subject] ?? '');
    return { ...row, uses: written === '' ? [] : wordUses({ list, word: written, subject: about }, known) };
  });
  return { sheet: found.table.sheet, rows };
}
