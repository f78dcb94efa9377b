/** What the conditional formats of a sheet lay over its cells. */
import type { Evaluation } from '../../host/calculation/evaluation';
import { isInside } from '../../host/workbook/address';
import { cellAt } from '../../host/workbook/cells';
import { displayText } from '../../host/workbook/displayText';
import type {
  CellContent,
  ConditionalFormat,
  ConditionalRule,
  ConditionalStyle,
  Sheet,
} from '../../host/workbook/workbook';

export type ConditionalLook = (row: number, column: number) => ConditionalStyle;

const nothing: ConditionalStyle = {};

/** The first rule that holds decides each property, until one stops the rest. */
export function conditionalLook(sheet: Sheet, evaluation: Evaluation): ConditionalLook {
  const formats = [...sheet.conditionalFormats].sort((first, second) => first.priority - second.priority);
  return (row, column) => {
    let look = nothing;
    for (const format of formats) {
      if (!format.areas.some((area) => isInside(area, row, column))) continue;
      if (!holds(format, { sheet, row, column }, evaluation)) continue;
      look = { ...format.style, ...look };
      if (format.stopIfTrue) break;
    }
    return look;
  };
}

interface At {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

function holds({ rule, areas }: ConditionalFormat, at: At, evaluation: Evaluation): boolean {
  const home = {
    row: Math.min(...areas.map(({ top }) => top)),
    column: Math.min(...areas.map(({ left }) => left)),
  };
  const value = cellAt(at.sheet, at.row, at.column)?.value;
  switch (rule.kind) {
    case 'custom':
      return isTrue(evaluation.single(rule.formula, home, at));
    case 'cellValue':
      return compares(rule, value, (formula) => evaluation.single(asFormula(formula), home, at));
    case 'containsText':
      return containsText(rule, value);
    case 'other':
      return false;
  }
}

function isTrue(value: CellContent | null): boolean {
  return value === true || (typeof value === 'number' && value !== 0);
}

function asFormula(text: string): string {
  return text.startsWith('=') ? text : `=${text}`;
}

type Compared = Extract<ConditionalRule, { readonly kind: 'cellValue' }>;

function compares(
  { operator, formula1, formula2 = formula1 }: Compared,
  value: CellContent | undefined,
  valueOf: (formula: string) => CellContent | null,
): boolean {
  const first = order(value, valueOf(formula1));
  switch (operator) {
    case 'EqualTo':
      return first === 0;
    case 'NotEqualTo':
      return first !== 0;
    case 'GreaterThan':
      return first > 0;
    case 'GreaterThanOrEqual':
      return first >= 0;
    case 'LessThan':
      return first < 0;
    case 'LessThanOrEqual':
      return first <= 0;
    case 'Between':
      return first >= 0 && order(value, valueOf(formula2)) <= 0;
    case 'NotBetween':
      return first < 0 || order(value, valueOf(formula2)) > 0;
    default:
      return false;
  }
}

/** NaN, which fulfils no comparison, where the two are of different kinds. */
function order(first: CellContent | undefined, second: CellContent | null): number {
  if (typeof first === 'number' && typeof second === 'number') return first - second;
  if (typeof first === 'string' && typeof second === 'string') {
    return first.toLowerCase().localeCompare(second.toLowerCase());
  }
  return first === second ? 0 : NaN;
}

function containsText(
  { operator, text }: Extract<ConditionalRule, { readonly kind: 'containsText' }>,
  value: CellContent | undefined,
): boolean {
  const shown = displayText(value, 'General').toLowerCase();
  const sought = text.toLowerCase();
  switch (operator) {
    case 'Contains':
      return shown.includes(sought);
    case 'NotContains':
      return !shown.includes(sought);
    case 'BeginsWith':
      return shown.startsWith(sought);
    case 'EndsWith':
      return shown.endsWith(sought);
    default:
      return false;
  }
}
