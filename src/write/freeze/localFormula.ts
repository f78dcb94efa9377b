/** A formula with the names that its tables and columns have in this workbook, or what it names that is not there. */
import { withoutTexts } from '../../read/cells/formula';
import type { FoundTable, FoundTables } from '../../read/find';
import type { CellValue, TableSnapshot } from '../../read/snapshot';
import type { SheetCells } from './sheetCells';

export type LocalFormula =
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'missing'; readonly missing: readonly string[] };

/** `[@Risk]`, `[@[Risk nr]]`, `Utfall[Utfall]`, `Riskmatris[[Gäller från]:[Risknivå]]`: as declared formulas have them. */
const declaredReference = /([\p{L}\p{N}_]*)\[(@?)(?:\[([^\][]+)\](?::\[([^\][]+)\])?|([^\][@]+))\]/gu;

/** The declared formula of a column, as the table `own` has to hold it. */
export function localFormula(formula: string, own: FoundTable, registers: FoundTables): LocalFormula {
  const missing = new Set<string>();
  const local = formula.replace(
    declaredReference,
    (written: string, table: string, row: string, first?: string, last?: string, only?: string) => {
      const found = table === '' ? own : registers.get(table);
      if (found === undefined) missing.add(table);
      const declared = [first ?? only ?? '', ...(last === undefined ? [] : [last])];
      const headers = declared.map((header) => found && headerIn(found, header));
      if (found === undefined) return written;
      declared.forEach((header, at) => {
        if (headers[at] === undefined) missing.add(`${found.declared.name}[${header}]`);
      });
      const isAsDeclared = (table === '' || found.table.name === table) && headers.join() === declared.join();
      if (isAsDeclared) return written;
      const columns = headers.map((header) => `[${escaped(header ?? '')}]`).join(':');
      return `${table === '' ? '' : found.table.name}[${row}${columns}]`;
    },
  );
  return missing.size > 0 ? { kind: 'missing', missing: [...missing] } : { kind: 'formula', formula: local };
}

function headerIn({ table, columns }: FoundTable, header: string): string | undefined {
  const position = columns.get(header);
  return position === undefined ? undefined : table.headers[position];
}

/** Source: support.microsoft.com, "Using structured references with Excel tables": these need an apostrophe. */
function escaped(header: string): string {
  return header.replaceAll(/[[\]#'@]/gu, "'$&");
}

const tableReference = /([\p{L}_][\p{L}\p{N}_.]*)\[/gu;

/** Excel leaves out the name of the table that the formula itself stands in. */
export function isSameFormula(one: CellValue, other: string, ownTable: string): boolean {
  if (one === other) return true;
  return typeof one === 'string' && withoutTable(one, ownTable) === withoutTable(other, ownTable);
}

function withoutTable(formula: string, table: string): string {
  return formula.replaceAll(tableReference, (written, name: string) => (name === table ? '[' : written));
}

const sheetReference = /(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!/gu;
/** Sheets and tables that a remembered formula names and that are gone: Excel would refuse to take it. */
export function missingIn(
  formula: string,
  sheets: readonly SheetCells[],
  tables: readonly TableSnapshot[],
): readonly string[] {
  const plain = withoutTexts(formula);
  const known = new Set([...sheets, ...tables].map(({ name }) => name.toLowerCase()));
  const named = [
    ...[...plain.matchAll(sheetReference)].map(
      ([, quoted, bare]) => quoted?.replaceAll("''", "'") ?? bare ?? '',
    ),
    ...[...plain.matchAll(tableReference)].map(([, name]) => name ?? ''),
  ];
  return [...new Set(named)].filter((name) => !known.has(name.toLowerCase()));
}
