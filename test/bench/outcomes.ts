/** P6: a hundred thousand outcomes, ten thousand of each year, and what the rules and the check make of them. */
import { apply } from '../../src/excel/apply/apply';
import { annexBasis } from '../../src/domain/annex/basis';
import type { Registers } from '../../src/domain/registers';
import { customFunctions } from '../../src/functions/functions';
import { createCalculator } from '../../src/host/calculation/calculator';
import { openHost } from '../../src/host/office/host';
import { createWorkbook } from '../../src/host/xlsx';
import { checkWorkbook } from '../../src/read/check/checkWorkbook';
import { readRegisters, type ReadReport } from '../../src/read/readRegisters';
import type { CellValue, TableSnapshot } from '../../src/read/snapshot';
import { emptyRegisters } from '../../src/tables/content';
import { tables } from '../../src/tables/index';
import type { AnyColumn, AnyTable } from '../../src/tables/table';
import { calculatedValues } from '../../src/write/registers/calculatedValues';
import { planCreate } from '../../src/write/registers/planCreate';
import { workbookOf } from '../read/workbook';

const firstYear = 2016;
const years = 10;
const seriesOfEach = 10;

export const lastYear = firstYear + years - 1;

type Cells = Readonly<Record<string, CellValue>>;

function indicatorCells(n: number): Cells {
  return {
    'Indikator nr': `I${n}`,
    Område: `Område ${n % 10}`,
    Indikator: `Mått ${n}: andelen som får det stöd som de har rätt till`,
    Mätenhet: 'procent',
    Riktning: n % 5 === 0 ? 'Lägre är bättre' : 'Högre är bättre',
    'Minsta antal svar': 5,
  };
}

/** Some with a reason, some with few answers, some with a target of their own, some on a line to a later one. */
function outcomeCells(n: number, series: number, year: number): Cells {
  const turn = (n * 7 + series * 3 + year) % 20;
  const share = (40 + ((n * 13 + series * 5 + year) % 55)) / 100;
  return {
    'Indikator nr': `I${n}`,
    År: year,
    Serie: series === 0 ? '' : `Enhet ${series}`,
    Utfall: turn === 0 ? '' : share,
    Saknas: turn === 0 ? 'Ej uppföljt' : '',
    'Antal svar': turn === 1 ? 3 : 20 + turn,
    Målvärde: series % 3 === 0 || year === lastYear ? 0.85 : '',
    Kommentar: series === 0 ? 'Arbetssättet har följts upp med enheterna under året.' : '',
  };
}

function snapshotOf(table: AnyTable, rows: readonly Cells[]): TableSnapshot {
  const columns = Object.values<AnyColumn>(table.columns);
  const values = rows.map((row) => columns.map(({ header }) => row[header] ?? ''));
  const percent = columns.map(({ kind }) => (kind === 'measured' ? '0 %' : 'General'));
  return {
    name: table.name,
    sheet: table.sheet,
    row: 0,
    column: 0,
    headers: columns.map(({ header }) => header),
    values,
    numberFormats: rows.map(() => percent),
    formulas: values.map((cells) => cells.map((cell, at) => columns[at]?.formula ?? cell)),
  };
}

export interface ReadOutcomes {
  readonly registers: Registers;
  readonly report: ReadReport;
  /** The rows as they were read, to be compared with. */
  readonly rows: readonly (readonly CellValue[])[];
  readonly read: () => unknown;
}

/** As many outcomes as asked for, read. */
export function readOutcomes(count: number): ReadOutcomes {
  const numbers = Array.from({ length: count / (years * seriesOfEach) }, (_, at) => at + 1);
  const outcomes = numbers.flatMap((n) =>
    Array.from({ length: seriesOfEach * years }, (_, at) =>
      outcomeCells(n, Math.floor(at / years), firstYear + (at % years)),
    ),
  );
  const body = snapshotOf(tables.outcomes, outcomes);
  const given = [
    snapshotOf(tables.risks, [{ 'Risk nr': 'R1', År: lastYear, Risk: 'Stödet håller inte ihop' }]),
    snapshotOf(tables.indicators, numbers.map(indicatorCells)),
    body,
  ];
  const empty = workbookOf([]);
  const others = empty.tables.filter(({ name }) => !given.some((table) => table.name === name));
  const workbook = { ...empty, tables: [...given, ...others] };
  const read = () => readRegisters(workbook);
  const result = read();
  if (result.kind !== 'read') throw new Error(JSON.stringify(result.refusals));
  return { registers: result.registers, report: result.report, rows: body.values, read };
}

/** Goal attainment, status and trend of every row. */
export function judgeAll({ registers }: ReadOutcomes): number {
  return calculatedValues(registers).get(tables.outcomes.name)?.size ?? 0;
}

/** The check of the last year, whose rows all give their targets. */
export function checkYear(given: ReadOutcomes): number {
  return check(given, lastYear);
}

/** The check of the year before it: two series of three stand on a line to the last year's target. */
export function checkYearOnLines(given: ReadOutcomes): number {
  return check(given, lastYear - 1);
}

function check({ registers, report }: ReadOutcomes, year: number): number {
  const asked = annexBasis(registers, year, undefined);
  if (asked.kind !== 'basis') throw new Error(`There is nothing to check: ${asked.kind}`);
  return checkWorkbook(asked.basis, report).length;
}

/** The calculated columns of so many outcomes, calculated anew in the embedded host. */
export async function recalculate(
  count: number,
): Promise<{ readonly formulas: number; readonly seconds: number }> {
  const { registers } = readOutcomes(count);
  const { indicators, outcomes } = registers;
  const host = openHost(createWorkbook('Mätning.xlsx'), {
    calculator: createCalculator({ customFunctions }),
  });
  const planned = planCreate(
    { ...emptyRegisters, indicators, outcomes },
    { sheets: [], tables: [], names: [] },
    { asOf: '2025-12-31' },
  );
  if (planned.kind !== 'plan') throw new Error('The registers could not be planned.');
  await host.run((context) => apply(context, planned.plan));
  const before = process.cpuUsage();
  await host.run(async (context) => {
    context.workbook.application.calculate('Full');
    await context.sync();
  });
  const { user, system } = process.cpuUsage(before);
  return { formulas: outcomes.length * 3, seconds: (user + system) / 1e6 };
}
