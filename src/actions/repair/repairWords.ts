/** What mending does, has done and leaves, in words for a screen or a command line. */
import { repairTexts as texts } from '../../texts/repair';
import { fillIn, type Insertions, type Language, type Text } from '../../texts/text';
import type {
  LeftAlone,
  NamedColumn,
  OverwrittenCell,
  Repair,
  RepairReport,
} from '../../write/repair/report';
import { placeText } from '../placeText';

export interface RepairWords {
  readonly repairs: readonly string[];
  readonly overwritten: readonly string[];
  readonly leftAlone: readonly string[];
}

export function repairWords(report: RepairReport, language: Language): RepairWords {
  const said = ([text, insertions]: Said): string => fillIn(text[language], insertions);
  return {
    repairs: report.repairs.map((repair) => said(repairText(repair))),
    overwritten: report.overwritten.map((cell) => said(overwrittenText(cell))),
    leftAlone: report.leftAlone.map((left) => said(leftText(left, language))),
  };
}

/** How what stood in calculated cells is headed, before and after they are mended. */
export function overwrittenHeading(count: number, isDone: boolean, language: Language): string {
  const [one, many] = isDone
    ? [texts.overwrittenOne, texts.overwrittenMany]
    : [texts.isOverwrittenOne, texts.isOverwrittenMany];
  return fillIn((count === 1 ? one : many)[language], { count });
}

type Said = readonly [text: Text, insertions: Insertions];

function repairText(repair: Repair): Said {
  switch (repair.kind) {
    case 'formula': {
      const { table, column, rows } = repair;
      return [rows === 1 ? texts.formulaOfOne : texts.formula, { table, column, rows }];
    }
    case 'rows': {
      const { table, rows, cells } = repair;
      return [rows === 1 ? texts.rowsOfOne : texts.rows, { table, rows, cells }];
    }
    case 'lists':
    case 'looks':
    case 'formats':
    case 'identities':
      return [texts[repair.kind], { table: repair.table, columns: repair.columns.join(', ') }];
    case 'frozenHeader':
    case 'print':
      return [texts[repair.kind], { sheet: repair.sheet }];
    case 'listSources':
      return [texts.listSources, { lists: repair.lists.join(', ') }];
    case 'statusOrder':
      return [texts.statusOrder, { table: repair.table }];
  }
}

function overwrittenText(cell: OverwrittenCell): Said {
  const { nr, header, was } = cell;
  const insertions = { address: placeText(cell), header, nr, was: shown(was) };
  return [nr === '' ? texts.overwrittenCellOfNone : texts.overwrittenCell, insertions];
}

function shown(was: OverwrittenCell['was']): string {
  return typeof was === 'number' ? String(was).replace('.', ',') : String(was);
}

function namedColumns(columns: readonly NamedColumn[], language: Language): string {
  return columns.map(({ table, column }) => fillIn(texts.columnOf[language], { table, column })).join(', ');
}

function leftText(left: LeftAlone, language: Language): Said {
  switch (left.why) {
    case 'filledByHand':
      return [texts.filledByHand, { table: left.table, column: left.column }];
    case 'frozen':
      return [texts.frozen, { columns: namedColumns(left.columns, language) }];
    case 'formulaNeeds':
      return [
        texts.formulaNeeds,
        { table: left.table, column: left.column, missing: left.missing.join(', ') },
      ];
    case 'listMissing':
      return [
        texts.listMissing,
        { missing: left.missing.join(', '), columns: namedColumns(left.columns, language) },
      ];
    case 'rowsBelowTotals':
      return [texts.rowsBelowTotals, { table: left.table, cells: left.cells }];
    case 'formulasAmongStatuses':
      return [texts.formulasAmongStatuses, { table: left.table }];
  }
}
