/** What can be done to a range, and the larger things it can give. */
import { boundingArea, cellArea, cellCount, columnCount, overlaps, rowCount } from '../../workbook/address';
import { cellAt, isBlank, usedArea } from '../../workbook/cells';
import type { Area } from '../../workbook/workbook';
import type { Arguments } from '../arguments';
import { does, gives, opener, type Call, type Opener } from '../interface';
import { areasTarget, rangeTarget, resolveRange } from '../ranges';
import { refusal, rules } from '../rules';
import type { Session } from '../session';
import { clearCells, copyCells, mergeCells, shiftCells, unmergeCells } from '../structure';
import { isRowHidden } from '../formats';
import { selectRange } from '../selection';
import { Target, type AreasTarget, type RangeTarget } from '../targets';
import { requireShape } from '../values';
import { isJsonObject, type Json, type JsonObject } from '../wire';

const clearKinds = ['All', 'Contents', 'Formats'] as const;
const copyKinds = ['All', 'Formulas', 'Values', 'Formats'] as const;

function cellOf(range: RangeTarget, row: number, column: number): Target {
  return rangeTarget(range.sheet, cellArea(range.area.top + row, range.area.left + column));
}

function oneCell({ sheet, area }: RangeTarget, row: number, column: number): AreasTarget {
  return { sheet, areas: [cellArea(area.top + row, area.left + column)] };
}

function rowOf({ sheet, area }: RangeTarget, offset: number): Target {
  return rangeTarget(sheet, { ...area, top: area.top + offset, bottom: area.top + offset });
}

function columnOf({ sheet, area }: RangeTarget, offset: number): Target {
  return rangeTarget(sheet, { ...area, left: area.left + offset, right: area.left + offset });
}

function setLines(
  given: readonly Json[],
  count: number,
  lineAt: (offset: number) => Target,
  session: Session,
): void {
  if (given.length !== count) throw refusal(rules.arrayShape, 'Range.setRowProperties');
  given.forEach((bag, offset) => {
    if (bag !== null) session.properties.apply(lineAt(offset), objectOf(bag), session);
  });
}

function objectOf(bag: Json): JsonObject {
  if (!isJsonObject(bag)) throw refusal(rules.arrayShape, 'Range.setCellProperties');
  return bag;
}

function setCells(range: RangeTarget, args: Arguments, session: Session): void {
  const given = args.list(0);
  requireShape(range.area, given, 'Range.setCellProperties');
  given.forEach((line, row) => {
    line.forEach((bag, column) => {
      if (bag !== null) session.properties.apply(cellOf(range, row, column), objectOf(bag), session);
    });
  });
}

/** The options name the wanted members with true: `{ format: { rowHeight: true }, rowHidden: true }`. */
function optionPaths(options: JsonObject, prefix = ''): string[] {
  return Object.entries(options).flatMap(([name, wanted]) => {
    if (isJsonObject(wanted)) return optionPaths(wanted, `${prefix}${name}/`);
    return wanted === true ? [`${prefix}${name}`] : [];
  });
}

/** Answers as in `load`, but with the names as the caller wrote them. */
function asked(target: Target, paths: readonly string[], session: Session): Json {
  return withSmallNames(session.properties.load(target, { Select: paths }, session));
}

function withSmallNames(answer: Json): Json {
  if (!isJsonObject(answer)) return answer;
  const small: Record<string, Json> = {};
  for (const [name, value] of Object.entries(answer))
    small[name.charAt(0).toLowerCase() + name.slice(1)] = withSmallNames(value);
  return small;
}

const borderPath = 'format/borders/';

/** The four edges by name. Source: learn.microsoft.com/javascript/api/excel/excel.cellbordercollection. */
const edgesOfCell = { top: 'EdgeTop', bottom: 'EdgeBottom', left: 'EdgeLeft', right: 'EdgeRight' } as const;

function bordersAsked(cells: AreasTarget, wanted: readonly string[], session: Session): Json | undefined {
  if (wanted.length === 0) return undefined;
  return Object.fromEntries(
    Object.entries(edgesOfCell).map(([name, side]) => [
      name,
      asked(new Target('RangeBorder', { cells, side }), wanted, session),
    ]),
  );
}

function withBorders(cell: Json, borders: Json | undefined): Json {
  if (borders === undefined || !isJsonObject(cell)) return cell;
  const format = isJsonObject(cell['format'] ?? null) ? cell['format'] : {};
  return { ...cell, format: { ...(format as JsonObject), borders } };
}

function linesAsked(
  count: number,
  lineAt: (offset: number) => Target,
  args: Arguments,
  session: Session,
): Json {
  const paths = optionPaths(args.object(0));
  return Array.from({ length: count }, (_, offset) => asked(lineAt(offset), paths, session));
}

export const rangeCalls: Record<string, Call<RangeTarget>> = {
  calculate: does(6, (_, __, session) => {
    session.calculateEverything();
  }),
  clear: does(1, (range, args, session) => {
    clearCells(range, args.oneOf(0, clearKinds, 'All'), session);
  }),
  copyFrom: does(9, (range, args, session) => {
    const from = args.range(0, (address) => resolveRange(session.workbook, range.sheet, address));
    if (args.flag(3, false)) throw args.refuse();
    copyCells(range, from, args.oneOf(1, copyKinds, 'All'), args.flag(2, false), session);
  }),
  delete: does(1, ({ sheet, area }, args, session) => {
    const along = args.oneOf(0, ['Up', 'Left'] as const) === 'Up' ? 'rows' : 'columns';
    shiftCells(session, sheet, { area, along, kind: 'delete' });
  }),
  getCellProperties: gives(9, (range, args, session) => {
    const paths = optionPaths(args.object(0));
    const others = paths.filter((path) => !path.startsWith(borderPath));
    const ofBorders = paths
      .filter((path) => path.startsWith(borderPath))
      .map((path) => path.slice(borderPath.length));
    return Array.from({ length: rowCount(range.area) }, (_, row) =>
      Array.from({ length: columnCount(range.area) }, (__, column) => {
        const cell = asked(cellOf(range, row, column), others, session);
        return withBorders(cell, bordersAsked(oneCell(range, row, column), ofBorders, session));
      }),
    );
  }),
  getColumnProperties: gives(9, (range, args, session) =>
    linesAsked(columnCount(range.area), (offset) => columnOf(range, offset), args, session),
  ),
  getRowProperties: gives(9, (range, args, session) =>
    linesAsked(rowCount(range.area), (offset) => rowOf(range, offset), args, session),
  ),
  merge: does(2, (range, args, session) => {
    mergeCells(range, args.flag(0, false), session);
  }),
  select: does(1, (range, _, session) => {
    selectRange(session, range);
  }),
  setCellProperties: does(9, setCells),
  setColumnProperties: does(9, (range, args, session) => {
    setLines(args.list(0), columnCount(range.area), (offset) => columnOf(range, offset), session);
  }),
  setRowProperties: does(9, (range, args, session) => {
    setLines(args.list(0), rowCount(range.area), (offset) => rowOf(range, offset), session);
  }),
  unmerge: does(2, unmergeCells),
  /** Office.js checks the shape of a large array before it writes it piece by piece. */
  _ValidateArraySize: gives(3, ({ area }, args) => {
    const fits = args.integer(0) === rowCount(area) && args.integer(1) === columnCount(area);
    if (!fits) throw refusal(rules.arrayShape, 'Range.values');
    return null;
  }),
};

const specialKinds = ['Blanks', 'Constants', 'Formulas', 'Visible'] as const;

function specialAreas(range: RangeTarget, args: Arguments, session: Session): Target | undefined {
  const kind = args.oneOf(0, specialKinds);
  const { sheet } = range;
  const within = usedArea(session.workbook.styles, sheet, false, range.area);
  const areas = !within ? [] : kind === 'Visible' ? visibleAreas(range) : matchingRuns(range, within, kind);
  return areas.length === 0 ? undefined : areasTarget(sheet, areas);
}

function matchingRuns(
  { sheet }: RangeTarget,
  within: Area,
  kind: 'Blanks' | 'Constants' | 'Formulas',
): Area[] {
  const areas: Area[] = [];
  for (let row = within.top; row <= within.bottom; row++) {
    let run: Area | undefined;
    for (let column = within.left; column <= within.right; column++) {
      const cell = cellAt(sheet, row, column);
      const found = isBlank(cell) ? 'Blanks' : cell?.formula === undefined ? 'Constants' : 'Formulas';
      if (found !== kind) {
        run = undefined;
        continue;
      }
      const here = cellArea(row, column);
      if (run) areas.pop();
      run = run ? boundingArea(run, here) : here;
      areas.push(run);
    }
  }
  return areas;
}

function visibleAreas({ sheet, area }: RangeTarget): Area[] {
  const areas: Area[] = [];
  let run: Area | undefined;
  for (let row = area.top; row <= area.bottom; row++) {
    if (isRowHidden(sheet, row)) {
      run = undefined;
      continue;
    }
    if (run) areas.pop();
    run = { ...area, top: run?.top ?? row, bottom: row };
    areas.push(run);
  }
  return areas;
}

/** The block of cells round the range, bounded by blank rows and columns. */
function surrounding({ sheet, area }: RangeTarget, session: Session): Area {
  let region = area;
  for (;;) {
    const wider = {
      top: Math.max(0, region.top - 1),
      left: Math.max(0, region.left - 1),
      bottom: region.bottom + 1,
      right: region.right + 1,
    };
    const found = usedArea(session.workbook.styles, sheet, true, wider);
    const grown = found ? boundingArea(region, found) : region;
    if (JSON.stringify(grown) === JSON.stringify(region)) return region;
    region = grown;
  }
}

/** The cells that the formula of a single cell fills; the documentation does not tell arrays of fixed cells apart. */
function spillingTo({ sheet, area }: RangeTarget, _: Arguments, session: Session): Target | undefined {
  session.calculateIfDue();
  const array = cellCount(area) === 1 ? cellAt(sheet, area.top, area.left)?.array : undefined;
  return array && rangeTarget(sheet, array.area);
}

const mostMergedAreas = 512;

function mergedAreas({ sheet, area }: RangeTarget): Target | undefined {
  const areas = sheet.merges.filter((merge) => overlaps(merge, area));
  if (areas.length > mostMergedAreas)
    throw refusal(rules.mergedAreaCount, 'Range.getMergedAreasOrNullObject');
  return areas.length === 0 ? undefined : areasTarget(sheet, areas);
}

export const rangeOpeners: Record<string, Opener<RangeTarget>> = {
  getMergedAreasOrNullObject: opener(13, mergedAreas),
  getSpecialCells: opener(9, (range, args, session) => {
    const found = specialAreas(range, args, session);
    if (!found) throw refusal(rules.unknownItem, 'Range.getSpecialCells');
    return found;
  }),
  getSpecialCellsOrNullObject: opener(9, specialAreas),
  getSpillingToRangeOrNullObject: opener(12, spillingTo),
  getSurroundingRegion: opener(7, (range, _, session) =>
    rangeTarget(range.sheet, surrounding(range, session)),
  ),
  getVisibleView: opener(3, (range) => new Target('RangeView', range)),
  insert: opener(1, ({ sheet, area }, args, session) => {
    const along = args.oneOf(0, ['Down', 'Right'] as const) === 'Down' ? 'rows' : 'columns';
    shiftCells(session, sheet, { area, along, kind: 'insert' });
    return rangeTarget(sheet, area);
  }),
};
