/** The worst case of the quality goals: risks with three annex rows each, about 2 kB of text a risk. */
import { apply } from '../../src/excel/apply/apply';
import { openHost, type Host } from '../../src/host/office/host';
import { createWorkbook, loadWorkbook, saveWorkbook } from '../../src/host/xlsx';
import { nodeCompressor } from '../../src/host/xlsx/nodeCompressor';
import { emptyRegisters, type RegisterContent } from '../../src/tables/content';
import { planCreate } from '../../src/write/registers/planCreate';

const sentence =
  'Arbetssättet har följts upp med enheterna under året och bedöms fungera som det var tänkt. ';
const followUp = (length: number): string =>
  sentence
    .repeat(Math.ceil(length / sentence.length))
    .slice(0, length)
    .trim();

const year = 2025;
const areaCount = 10;

export function worstCaseContent(riskCount: number): RegisterContent {
  const numbers = Array.from({ length: riskCount }, (_, index) => index + 1);
  const area = (n: number): string => `Område ${n % areaCount}`;
  return {
    ...emptyRegisters,
    areas: Array.from({ length: areaCount }, (_, order) => ({ order, name: `Område ${order}` })),
    risks: numbers.map((n) => ({
      nr: `R${n}`,
      year,
      area: area(n),
      title: `Risk ${n} att stödet inte håller ihop när flera enheter är inblandade`,
      description: followUp(120),
      likelihood: 1 + (n % 4),
      consequence: 1 + ((n >> 2) % 4),
    })),
    selfChecks: numbers.map((n) => ({
      nr: `E${n}`,
      year,
      area: area(n),
      title: `Egenkontroll ${n} av att planen följs`,
      riskNrs: [`R${n}`],
      status: 'Godkänd',
      followUp: followUp(450),
    })),
    measures: numbers.flatMap((n) =>
      [1, 2, 3].map((part) => ({
        nr: `Å${(n - 1) * 3 + part}`,
        year,
        area: area(n),
        title: `Åtgärd ${part} mot risk ${n}`,
        riskNrs: [`R${n}`],
        status: 'Klar',
        followUp: followUp(430),
      })),
    ),
  };
}

/** The registers as a file. */
export async function worstCaseFile(riskCount: number): Promise<Uint8Array> {
  const host = openHost(createWorkbook('Mätning.xlsx'));
  const planned = planCreate(
    worstCaseContent(riskCount),
    { sheets: [], tables: [], names: [] },
    { asOf: '2025-12-31' },
  );
  if (planned.kind !== 'plan') throw new Error('The registers could not be planned.');
  await host.run((context) => apply(context, planned.plan));
  return saveWorkbook(host.workbook, { compressor: nodeCompressor() });
}

export function openFile(bytes: Uint8Array): Host {
  return openHost(loadWorkbook(bytes, 'Mätning.xlsx'));
}

export const measuredYear = year;
