import type { Read, Registers } from '../../src/domain/registers';
import { readRegisters } from '../../src/read/readRegisters';
import { sampleMunicipality } from '../../src/sample/index';
import { calculatedValues } from '../../src/write/registers/calculatedValues';
import { planCreate } from '../../src/write/registers/planCreate';
import { workbookAfter } from './sheet';

function sampleRead(): Registers {
  const created = planCreate(
    sampleMunicipality,
    { sheets: [], tables: [], names: [] },
    { asOf: '2026-11-22' },
  );
  if (created.kind === 'refused') throw new Error('refused');
  const result = readRegisters(workbookAfter(created.plan));
  if (result.kind === 'refused') throw new Error('refused');
  expect(result.report.findings).toEqual([]);
  return result.registers;
}

const registers = sampleRead();
const { risks, selfChecks, measures, indicators, outcomes } = registers;
const yearOf = (year: Read<number>): number => (typeof year === 'number' ? year : NaN);
const nrs = (rows: readonly { readonly nr: string; readonly year: Read<number> }[]): string[] =>
  rows.map(({ nr, year }) => `${nr}/${yearOf(year)}`);

describe('the sample municipality', () => {
  test('comes back from its workbook as it was written', () => {
    for (const key of ['risks', 'selfChecks', 'measures', 'indicators', 'outcomes'] as const) {
      const written = sampleMunicipality[key] ?? [];
      expect(registers[key]).toMatchObject(written.map(withoutUndefined));
    }
    expect(registers.groups).toMatchObject(sampleMunicipality.groups ?? []);
  });

  test('has 15–20 risks, about 20 self-checks and measures, and 8–9 indicators', () => {
    expect(risks).toHaveLength(20);
    expect(selfChecks).toHaveLength(20);
    expect(measures).toHaveLength(24);
    expect(indicators).toHaveLength(9);
  });

  test('keeps its numbers unique', () => {
    for (const rows of [nrs(risks), nrs(selfChecks), nrs(measures)])
      expect(new Set(rows).size).toBe(rows.length);
    const keys = outcomes.map(({ nr, year, series }) => `${nr}/${yearOf(year)}/${series}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('links only to rows of the same year', () => {
    const known = new Set([...nrs(risks), ...nrs(selfChecks)]);
    const links = [...selfChecks, ...measures].flatMap((row) =>
      [...row.riskNrs, ...('selfCheckNrs' in row ? row.selfCheckNrs : [])].map(
        (nr) => `${nr}/${yearOf(row.year)}`,
      ),
    );
    expect(links.filter((link) => !known.has(link))).toEqual([]);
    const indicatorNrs = new Set(indicators.map(({ nr }) => nr));
    expect(outcomes.filter(({ nr }) => !indicatorNrs.has(nr))).toEqual([]);
  });

  test('names only areas, groups, units, statuses and factors of its lists', () => {
    const names = (rows: readonly { readonly name: string }[]): Set<string> =>
      new Set(['', ...rows.map(({ name }) => name)]);
    const rows = [...risks, ...selfChecks, ...measures];
    expect(rows.filter(({ area }) => !names(registers.areas).has(area))).toEqual([]);
    expect(rows.filter(({ group }) => !names(registers.groups).has(group))).toEqual([]);
    expect(rows.filter(({ unit }) => !names(registers.units).has(unit))).toEqual([]);
    const statused = [...selfChecks, ...measures];
    expect(statused.filter(({ status }) => !names(registers.statuses).has(status))).toEqual([]);
    expect(
      indicators.filter(({ qualityFactor }) => !names(registers.qualityFactors).has(qualityFactor)),
    ).toEqual([]);
  });

  test('shows every feature', () => {
    const statusesSeen = new Set([...selfChecks, ...measures].map(({ status }) => status));
    expect(statusesSeen.size).toBe(10);
    expect(new Set(selfChecks.map(({ noMeasureReason }) => noMeasureReason)).size).toBe(4);
    expect(selfChecks.some(({ isNew }) => isNew)).toBe(true);
    expect(selfChecks.some(({ riskNrs }) => riskNrs.length === 0)).toBe(true);
    expect(measures.some(({ riskNrs }) => riskNrs.length > 1)).toBe(true);
    expect(measures.some(({ riskNrs, selfCheckNrs }) => riskNrs.length + selfCheckNrs.length === 0)).toBe(
      true,
    );
    expect(
      measures.filter(({ status }) => status === 'Utgått').every(({ followUp }) => followUp !== ''),
    ).toBe(true);
    expect(new Set(indicators.map(({ direction }) => direction)).size).toBe(5);
    expect(new Set(indicators.map(({ unit }) => unit)).size).toBe(3);
    expect(
      outcomes.some(
        ({ answers, outcome }) => typeof answers === 'number' && answers < 5 && typeof outcome === 'number',
      ),
    ).toBe(true);
    expect(selfChecks.some(({ status, followUp }) => status === 'Godkänd' && followUp === '')).toBe(true);
  });
});

function withoutUndefined(row: object): object {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));
}

describe('the values of the calculated columns', () => {
  const values = calculatedValues(registers);
  const column = (table: string, header: string): readonly unknown[] => values.get(table)?.get(header) ?? [];
  const riskValue = (nr: string, year: number): unknown[] => {
    const row = risks.find((risk) => risk.nr === nr && risk.year === year)?.row ?? -1;
    return [column('Risker', 'Risknivå')[row], column('Risker', 'Riskklass')[row]];
  };
  const outcomeValue = (nr: string, year: number, series = ''): unknown[] => {
    const row =
      outcomes.find((one) => one.nr === nr && one.year === year && one.series === series)?.row ?? -1;
    return ['Måluppfyllelse', 'Målstatus', 'Trend'].map((header) => column('Utfall', header)[row]);
  };

  test('levels and bands follow factors, overrides of the year and stated levels', () => {
    expect(riskValue('R3', 2024)).toEqual([12, 'Mycket hög']);
    expect(riskValue('R3', 2025)).toEqual([9, 'Hög']);
    expect(riskValue('R2', 2024)).toEqual([4, 'Medel']);
    expect(riskValue('R2', 2025)).toEqual([8, 'Hög']);
    expect(riskValue('R4', 2025)).toEqual([8, 'Hög']);
    expect(riskValue('R13', 2025)).toEqual(['', '']);
  });

  test('attainment, status and trend are judged series by series', () => {
    expect(outcomeValue('I1', 2025, 'Våldsteamet')).toEqual([
      expect.closeTo(0.83 / 0.75),
      'Uppnått',
      'Förbättrad',
    ]);
    expect(outcomeValue('I1', 2025, 'Beroendeteamet')[1]).toBe('Delvis uppnått');
    expect(outcomeValue('I1', 2024, 'Beroendeteamet')[2]).toBe('Försämrad');
    expect(outcomeValue('I1', 2023, 'Våldsteamet')[2]).toBe('Kan ej bedömas');
    expect(outcomeValue('I3', 2025)).toEqual(['', 'Uppnått', 'Minskad']);
    expect(outcomeValue('I4', 2025)).toEqual(['', 'Uppnått', 'Förbättrad']);
    expect(outcomeValue('I9', 2025)).toEqual(['', 'Kan ej bedömas', 'Ökad']);
  });

  test('what is missing or withheld is never judged', () => {
    expect(outcomeValue('I6', 2025)).toEqual(['', 'Kan ej bedömas', 'Kan ej bedömas']);
    expect(outcomeValue('I2', 2025, 'Boende med stöd')).toEqual(['', 'Kan ej bedömas', 'Kan ej bedömas']);
    expect(outcomeValue('I2', 2030)).toEqual(['', 'Kan ej bedömas', 'Kan ej bedömas']);
  });

  test('wrong factors show the error that the function gives, and rows without an indicator cannot be judged', () => {
    const [risk] = risks;
    const [outcome] = outcomes;
    if (risk === undefined || outcome === undefined) throw new Error('the sample is empty');
    const wrong = calculatedValues({
      ...registers,
      risks: [
        { ...risk, row: 1, likelihood: 9, consequence: 1 },
        { ...risk, row: 3, likelihood: 4, consequence: 4, year: { unreadable: 'i år' } },
      ],
      outcomes: [{ ...outcome, row: 0, nr: 'I404' }],
    });
    expect(wrong.get('Risker')?.get('Riskklass')).toEqual(['', '#NUM!', '', 'Mycket hög']);
    expect(wrong.get('Utfall')?.get('Målstatus')).toEqual(['Kan ej bedömas']);
  });
});
