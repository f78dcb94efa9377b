/** Workbooks with outcomes, and what their calculated columns show by the formulas and by the rules. */
import { apply } from '../../src/excel/apply/apply';
import type { Host } from '../../src/host/office/host';
import { createWorkbook, saveWorkbook } from '../../src/host/xlsx';
import type { Indicator, Outcome } from '../../src/domain/registers';
import { readWorkbook } from '../../src/excel/readWorkbook';
import { readRegisters } from '../../src/read/readRegisters';
import { emptyRegisters } from '../../src/tables/content';
import { holdsShares } from '../../src/tables/shares';
import { calculatedValues } from '../../src/write/registers/calculatedValues';
import { planCreate } from '../../src/write/registers/planCreate';
import { column, open } from '../freeze/functionBooks';

export const headers = ['Måluppfyllelse', 'Målstatus', 'Trend'];

export interface Given {
  readonly indicators: readonly Partial<Indicator>[];
  readonly outcomes: readonly Partial<Outcome>[];
}

export async function bookOf({ indicators, outcomes }: Given): Promise<Uint8Array> {
  const host = open(createWorkbook('bok.xlsx'));
  const content = { ...emptyRegisters, indicators, outcomes };
  const planned = planCreate(content, { sheets: [], tables: [], names: [] }, { asOf: '2026-01-15' });
  if (planned.kind !== 'plan') throw new Error('not planned');
  await host.run((context) => apply(context, planned.plan));
  return saveWorkbook(host.workbook);
}

/** As the formulas calculate them when Excel has opened the file. */
export async function calculated(host: Host): Promise<unknown[][]> {
  await host.run(async (context) => {
    context.workbook.application.calculate('Full');
    await context.sync();
  });
  return Promise.all(headers.map((header) => column(host, 'Utfall', header)));
}

/** As the rules say. */
export async function expected(host: Host): Promise<unknown[][]> {
  const { workbook } = await host.run((context) =>
    readWorkbook(context, { withNumberFormats: holdsShares, formulas: false, sheets: () => [] }),
  );
  const result = readRegisters(workbook);
  if (result.kind === 'refused') throw new Error(JSON.stringify(result.refusals));
  const ofUtfall = calculatedValues(result.registers).get('Utfall');
  return headers.map((header) => [...(ofUtfall?.get(header) ?? [])]);
}

export function rounded(columns: unknown[][]): unknown[][] {
  return columns.map((cells) =>
    cells.map((cell) => (typeof cell === 'number' ? Number(cell.toFixed(9)) : cell)),
  );
}
