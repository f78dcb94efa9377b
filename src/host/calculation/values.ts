/** What a formula's parts can be while it is calculated, and how Excel turns one kind of value into another. */
import type { Area, CellContent, CellError, Sheet } from '../workbook/workbook';

/** The content of one cell; null is an empty cell. */
export type Scalar = CellContent | null;

/** A block of values without a place on a sheet. */
export class Matrix {
  constructor(readonly rows: readonly (readonly Scalar[])[]) {}

  get height(): number {
    return this.rows.length;
  }

  get width(): number {
    return this.rows[0]?.length ?? 0;
  }

  get isSingle(): boolean {
    return this.height === 1 && this.width === 1;
  }

  at(row: number, column: number): Scalar {
    return this.rows[row]?.[column] ?? null;
  }
}

/** Cells on a sheet, not yet read. */
export class Reference {
  private knownKey: string | undefined;

  constructor(
    readonly sheet: Sheet,
    readonly area: Area,
  ) {}

  /** The same for the same cells. */
  get key(): string {
    const { top, left, bottom, right } = this.area;
    return (this.knownKey ??= `${this.sheet.id}${top},${left},${bottom},${right}`);
  }

  get isSingle(): boolean {
    return this.area.top === this.area.bottom && this.area.left === this.area.right;
  }
}

/** What LAMBDA gives. */
export class Lambda {
  constructor(readonly call: (given: readonly Value[]) => Value) {}
}

export type Value = Scalar | Matrix | Reference | Lambda;

export const errors = {
  value: { error: '#VALUE!' },
  name: { error: '#NAME?' },
  reference: { error: '#REF!' },
  division: { error: '#DIV/0!' },
  number: { error: '#NUM!' },
  notAvailable: { error: '#N/A' },
  empty: { error: '#NULL!' },
  spill: { error: '#SPILL!' },
  calculation: { error: '#CALC!' },
} as const satisfies Record<string, CellError>;

export function isError(value: unknown): value is CellError {
  return typeof value === 'object' && value !== null && 'error' in value;
}

export function isScalar(value: Value): value is Scalar {
  return !(value instanceof Matrix || value instanceof Reference || value instanceof Lambda);
}

const numberPattern = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const groupedPattern = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const datePattern = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const timePattern = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;

/** The number a text stands for where Excel wants one: `12`, `1,234`, `12 %`, `2024-01-31`, `07:30`. */
export function numberInText(text: string): number | undefined {
  const trimmed = text.trim();
  if (trimmed.endsWith('%')) {
    const share = numberInText(trimmed.slice(0, -1));
    return share === undefined ? undefined : share / 100;
  }
  if (numberPattern.test(trimmed)) return Number(trimmed);
  if (groupedPattern.test(trimmed)) return Number(trimmed.replaceAll(',', ''));
  return dateInText(trimmed) ?? timeInText(trimmed);
}

/** Days from 1899-12-30, Excel's day 0, to 1970-01-01. */
const unixEpoch = 25_569;

function dateInText(text: string): number | undefined {
  const [, year, month, day] = datePattern.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const moment = new Date(Date.UTC(year, month - 1, day));
  const isReal = moment.getUTCMonth() === month - 1 && moment.getUTCDate() === day;
  return isReal ? moment.getTime() / 86_400_000 + unixEpoch : undefined;
}

function timeInText(text: string): number | undefined {
  const found = timePattern.exec(text);
  if (!found) return undefined;
  const [, hours, minutes, seconds = '0'] = found;
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}

export function toNumber(value: Scalar): number | CellError {
  if (value === null) return 0;
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'string') return numberInText(value) ?? errors.value;
  return value;
}

export function toText(value: Scalar): string | CellError {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value;
}

/** Fifteen digits, as Excel joins a number to a text. */
function numberText(value: number): string {
  const digits = Number(value.toPrecision(15));
  const shown = Math.abs(digits) < 1e20 ? String(digits) : digits.toExponential();
  const exponent = /^(.+)e([+-])(\d+)$/.exec(shown);
  return exponent ? `${exponent[1]}E${exponent[2]}${(exponent[3] ?? '').padStart(2, '0')}` : shown;
}

export function toLogical(value: Scalar): boolean | CellError {
  if (value === null) return false;
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  if (typeof value !== 'string') return value;
  if (/^true$/i.test(value)) return true;
  return /^false$/i.test(value) ? false : errors.value;
}
