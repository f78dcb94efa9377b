/** A number that is written otherwise than the register stores it: the calculated columns read it as the annex does. */
import fc from '../property';
import { check } from '../../src/actions/check';
import type { Direction, MeasureUnit } from '../../src/domain/registers';
import type { Host } from '../../src/host/office/host';
import { loadWorkbook } from '../../src/host/xlsx';
import { open } from '../freeze/functionBooks';
import { bookOf, calculated, expected, rounded } from './outcomeBooks';

type Content = number | string;

/** A row of Utfall as somebody wrote it: cells of plain format unless it says otherwise. */
interface Written {
  readonly direction?: Direction;
  readonly unit?: MeasureUnit;
  readonly indicator?: number;
  readonly year?: number;
  readonly Utfall?: Content;
  readonly Etappmål?: Content;
  readonly Målvärde?: Content;
  readonly isInPercent?: boolean;
}

const columns = ['Utfall', 'Etappmål', 'Målvärde'] as const;

/** A workbook with a row for each, of an indicator of its own where none is named. */
async function hostWith(rows: readonly Written[]): Promise<Host> {
  const numbers = rows.map((row, at) => `I${row.indicator ?? at + 1}`);
  const indicators = [...new Set(numbers)].map((nr) => {
    const { direction = 'Högre är bättre', unit = 'procent' } = rows[numbers.indexOf(nr)] ?? {};
    return { nr, title: `Mått ${nr}`, direction, unit };
  });
  const outcomes = rows.map(({ year = 2025 }, at) => ({ nr: numbers[at] ?? '', year }));
  const host = open(loadWorkbook(await bookOf({ indicators, outcomes })));
  await host.run(async (context) => {
    const table = context.workbook.tables.getItem('Utfall');
    for (const header of columns) {
      const body = table.columns.getItem(header).getDataBodyRange();
      body.numberFormat = rows.map(({ isInPercent = false, [header]: written }) => [
        typeof written === 'string' ? '@' : isInPercent ? '0 %' : 'General',
      ]);
      body.values = rows.map((row) => [row[header] ?? '']);
    }
    await context.sync();
  });
  return host;
}

/** The indicators that the check of a year tells it of. */
async function numbersAsText({ run }: Host, year: number): Promise<readonly string[]> {
  const outcome = await check(run, { year, group: '' });
  if (outcome.kind !== 'checked') throw new Error(outcome.kind);
  return outcome.findings.flatMap(({ finding: { rule, place } }) =>
    rule === 'number-as-text' ? [place.nr] : [],
  );
}

async function expectAlike(host: Host): Promise<void> {
  expect(rounded(await calculated(host))).toEqual(rounded(await expected(host)));
}

describe('a number that is written otherwise', () => {
  const judged: readonly (readonly [row: Written, status: string])[] = [
    [{ Utfall: '77 %', Målvärde: 0.85 }, 'Ej uppnått'],
    [{ Utfall: 0.77, Målvärde: '85 %' }, 'Ej uppnått'],
    [{ Utfall: '85%', Målvärde: '85 procent' }, 'Uppnått'],
    [{ Utfall: '85\u00A0%', Målvärde: '85,0 Procent' }, 'Uppnått'],
    [{ Utfall: 0.77, Målvärde: 85 }, 'Ej uppnått'],
    [{ Utfall: 77, Målvärde: '0,85' }, 'Ej uppnått'],
    [{ Utfall: '77,5', Målvärde: 0.775 }, 'Uppnått'],
    [{ Utfall: '0.9', Målvärde: 0.85 }, 'Uppnått'],
    [{ Utfall: 'För få svar', Målvärde: 0.85 }, 'Kan ej bedömas'],
    [{ Utfall: ' ', Målvärde: 0.85 }, 'Kan ej bedömas'],
    [{ Utfall: 1.04, Målvärde: 0.9, isInPercent: true }, 'Uppnått'],
    [{ Utfall: 0.9, Målvärde: 0.9, Etappmål: '95 %' }, 'Ej uppnått'],
    [{ Utfall: 3, Målvärde: 1.5, direction: 'Lägre är bättre' }, 'Ej uppnått'],
    [{ Utfall: 0.95, Målvärde: '90–100', direction: 'Inom intervall' }, 'Uppnått'],
    [{ Utfall: 1.04, Målvärde: '90–100 %', direction: 'Inom intervall', isInPercent: true }, 'Ej uppnått'],
    [{ Utfall: '95 %', Målvärde: '0,9–1', direction: 'Inom intervall' }, 'Uppnått'],
    [{ Utfall: 95, Målvärde: '90–100 procent', direction: 'Inom intervall' }, 'Uppnått'],
    [{ Utfall: 95, Målvärde: '90–100', direction: 'Inom intervall', unit: 'antal' }, 'Uppnått'],
    [{ Utfall: '95', Målvärde: '90–100', direction: 'Inom intervall', unit: 'antal' }, 'Uppnått'],
    [{ Utfall: '95 %', Målvärde: '90–100', direction: 'Inom intervall', unit: 'antal' }, 'Kan ej bedömas'],
    [{ Utfall: '1 234,5', Målvärde: 1_234, unit: 'antal' }, 'Uppnått'],
    [{ Utfall: '−5', Målvärde: -6, unit: 'antal' }, 'Uppnått'],
    [{ Utfall: '12 dagar', Målvärde: 14, direction: 'Lägre är bättre', unit: 'dagar' }, 'Kan ej bedömas'],
  ];

  it('is judged by the formulas as it is for the annex', async () => {
    const host = await hostWith(judged.map(([row]) => row));
    const [, statuses = []] = await calculated(host);
    expect(judged.map(([row], at) => [row, statuses[at]])).toEqual(judged);
    await expectAlike(host);
  });

  it('is so too for the limit for partly met: 90 is 90 %', async () => {
    const host = await hostWith([{ Utfall: 0.8, Målvärde: 0.85 }]);
    await host.run(async (context) => {
      const body = context.workbook.tables.getItem('Inställningar').getDataBodyRange().load('values');
      await context.sync();
      const rows = body.values as Content[][];
      body.values = rows.map(([name = '', value = '']) => [name, name === 'Gräns för delvis' ? 90 : value]);
      await context.sync();
    });
    expect((await calculated(host))[1]).toEqual(['Delvis uppnått']);
    await expectAlike(host);
  });

  it('as text in another year, which the formulas cannot look for, is told by the check of the year', async () => {
    const asText = fc.constantFrom<Content>('0,5', '50 %', '50 procent', '0.5', 'För få svar', '', 0.5, 50);
    const row = fc.record({
      indicator: fc.integer({ min: 1, max: 6 }),
      year: fc.integer({ min: 2022, max: 2026 }),
      Utfall: fc.oneof(asText, fc.constantFrom<Content>(0.4, 0.6)),
      Målvärde: fc.oneof(asText, fc.constantFrom<Content>('', '', 0.7)),
      direction: fc.constantFrom<Direction>('Högre är bättre', 'Lägre är bättre', 'Ska öka'),
    });
    const rows = fc.uniqueArray(row, {
      minLength: 12,
      maxLength: 24,
      selector: ({ indicator, year }) => `${indicator} ${year}`,
    });
    let misread = 0;
    await fc.assert(
      fc.asyncProperty(rows, async (given) => {
        const host = await hostWith(given);
        const [shown, right] = [rounded(await calculated(host)), rounded(await expected(host))];
        const wrong = given.filter((_, at) =>
          shown.some((cells, column) => cells[at] !== right[column]?.[at]),
        );
        misread += wrong.length;
        for (const { indicator, year } of wrong) {
          expect(await numbersAsText(host, year)).toContain(`I${indicator}`);
        }
      }),
      { numRuns: 3 },
    );
    expect(misread).toBeGreaterThan(0);
  });

  it('is read alike in whatever row of a series it stands', async () => {
    const whole = fc.option(fc.integer({ min: 3, max: 100 }), { nil: undefined, freq: 4 });
    const row = fc.record({
      indicator: fc.integer({ min: 1, max: 12 }),
      year: fc.integer({ min: 2021, max: 2026 }),
      outcome: whole,
      stageGoal: whole,
      target: whole,
      isInPercent: fc.boolean(),
      direction: fc.constantFrom<Direction>('Högre är bättre', 'Lägre är bättre', 'Ska öka', 'Ingen'),
    });
    const rows = fc.uniqueArray(row, {
      minLength: 20,
      maxLength: 40,
      selector: ({ indicator, year }) => `${indicator} ${year}`,
    });
    await fc.assert(
      fc.asyncProperty(rows, async (given) => {
        const host = await hostWith(
          given.map(({ outcome, stageGoal, target, ...rest }) => {
            const inCell = (number: number | undefined): Content =>
              number === undefined ? '' : rest.isInPercent ? number / 100 : number;
            return {
              ...rest,
              Utfall: inCell(outcome),
              Etappmål: inCell(stageGoal),
              Målvärde: inCell(target),
            };
          }),
        );
        await expectAlike(host);
      }),
      { numRuns: 2 },
    );
  });
});
