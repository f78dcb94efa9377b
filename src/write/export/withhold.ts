/** The register Utfall as it may be passed on: a reason stands where a result is withheld. */
import type { NoFigure } from '../../domain/indicator/followUp';
import { withheldOutcomes, type PassedOn, type ShownJudgement } from '../../domain/indicator/withheld';
import type { Registers } from '../../domain/registers';
import type { FoundTable, FoundTables } from '../../read/find';
import type { CellValue } from '../../read/snapshot';
import { tables } from '../../tables/index';
import { annexWords as words } from '../../texts/annexWords';

/** How many results stand in the register that are not to be passed on. */
export function countWithheld(registers: Registers): number {
  return [...withheldOutcomes(registers).values()].filter(({ withheld }) => withheld !== undefined).length;
}

/** The tables with everything withheld from which a result of too few answers could be reckoned. */
export function withholding(found: FoundTables, registers: Registers): FoundTables {
  const { name } = tables.outcomes;
  const outcomes = found.get(name);
  if (outcomes === undefined) return found;
  const passedOn = withheldOutcomes(registers);
  const rowOf = rowsFor(outcomes);
  const values = outcomes.table.values.map((cells, row) => {
    const own = passedOn.get(row);
    return own === undefined ? cells : rowOf(cells, own);
  });
  return new Map(found).set(name, { ...outcomes, table: { ...outcomes.table, values } });
}

const { outcome, attainment, targetStatus, trend } = tables.outcomes.columns;

/** In a withheld row the user's own columns are emptied too: they may say the same in another way. */
function rowsFor({
  table,
  columns,
}: FoundTable): (cells: readonly CellValue[], passedOn: PassedOn) => readonly CellValue[] {
  const declared = new Map([...columns].map(([header, position]) => [position, header]));
  const headers = table.headers.map((_, position) => declared.get(position));
  return (cells, { withheld, judgement }) =>
    cells.map((cell, position) => {
      const header = headers[position];
      if (header === undefined) return withheld === undefined ? cell : '';
      if (header === outcome.header) return withheld === undefined ? cell : reasonOf(withheld);
      return judgedCell(header, judgement) ?? cell;
    });
}

/** What the sheet has calculated may rest on results that are withheld. */
function judgedCell(header: string, judgement: ShownJudgement | undefined): CellValue | undefined {
  switch (header) {
    case attainment.header:
      return judgement?.attainment.kind === 'value' ? judgement.attainment.value : '';
    case targetStatus.header:
      return judgement?.status ?? '';
    case trend.header:
      return judgement?.trend ?? '';
    default:
      return undefined;
  }
}

/** A reason that somebody has given stands under Saknas. */
function reasonOf(withheld: NoFigure): string {
  switch (withheld.kind) {
    case 'fewAnswers':
      return words.fewAnswers;
    case 'protectsOthers':
      return words.protectsOthersSentence;
    case 'reason':
    case 'missing':
    case 'notYet':
      return '';
  }
}
