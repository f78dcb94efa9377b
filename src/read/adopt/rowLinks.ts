/** What stands in one row belongs together; where a row's risk is blank, what stands above counts. */
import type { BlockColumns } from './blockColumns';
import { linkTo, textOf, type Entry } from './entry';
import type { Reporter } from './report';
import type { SourceRow } from './source';
import type { Current } from './titleRows';

/** @param before what the rows above have become; what this row does not belong to is taken from it */
export function linkRow(
  row: SourceRow,
  current: Current,
  before: Current,
  { columns, report }: { readonly columns: BlockColumns; readonly report: Reporter },
): void {
  const measure = current.get('measures');
  const selfCheck = current.get('selfChecks');
  const risk = current.get('risks');
  if (risk === undefined && selfCheck === undefined && measure !== undefined) {
    continueAbove(measure, current, before, report);
    return;
  }
  if (selfCheck !== undefined) linkTo(selfCheck, 'riskNrs', risk);
  if (measure !== undefined) {
    linkTo(measure, 'riskNrs', risk);
    linkTo(measure, 'selfCheckNrs', selfCheck);
  }
  const lacksRisk = columns.titles.has('risks') && risk === undefined && before.has('risks');
  if (lacksRisk && selfCheck !== undefined) partFromRisk(row, selfCheck, before, report);
}

function partFromRisk(row: SourceRow, selfCheck: Entry, before: Current, { note }: Reporter): void {
  const { sheet, cell } = selfCheck;
  note({ kind: 'withoutRisk', sheet, cell, words: { title: textOf(selfCheck, 'title') } });
  before.delete('risks');
  if (row.row !== cell.row) before.delete('selfChecks');
}

function continueAbove(measure: Entry, current: Current, before: Current, { note }: Reporter): void {
  const [selfCheck, risk] = [before.get('selfChecks'), before.get('risks')];
  const above = selfCheck ?? risk;
  if (above === undefined) return;
  linkTo(measure, 'selfCheckNrs', selfCheck);
  linkTo(measure, 'riskNrs', selfCheck === undefined ? risk : selfCheck.links.get('riskNrs')?.[0]);
  const words = { title: textOf(measure, 'title'), above: textOf(above, 'title') };
  note({ kind: 'continued', sheet: measure.sheet, cell: measure.cell, words });
  if (risk !== undefined) current.set('risks', risk);
  if (selfCheck !== undefined) current.set('selfChecks', selfCheck);
}
