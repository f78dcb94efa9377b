/** The annex as a plan: what is to be written where, and what became of the texts that were edited by hand. */
import type { Annex } from '../../domain/annex/annex';
import type { Settings, Term } from '../../domain/registers';
import { mapInSlices, type Slices } from '../../domain/slices';
import type { GridSnapshot, NameSnapshot } from '../../read/snapshot';
import { blockOf, notesSheet, notesSheetEdits, type NotesBlock } from '../notes';
import type { CellInput, ChartPlan, Edit, Plan } from '../plan';
import { beginningOf, type Beginning } from './beginning';
import { changesOf, type AnnexChanges } from './changes';
import { annexNumber, annexTitle, composeDraft } from './compose';
import type { Cell, Content, Draft } from './draft';
import { forEachCell } from './draft';
import { footnotesOf, numberFootnotes, type Footnotes } from './footnotes';
import { chartHeight, chartSize, chartWidth, columnWidths, pageSetup } from './geometry';
import { layOut, type LaidChart, type Layout } from './layout';
import { hasLimits, limitEdits } from './limits';
import { colors, lookEdits, numberFormats, wholeBlock } from './looks';
import { Merger, orphanOf, type Conflict, type Orphan } from './merge';
import { outcomeChart } from './outcomeChart';
import { sameName } from '../sheetNames';
import { annexSheetName, annexAnchor, findAnnexSheet, holdsSomeAnnex } from './sheetName';
import { incompleteMark, readStanding, type Standing } from './standing';
import { termFinder, type TermFinder } from './terms';
import { beginTrace, finishTrace, readTrace, traceOf, traceTitle, type HandEdit, type Trace } from './trace';
import { annexWords } from '../../texts/annexWords';

export interface SheetSituation {
  readonly id: string;
  readonly name: string;
  /** Nothing stands in any cell. */
  readonly isEmpty: boolean;
}

/** What the workbook holds of earlier runs. */
export interface AnnexSituation {
  readonly sheets: readonly SheetSituation[];
  readonly names: readonly NameSnapshot[];
  /** undefined: the sheet of notes is not there or empty. */
  readonly notes: GridSnapshot | undefined;
  /** What stands on the sheet that `findAnnexSheet` gives. */
  readonly standing: { readonly grid: GridSnapshot; readonly charts: readonly string[] } | undefined;
}

export interface AnnexRequest {
  readonly annex: Annex;
  readonly settings: Settings;
  readonly terms: readonly Term[];
  readonly situation: AnnexSituation;
  /** Texts of the user's own that are to give way to what the registers say. */
  readonly givenUp?: readonly OwnText[];
}

/** An edit as the user saw it: one that has changed since then stays. */
export interface OwnText {
  readonly key: string;
  readonly kept: Content;
}

export interface AnnexSummary {
  readonly rows: number;
  readonly pages: number;
  /** Longer than Excel takes breaks for: it breaks the pages after `pages` itself. */
  readonly isUnbroken: boolean;
  /** With the row (from 1) where the edit stands. */
  readonly conflicts: readonly (Conflict & { readonly row: number })[];
  readonly orphans: readonly Orphan[];
  /** Texts of the user's own that have no place on the sheet any more. */
  readonly setAside: readonly string[];
}

export type AnnexPlan =
  | {
      readonly kind: 'planned';
      readonly plan: Plan;
      readonly sheetName: string;
      readonly summary: AnnexSummary;
      /** Against what stands; worked out when asked for. Undefined where no finished annex stands. */
      readonly changes: () => AnnexChanges | undefined;
      readonly beginning: Beginning;
    }
  /** A sheet of that name holds something that is not ours. */
  | { readonly kind: 'sheetTaken'; readonly name: string };

interface Target {
  /** Name of a new sheet, id of one that is there. */
  readonly sheet: string;
  readonly name: string;
  readonly isNew: boolean;
  /** Its hidden name is in place; one that was left visible by a stopped run is made anew. */
  readonly isAnchored: boolean;
}

function beginsIncomplete({ row, column, values }: GridSnapshot): boolean {
  return row === 0 && column === 0 && String(values[0]?.[0] ?? '').startsWith(annexWords.incomplete);
}

/** Without a trace the sheet is ours only if a run was interrupted before it could write one. */
function isOurs(found: SheetSituation, trace: Trace | undefined, { standing }: AnnexSituation): boolean {
  return trace !== undefined || found.isEmpty || (standing !== undefined && beginsIncomplete(standing.grid));
}

function freeSheet(annex: Annex, { sheets, names }: AnnexSituation): Target | string {
  for (let ordinal = 1; ; ordinal++) {
    const name = annexSheetName(annex, ordinal);
    const taken = sheets.find((sheet) => sameName(sheet.name, name));
    if (!taken) return { sheet: name, name, isNew: true, isAnchored: false };
    if (taken.isEmpty) return { sheet: taken.id, name: taken.name, isNew: false, isAnchored: false };
    if (!holdsSomeAnnex(taken, names)) return taken.name;
  }
}

/** Where the annex goes; a text is the name of a sheet that stands in the way. */
function targetOf({ annex, situation }: AnnexRequest, trace: Trace | undefined): Target | string {
  const group = annex.group?.name ?? '';
  const found = findAnnexSheet(annex.year, group, situation.names, situation.sheets);
  if (!found) return freeSheet(annex, situation);
  if (!isOurs(found, trace, situation)) return found.name;
  const isAnchored = situation.names.some(
    ({ name, visible }) => sameName(name, annexAnchor(annex.year, group)) && visible !== true,
  );
  return { sheet: found.id, name: found.name, isNew: false, isAnchored };
}

function proposals(draft: Draft): (key: string) => Content | undefined {
  let byKey: Map<string, Content> | undefined;
  return (key) => {
    if (!byKey) {
      const contents = new Map<string, Content>();
      forEachCell(draft, (cell) => contents.set(cell.key, cell.content));
      byKey = contents;
    }
    return byKey.get(key);
  };
}

const nothingStands: Standing = { edits: [], lost: [], setAside: [], textsOf: () => new Map() };

/** An unfinished sheet says nothing: then what was saved before writing began is what the user has written. */
function standingTexts(
  request: AnnexRequest,
  trace: Trace | undefined,
  draft: Draft,
  finder: TermFinder,
): Standing {
  if (!trace) return nothingStands;
  if (trace.isUnfinished) return { ...nothingStands, edits: trace.edits, setAside: trace.setAside };
  const { standing } = request.situation;
  return standing ? readStanding(standing.grid, trace, proposals(draft), finder) : nothingStands;
}

interface Written {
  readonly draft: Draft;
  readonly footnotes: Footnotes;
  readonly layout: Layout;
  readonly merger: Merger;
  readonly standing: Standing;
}

function* write(request: AnnexRequest, trace: Trace | undefined): Slices<Written> {
  const finder = termFinder(request.terms);
  const draft = yield* composeDraft(request.annex, request.settings);
  const standing = standingTexts(request, trace, draft, finder);
  const merger = new Merger(stayingEdits(standing.edits, request.givenUp ?? []));
  yield;
  if (standing.edits.length > 0) forEachCell(draft, merger.settle);
  const footnotes = yield* footnotesOf(draft, merger.contentOf, finder);
  for (const { cell } of footnotes.paragraphs) merger.settle(cell);
  numberFootnotes(footnotes, merger.contentOf);
  const contentOf = (cell: Cell): Content => footnotes.marked.get(cell.key) ?? merger.contentOf(cell);
  const layout = yield* layOut(draft, footnotes.paragraphs, contentOf);
  return { draft, footnotes, layout, merger, standing };
}

function stayingEdits(edits: readonly HandEdit[], givenUp: readonly OwnText[]): readonly HandEdit[] {
  if (givenUp.length === 0) return edits;
  const kept = new Map(givenUp.map((text) => [text.key, String(text.kept)]));
  return edits.filter(({ key, content }) => kept.get(key) !== String(content));
}

/** Nothing to compare with where no annex stands, or one that was never finished. */
function changesAgainst(
  trace: Trace | undefined,
  { draft, footnotes, layout, merger, standing }: Written,
): AnnexChanges | undefined {
  if (trace === undefined || trace.isUnfinished) return undefined;
  const cells: Cell[] = footnotes.paragraphs.map(({ cell }) => cell);
  forEachCell(draft, (cell) => cells.push(cell));
  let rows: Map<string, number> | undefined;
  const rowOf = (key: string): number | undefined => {
    rows ??= rowsOfKeys(layout, new Set(cells.map((cell) => cell.key)));
    return rows.get(key);
  };
  return changesOf(trace, cells, merger, standing.textsOf, rowOf);
}

/** Excel takes away an apostrophe that a text begins with. */
function entered(content: Content): CellInput {
  return typeof content === 'string' && content.startsWith("'") ? `'${content}` : content;
}

function chartPlan({ chart, top, firstFigure, figureCount }: LaidChart): ChartPlan {
  const figures = { row: firstFigure, rowCount: figureCount };
  const drawn = outcomeChart(chart, figures, {
    left: columnWidths[0] + chartSize.side,
    top,
    width: chartWidth(chart.isWide),
    height: chartHeight(chart),
  });
  return chart.limitsIn === undefined ? drawn : { ...drawn, drawsHidden: true };
}

function firstCell(sheet: string, content: CellInput): Edit {
  return { edit: 'values', sheet, row: 0, column: 0, values: [[content]] };
}

function* contentEdits(sheet: string, { rows }: Layout, marked: CellInput): Slices<Edit[]> {
  const values = yield* mapInSlices(rows, (row) => row.cells.map(({ content }) => entered(content)));
  const first = values[0];
  if (first) first[0] = marked;
  return [
    { edit: 'look', sheet, blocks: [wholeBlock(rows)], look: { numberFormat: '@' } },
    ...numberFormats(sheet, rows),
    { edit: 'values', sheet, row: 0, column: 0, values },
  ];
}

function pageEdits(sheet: string, layout: Layout, footer: string): Edit[] {
  return [
    { edit: 'columnWidths', sheet, column: 0, widths: columnWidths },
    { edit: 'rowHeights', sheet, row: 0, heights: layout.rows.map(({ height }) => height) },
    { edit: 'page', sheet, page: pageSetup(footer) },
    { edit: 'pageBreaks', sheet, rows: layout.breaks },
    { edit: 'sheet', sheet, gridlines: false },
    ...layout.charts.map((chart): Edit => ({ edit: 'chart', sheet, chart: chartPlan(chart) })),
  ];
}

/**
 * Ours are known by their names; after a run that was stopped, when one may not have got its name yet, the others
 * are known by the trace.
 */
function foreignCharts({ standing }: AnnexSituation, trace: Trace | undefined): string[] {
  const isForeign =
    trace?.isUnfinished === true
      ? (name: string): boolean => trace.foreignCharts.includes(name)
      : (name: string): boolean => !name.startsWith(annexWords.qualityIndicator);
  return (standing?.charts ?? []).filter(isForeign);
}

function openingEdits({ annex, situation }: AnnexRequest, target: Target, marked: string): Edit[] {
  const { sheet, isNew, isAnchored } = target;
  const name = annexAnchor(annex.year, annex.group?.name ?? '');
  const isDangling = !isAnchored && situation.names.some((other) => sameName(other.name, name));
  return [
    ...notesSheetEdits(
      situation.sheets.some((other) => sameName(other.name, notesSheet)),
      situation.notes,
      situation.names.map((other) => other.name),
    ),
    ...(isNew ? [{ edit: 'addSheet', sheet } as const] : []),
    ...(isDangling ? [{ edit: 'forgetName', name } as const] : []),
    ...(isAnchored ? [] : [{ edit: 'nameCell', name, sheet, row: 0, column: 0 } as const]),
    firstCell(sheet, marked),
    { edit: 'sheet', sheet, tabColor: colors.incompleteTab },
  ];
}

function* planOf(
  request: AnnexRequest,
  target: Target,
  block: NotesBlock,
  trace: Trace | undefined,
  written: Written,
): Slices<Plan> {
  const { layout, merger, standing } = written;
  const { sheet } = target;
  const first = layout.rows[0]?.cells[0].content ?? '';
  const marked = `${incompleteMark}${first}`;
  const edits = [...merger.keptEdits(), ...merger.unplaced(), ...standing.lost];
  const foreign = foreignCharts(request.situation, trace);
  const before = request.situation.standing;
  const own = (before?.charts ?? []).filter((name) => !foreign.includes(name));
  const saved = { edits, setAside: standing.setAside, foreignCharts: foreign };
  const footer = `${annexNumber(request.annex)} – ${annexTitle(request.annex, request.settings)}`;
  return [
    ...openingEdits(request, target, marked),
    ...(yield* beginTrace(block, yield* traceOf(layout.rows, merger.editOf), saved)),
    { edit: 'clearSheet', sheet, charts: own },
    firstCell(sheet, marked),
    ...(yield* contentEdits(sheet, layout, marked)),
    ...(yield* lookEdits(sheet, layout)),
    ...limitEdits(sheet, layout, before !== undefined && hasLimits(before.grid)),
    ...pageEdits(sheet, layout, footer),
    ...finishTrace(block),
    firstCell(sheet, entered(first)),
    { edit: 'sheet', sheet, tabColor: '' },
  ];
}

function rowsOfKeys({ rows }: Layout, keys: ReadonlySet<string>): Map<string, number> {
  const found = new Map<string, number>();
  if (keys.size === 0) return found;
  rows.forEach((row, at) => {
    for (const { cell } of row.cells) {
      if (cell && keys.has(cell.key) && !found.has(cell.key)) found.set(cell.key, at + 1);
    }
  });
  return found;
}

function summaryOf({ layout, merger, standing }: Written): AnnexSummary {
  const rows = rowsOfKeys(layout, new Set(merger.conflicts.map(({ key }) => key)));
  return {
    rows: layout.rows.length,
    pages: layout.breaks.length + 1,
    isUnbroken: layout.isUnbroken,
    conflicts: merger.conflicts.map((conflict) => ({ ...conflict, row: rows.get(conflict.key) ?? 0 })),
    orphans: [...merger.unplaced(), ...standing.lost].map(orphanOf),
    setAside: standing.setAside,
  };
}

export function* planAnnex(request: AnnexRequest): Slices<AnnexPlan> {
  const { annex, situation } = request;
  const block = blockOf(situation.notes, traceTitle(annex.year, annex.group?.name ?? ''));
  const trace = readTrace(block);
  const target = targetOf(request, trace);
  if (typeof target === 'string') return { kind: 'sheetTaken', name: target };
  yield;
  const written = yield* write(request, trace);
  return {
    kind: 'planned',
    plan: yield* planOf(request, target, block, trace, written),
    sheetName: target.name,
    summary: summaryOf(written),
    changes: () => changesAgainst(trace, written),
    beginning: beginningOf(written.draft, written.merger.contentOf),
  };
}
