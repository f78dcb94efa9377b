/** "0,77" as text is 0,77 to whoever reads it and to the formulas of its own row, and nothing to those of others. */
import type { AnnexBasis } from '../../domain/annex/basis';
import { finding, type Report } from '../../domain/findings';
import { nameKey } from '../../domain/nameKey';
import { placeOf } from '../../domain/place';
import type { Located, Outcome } from '../../domain/registers';
import { tables } from '../../tables/index';
import { readNumber } from '../cells/number';
import type { FoundTable, FoundTables } from '../find';
import { measuredColumns } from './inputs';

type MeasuredColumn = (typeof measuredColumns)[number];
type OutcomeRow = Located<Outcome>;

interface NumberAsText {
  readonly column: string;
  readonly text: string;
  readonly number: number;
}

export function checkTextNumbers(basis: AnnexBasis, found: FoundTables, report: Report): void {
  const body = found.get(tables.outcomes.name);
  if (body === undefined) return;
  const tell = (row: OutcomeRow, { column, text }: NumberAsText): void => {
    report(finding('number-as-text', placeOf('Utfall', row, column), { value: text.trim(), column }));
  };
  const inYear = textReader(body, measuredColumns);
  for (const row of basis.outcomes) {
    // "77 %" is told as a share that was read.
    for (const each of inYear(row)) if (readNumber(each.text) === each.number) tell(row, each);
  }
  const before = textReader(body, measuredColumns.filter(isLookedUpBefore));
  const after = textReader(body, measuredColumns.filter(isLookedUpAfter));
  const { registers, year, indicators } = basis;
  const followed = new Set(indicators.map(({ indicator }) => nameKey(indicator.nr)));
  for (const row of registers.outcomes) {
    if (typeof row.year !== 'number' || row.year === year) continue;
    for (const each of row.year < year ? before(row) : after(row)) {
      if (followed.has(nameKey(row.nr))) tell(row, each);
    }
  }
}

/** A trend and a line begin at earlier outcomes. */
function isLookedUpBefore({ key }: MeasuredColumn): boolean {
  return key === 'outcome';
}

/** A line leads to a target to come. */
function isLookedUpAfter({ key }: MeasuredColumn): boolean {
  return key === 'stageGoal' || key === 'target';
}

const none: readonly NumberAsText[] = [];

/** Gives the numbers of a row that are stored as text in some of the columns; hardly any row has one. */
function textReader(
  { table, columns }: FoundTable,
  wanted: readonly MeasuredColumn[],
): (row: OutcomeRow) => readonly NumberAsText[] {
  const cells = wanted.map((each) => ({ ...each, position: columns.get(each.column) ?? -1 }));
  return (row) => {
    const written = table.values[row.row];
    let texts = none;
    for (const { key, column, position } of cells) {
      const text = written?.[position];
      const number = row[key];
      if (typeof text !== 'string' || text === '' || typeof number !== 'number') continue;
      texts = [...texts, { column, text, number }];
    }
    return texts;
  };
}
