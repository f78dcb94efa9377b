/** Makes the annex of a year and target group, or brings it up to date: two reads, one write, one look at the result. */
import { composeAnnex, type AnnexRefusal } from '../domain/annex/composeAnnex';
import type { Finding } from '../domain/findings';
import { apply } from '../excel/apply/apply';
import { readExtent } from '../excel/readExtent';
import { readWorkbook, type ReadResult, type Structure } from '../excel/readWorkbook';
import type { RunExcel } from '../excel/session';
import type { FoundTables, Refusal } from '../read/find';
import { readRegisters } from '../read/readRegisters';
import type { SheetSnapshot } from '../read/snapshot';
import { holdsShares } from '../tables/shares';
import { planAnnex, type AnnexSituation, type AnnexSummary } from '../write/annex/planAnnex';
import { findAnnexSheet } from '../write/annex/sheetName';
import { incompleteMark } from '../write/annex/standing';
import { notesSheet } from '../write/notes';

export interface AnnexRequest {
  readonly year: number;
  /** Blank: all target groups. */
  readonly group: string;
}

export type AnnexOutcome =
  | {
      readonly kind: 'made';
      readonly sheet: string;
      readonly summary: AnnexSummary;
      readonly findings: readonly Finding[];
      readonly tables: FoundTables;
    }
  | { readonly kind: 'unreadable'; readonly refusals: readonly Refusal[] }
  | { readonly kind: 'notComposed'; readonly refusal: AnnexRefusal }
  /** A sheet of that name holds something that is not ours. */
  | { readonly kind: 'sheetTaken'; readonly name: string }
  /** Someone else wrote on the sheet meanwhile. */
  | { readonly kind: 'disturbed'; readonly sheet: string };

export function makeAnnex(run: RunExcel, { year, group }: AnnexRequest): Promise<AnnexOutcome> {
  return run(async (context) => {
    const read = await readWorkbook(context, {
      withNumberFormats: holdsShares,
      formulas: false,
      sheets: (structure) => earlierSheets(structure, year, group),
    });
    const result = readRegisters(read.workbook);
    if (result.kind === 'refused') return { kind: 'unreadable', refusals: result.refusals };
    const { registers, report } = result;

    const composed = composeAnnex(registers, year, group);
    if (composed.kind !== 'annex') return { kind: 'notComposed', refusal: composed };
    const { annex } = composed;

    const situation = situationOf(read, year, annex.group?.name ?? '');
    const planned = planAnnex({ annex, settings: registers.settings, terms: registers.terms, situation });
    if (planned.kind === 'sheetTaken') return planned;

    await apply(context, planned.plan);
    const { sheetName: sheet, summary } = planned;
    const extent = await readExtent(context, sheet);
    const isWhole = extent.rowCount === summary.rows && !extent.firstCell.startsWith(incompleteMark);
    if (!isWhole) return { kind: 'disturbed', sheet };
    return {
      kind: 'made',
      sheet,
      summary,
      findings: [...report.findings, ...annex.findings],
      tables: report.tables,
    };
  });
}

/** What earlier runs have left: the notes, and the annex where there is one. */
function earlierSheets({ sheets, names }: Structure, year: number, group: string): readonly SheetSnapshot[] {
  const notes = sheets.find(({ name }) => name === notesSheet);
  const annex = findAnnexSheet(year, group, names, sheets);
  return [notes, annex].filter((sheet) => sheet !== undefined);
}

function situationOf(
  { workbook, contents, emptySheets }: ReadResult,
  year: number,
  group: string,
): AnnexSituation {
  const { sheets, names } = workbook;
  const [notes, annex] = [
    sheets.find(({ name }) => name === notesSheet),
    findAnnexSheet(year, group, names, sheets),
  ].map((sheet) => sheet && contents.get(sheet.id));
  return {
    sheets: sheets.map(({ id, name }) => ({ id, name, isEmpty: emptySheets.has(id) })),
    names,
    notes: notes?.grid,
    standing: annex?.grid && { grid: annex.grid, charts: annex.chartNames },
  };
}
