/** Laws of the annex over random registers: nothing vanishes, nothing foreign appears. */
import fc from '../property';
import type { Annex, Pair } from '../../src/domain/annex/annex';
import { composeAnnex } from '../../src/domain/annex/composeAnnex';
import { belongsToGroup } from '../../src/domain/targetGroup';
import type { Registers } from '../../src/domain/registers';
import { registersOf } from './registerRows';

const year = fc.constantFrom(2024, 2025, undefined);
const group = fc.constantFrom('vuxna', 'barn', '', ' Vuxna');
const area = fc.constantFrom('A', 'B', 'b ', 'Olistat', '');
const numbers = (letter: string) => fc.constantFrom(...[1, 2, 3, 4, 5].map((number) => `${letter}${number}`));
const links = (letter: string) => fc.array(numbers(letter), { maxLength: 3 });

const registers: fc.Arbitrary<Registers> = fc
  .record({
    risks: fc.array(fc.record({ nr: numbers('R'), year, group, area }), { maxLength: 8 }),
    selfChecks: fc.array(fc.record({ nr: numbers('E'), year, group, area, riskNrs: links('R') }), {
      maxLength: 8,
    }),
    measures: fc.array(
      fc.record({ nr: numbers('Å'), year, group, area, riskNrs: links('R'), selfCheckNrs: links('E') }),
      { maxLength: 8 },
    ),
    hasAreas: fc.boolean(),
  })
  .map(({ hasAreas, ...rows }) =>
    registersOf({
      ...rows,
      lists: {
        areas: hasAreas
          ? [
              { order: 2, name: 'A', group: '' },
              { order: 1, name: 'B', group: 'vuxna' },
            ]
          : [],
      },
    }),
  );

type Row = Registers['risks' | 'selfChecks' | 'measures'][number];

function rowsOf({ risk, selfCheck, measure }: Pair): readonly Row[] {
  return [
    ...(risk.kind === 'risk' ? [risk.risk] : []),
    ...(selfCheck.kind === 'selfCheck' ? [selfCheck.selfCheck] : []),
    ...(measure.kind === 'measure' ? [measure.measure] : []),
  ];
}

function pairsOf(annex: Annex): readonly Pair[] {
  return annex.areas.flatMap((each) => each.pairs);
}

/** Holds for the annex of every register that is not refused. */
function always(law: (annex: Annex, given: Registers) => void): void {
  fc.assert(
    fc.property(registers, (given) => {
      const composed = composeAnnex(given, 2025, 'vuxna');
      if (composed.kind === 'annex') law(composed.annex, given);
    }),
    { numRuns: 500 },
  );
}

describe('every annex', () => {
  it('shows every row of its year and group, and no other', () => {
    always((annex, given) => {
      const shown = new Set<Row>(pairsOf(annex).flatMap(rowsOf));
      const all: readonly Row[] = [...given.risks, ...given.selfChecks, ...given.measures];
      for (const row of all) {
        expect(shown.has(row)).toBe(row.year === 2025 && belongsToGroup(row, 'vuxna'));
      }
    });
  });

  it('shows each risk once, at the head of its pairs', () => {
    always((annex) => {
      const heads = pairsOf(annex).flatMap(({ risk }) => (risk.kind === 'risk' ? [risk.risk] : []));
      expect(new Set(heads).size).toBe(heads.length);
      let current: unknown;
      for (const { risk } of pairsOf(annex)) {
        if (risk.kind === 'continued') expect(risk.risk).toBe(current);
        current = risk.kind === 'noRisk' ? undefined : risk.risk;
      }
    });
  });

  it('shows a measure once under one risk', () => {
    always((annex) => {
      const seen = new Set<string>();
      for (const { risk, measure } of pairsOf(annex)) {
        if (risk.kind === 'noRisk' || measure.kind !== 'measure') continue;
        const key = `${risk.risk.row} ${measure.measure.row}`;
        expect(seen).not.toContain(key);
        seen.add(key);
      }
    });
  });

  it('has no area without pairs and no area twice', () => {
    always(({ areas }) => {
      const names = areas.map(({ name }) => name.trim().toLowerCase());
      expect(new Set(names).size).toBe(names.length);
      expect(areas.every(({ pairs }) => pairs.length > 0)).toBe(true);
    });
  });

  it('has the risks of an area before what has none', () => {
    always(({ areas }) => {
      for (const { pairs } of areas) {
        const firstWithout = pairs.findIndex(({ risk }) => risk.kind === 'noRisk');
        const lastWith = pairs.findLastIndex(({ risk }) => risk.kind !== 'noRisk');
        expect(firstWithout === -1 || lastWith < firstWithout).toBe(true);
      }
    });
  });

  it('has the same rows whatever the order of the registers', () => {
    always((annex, given) => {
      const turned = composeAnnex(
        {
          ...given,
          risks: given.risks.toReversed(),
          selfChecks: given.selfChecks.toReversed(),
          measures: given.measures.toReversed(),
        },
        2025,
        'vuxna',
      );
      const rows = (one: Annex) => new Set(pairsOf(one).flatMap(rowsOf));
      expect(turned.kind === 'annex' && rows(turned.annex)).toEqual(rows(annex));
    });
  });

  it('is not touched by rows of another year', () => {
    always((annex, given) => {
      const others = registersOf({
        risks: [{ nr: 'R77', year: 1999, group: '' }],
        selfChecks: [{ nr: 'E77', year: 1999, group: '' }],
      });
      const composed = composeAnnex(
        {
          ...given,
          risks: [...given.risks, ...others.risks],
          selfChecks: [...given.selfChecks, ...others.selfChecks],
        },
        2025,
        'vuxna',
      );
      expect(composed).toEqual({ kind: 'annex', annex });
    });
  });
});

it('10,000 risks with three rows each all stand', () => {
  const indexes = Array.from({ length: 10_000 }, (_, index) => index);
  const given = registersOf({
    risks: indexes.map((index) => ({ nr: `R${index}`, area: `Område ${index % 40}` })),
    selfChecks: indexes.flatMap((index) =>
      [0, 1, 2].map((each) => ({ nr: `E${index}-${each}`, riskNrs: [`R${index}`] })),
    ),
    measures: indexes.flatMap((index) =>
      [0, 1, 2].map((each) => ({ nr: `Å${index}-${each}`, selfCheckNrs: [`E${index}-${each}`] })),
    ),
  });
  const composed = composeAnnex(given, 2025, 'vuxna');
  expect(composed.kind === 'annex' && pairsOf(composed.annex)).toHaveLength(30_000);
});
