/**
 * What is exported with results withheld is read as somebody would who wants to know them: from every number of the
 * files, those the sheet has calculated too.
 */
import fc from '../property';
import { readRegisters } from '../../src/read/readRegisters';
import type { CellValue } from '../../src/read/snapshot';
import { exportCsv } from '../../src/write/export/csv';
import { exportJson } from '../../src/write/export/json';
import { countWithheld, withholding } from '../../src/write/export/withhold';
import { exactly, type LiteralTable } from '../read/workbook';

const headers = [
  'Indikator nr',
  'År',
  'Serie',
  'Utfall',
  'Saknas',
  'Antal svar',
  'Målvärde',
  'Måluppfyllelse',
  'Målstatus',
  'Trend',
  'Täljare',
];

interface Row {
  readonly year?: CellValue;
  readonly series?: string;
  readonly outcome: CellValue;
  readonly reason?: string;
  readonly answers?: CellValue;
  readonly target?: CellValue;
}

/** With what the calculated columns would say if nobody were protected, and a column of the user's own. */
function cellsOf({ year = 2025, series = '', outcome, reason = '', answers = '', target = '' }: Row) {
  const isNumber = typeof outcome === 'number';
  const attainment = isNumber && typeof target === 'number' ? outcome / target : '';
  const status = attainment === '' ? '' : attainment >= 1 ? 'Uppnått' : 'Ej uppnått';
  const numerator = isNumber && typeof answers === 'number' ? Math.round(outcome * answers) : '';
  const judged = [attainment, status, 'Förbättrad', numerator];
  return ['I1', year, series, outcome, reason, answers, target, ...judged];
}

const minimum = 5;

function read(rows: readonly Row[], unit = 'procent', indicatorNr = 'I1') {
  const indicators: LiteralTable = {
    name: 'Indikatorer',
    headers: ['Indikator nr', 'Indikator', 'Mätenhet', 'Riktning', 'Minsta antal svar'],
    rows: [[indicatorNr, 'Nöjda', unit, 'Högre är bättre', minimum]],
  };
  const settings: LiteralTable = {
    name: 'Inställningar',
    headers: ['Inställning', 'Värde'],
    rows: [['Minsta antal svar', minimum]],
  };
  const formats = Object.fromEntries(rows.map((_, row) => [`${row},3`, unit === 'procent' ? '0 %' : '0']));
  const outcomes: LiteralTable = { name: 'Utfall', headers, rows: rows.map(cellsOf), formats };
  const result = readRegisters(exactly([indicators, settings, outcomes]), []);
  if (result.kind === 'refused') throw new Error('refused');
  return { registers: result.registers, tables: result.report.tables };
}

/** The exported register Utfall, by header. */
function exported(...asked: Parameters<typeof read>): readonly Readonly<Record<string, CellValue>>[] {
  const { registers, tables } = read(...asked);
  const file = JSON.parse(exportJson(withholding(tables, registers))) as {
    readonly tables: readonly {
      readonly name: string;
      readonly rows: readonly Readonly<Record<string, CellValue | { readonly value: number }>>[];
    }[];
  };
  const rows = file.tables.find(({ name }) => name === 'Utfall')?.rows ?? [];
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([header, cell]) => [header, typeof cell === 'object' ? cell.value : cell]),
    ),
  );
}

const norr = { series: 'Norr', outcome: 0.8, answers: 30, target: 0.75 };
const öster = { series: 'Öster', outcome: 0.75, answers: 20, target: 0.75 };
const söder = { series: 'Söder', outcome: 0.5, answers: 4, target: 0.75 };
const whole = { outcome: 0.759, answers: 54, target: 0.75 };

describe('an export that withholds', () => {
  it('says why where a result is, and leaves nothing that it follows from', () => {
    const [all, shown, further, few] = exported([whole, norr, öster, söder]);
    expect([all?.['Utfall'], shown?.['Utfall']]).toEqual([0.759, 0.8]);
    expect(few).toEqual({
      'Indikator nr': 'I1',
      År: 2025,
      Serie: 'Söder',
      Utfall: 'För få svar',
      'Antal svar': 4,
      Målvärde: 0.75,
      Målstatus: 'Kan ej bedömas',
      Trend: 'Kan ej bedömas',
    });
    expect(further).toMatchObject({
      Utfall: 'Resultatet visas inte, eftersom ett resultat med för få svar då går att räkna fram.',
      Målstatus: 'Kan ej bedömas',
    });
    expect(Object.keys(further ?? {})).not.toContain('Måluppfyllelse');
    expect(Object.keys(further ?? {})).not.toContain('Täljare');
  });

  it('is the same in CSV', () => {
    const { registers, tables } = read([whole, norr, öster, söder]);
    const lines = exportCsv(withholding(tables, registers)).get('Utfall.csv')?.split('\r\n') ?? [];
    expect(lines[4]).toBe('I1;2025;Söder;För få svar;;4;0,75;;Kan ej bedömas;Kan ej bedömas;');
  });

  it('reckons what the sheet has calculated anew, from what is shown alone', () => {
    const rows = [
      { ...söder, year: 2023, outcome: 0.6 },
      { ...söder, year: 2024, outcome: 0.4, answers: 12, target: '' },
      { ...söder, year: 2030, outcome: '', answers: '', target: 0.9 },
    ];
    const [first, second] = exported(rows);
    expect(first?.['Utfall']).toBe('För få svar');
    // The straight line would begin with the withheld result, and its share of the goal would give it away.
    expect(second).toMatchObject({ Utfall: 0.4, Målstatus: 'Kan ej bedömas', Trend: 'Kan ej bedömas' });
    expect(Object.keys(second ?? {})).not.toContain('Måluppfyllelse');
  });

  it('withholds a number beside the reason why there is none', () => {
    const [row] = exported([{ ...söder, answers: '', reason: 'För få svar' }]);
    expect([row?.['Utfall'], row?.['Saknas'], row?.['Måluppfyllelse']]).toEqual([
      undefined,
      'För få svar',
      undefined,
    ]);
  });

  it('withholds where the year cannot be read, and where the indicator is not in its register', () => {
    expect(exported([{ ...söder, year: 'i fjol' }])[0]?.['Utfall']).toBe('För få svar');
    expect(exported([söder], 'procent', 'I9')[0]?.['Utfall']).toBe('För få svar');
  });

  it('leaves an indicator with enough answers as it is', () => {
    const rows = [whole, norr, { ...öster, answers: 24 }];
    const { registers, tables } = read(rows);
    expect(withholding(tables, registers).get('Utfall')?.table.values).toEqual(rows.map(cellsOf));
    expect(countWithheld(registers)).toBe(0);
  });

  it('counts what an ordinary export shows in plain sight', () => {
    expect(countWithheld(read([whole, norr, öster, söder]).registers)).toBe(2);
  });
});

interface Unit {
  readonly answers: number;
  readonly positive: number;
}

const unit: fc.Arbitrary<Unit> = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.nat({ max: 12 }))
  .map(([answers, positive]) => ({ answers, positive: Math.min(answers, positive) }));

const total = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0);

/** A unit's positive answers as the files give them: its result, the goal's share of it, or a column of the user's own. */
function positiveIn(
  row: Readonly<Record<string, CellValue>> | undefined,
  answers: number,
): number | undefined {
  if (row === undefined) return undefined;
  const { Utfall: outcome, Måluppfyllelse: attainment, Målvärde: target, Täljare: numerator } = row;
  if (typeof numerator === 'number') return numerator;
  if (typeof outcome === 'number') return Math.round(outcome * answers);
  if (typeof attainment !== 'number' || typeof target !== 'number') return undefined;
  return Math.round(attainment * target * answers);
}

/** In how many ways a unit's positive answers may be a part of what is left for the hidden ones. */
function possibilities(own: Unit, others: readonly Unit[], left: number): number {
  const most = total(others.map(({ answers }) => answers));
  return Array.from({ length: own.answers + 1 }, (_, positive) => left - positive).filter(
    (rest) => rest >= 0 && rest <= most,
  ).length;
}

it('gives nobody away, whatever the units have answered', () => {
  fc.assert(
    fc.property(fc.array(unit, { minLength: 1, maxLength: 6 }), (units) => {
      const all: Unit = {
        answers: total(units.map(({ answers }) => answers)),
        positive: total(units.map(({ positive }) => positive)),
      };
      const rowOf = ({ answers, positive }: Unit, series: string): Row => ({
        series,
        answers,
        outcome: positive / answers,
        target: 0.7,
      });
      const rows = exported([rowOf(all, ''), ...units.map((each, at) => rowOf(each, `U${at}`))]);
      const known = units.map(({ answers }, at) => positiveIn(rows[at + 1], answers));
      for (const [at, { answers }] of units.entries()) {
        if (answers < minimum) expect(known[at]).toBeUndefined();
      }
      const sum = positiveIn(rows[0], all.answers);
      if (sum === undefined) return;
      const hidden = units.filter((_, at) => known[at] === undefined);
      const left = sum - total(known.map((positive) => positive ?? 0));
      for (const each of hidden) {
        const others = hidden.filter((other) => other !== each);
        expect(possibilities(each, others, left)).toBeGreaterThan(1);
      }
    }),
    { numRuns: 300 },
  );
});
