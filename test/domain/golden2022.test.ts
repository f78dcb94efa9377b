import { describeWith } from '../environment';
import type { Pair } from '../../src/domain/annex/annex';
import { annexBasis, type AnnexBasis } from '../../src/domain/annex/basis';
import { annexOf } from '../../src/domain/annex/composeAnnex';
import { whole } from '../../src/domain/slices';
import { checkRules } from '../../src/domain/check/checkRules';
import { goldenRegisters, readGolden, type Golden } from './golden2022';
import { pairWords } from './printedAnnex';

function goldenBasis(golden: Golden): AnnexBasis {
  const asked = annexBasis(goldenRegisters(golden), 2022, 'vuxna');
  if (asked.kind !== 'basis') throw new Error(asked.kind);
  return asked.basis;
}

/** The printed rows: risks first, then what has none, as workbook.md orders an area. */
function printedPairing({ rows }: Golden['areas'][number]): readonly string[] {
  const lines = rows.map(({ risk, subRows }) => ({
    hasRisk: risk !== null,
    words: subRows.map(({ control, measure }, index) => {
      const riskWord = risk === null ? '–' : `${index === 0 ? '' : '…'}${risk.id}`;
      return [riskWord, control ?? '–', measure ?? '–'].join(' | ');
    }),
  }));
  return [...lines.filter((line) => line.hasRisk), ...lines.filter((line) => !line.hasRisk)].flatMap(
    (line) => line.words,
  );
}

describeWith('shared', 'the annex of 2022', () => {
  const golden = readGolden();
  const basis = goldenBasis(golden);
  const annex = whole(annexOf(basis));
  const pairs = annex.areas.flatMap((area) => area.pairs);
  const count = (test: (pair: Pair) => boolean): number => pairs.filter(test).length;

  it('has its ten areas in order', () => {
    expect(annex.areas).toHaveLength(10);
    expect(annex.areas.map((area) => area.name)).toEqual(golden.areas.map((area) => area.name));
  });

  it('has 13 risks, 19 self-checks and 22 measures, each once', () => {
    expect(count(({ risk }) => risk.kind === 'risk')).toBe(13);
    expect(count(({ selfCheck }) => selfCheck.kind === 'selfCheck')).toBe(19);
    expect(count(({ measure }) => measure.kind === 'measure')).toBe(22);
  });

  it('gives every risk its stated level and band', () => {
    const bands = pairs.flatMap(({ risk }) =>
      risk.kind === 'risk' && risk.level.kind === 'stated'
        ? [`${risk.level.level} ${risk.band?.name ?? ''}`]
        : [],
    );
    expect(bands).toHaveLength(13);
    expect(new Set(bands)).toEqual(new Set(['9 Hög', '8 Hög', '6 Medel']));
  });

  it.each(golden.areas.map((area, index) => [area.name, index] as const))(
    'pairs %s as it was printed',
    (_, index) => {
      const area = golden.areas[index];
      expect(annex.areas[index]?.pairs.map(pairWords)).toEqual(area && printedPairing(area));
    },
  );

  it('finds the two self-checks without follow-up and the one measure without status, and else only notes', () => {
    const worthMore = checkRules(basis).filter(({ severity }) => severity !== 'note');
    expect(worthMore.map(({ rule, place }) => `${rule} ${place.nr}`)).toEqual([
      'follow-up-missing U22-K03',
      'follow-up-missing U22-K07',
      'measure-status-missing U22-A21',
    ]);
  });

  it('has the statuses in use for its legend', () => {
    expect(annex.statusesInUse.map(({ name }) => name)).toEqual(['Pågår', 'Klar', 'Utgått']);
  });

  it('follows up six indicators with comments, four of them with figures', () => {
    expect(annex.indicators).toHaveLength(6);
    expect(annex.indicators.every(({ comments }) => comments.length === 1)).toBe(true);
    expect(annex.indicators.map(({ figures }) => figures.length > 0)).toEqual([
      false,
      true,
      false,
      true,
      true,
      true,
    ]);
  });

  it('judges 77 against 85 as not met, and what has no target not at all', () => {
    expect(annex.indicators.map(({ results }) => results[0]?.status)).toEqual([
      'Kan ej bedömas',
      'Ej uppnått',
      'Kan ej bedömas',
      'Kan ej bedömas',
      'Kan ej bedömas',
      'Kan ej bedömas',
    ]);
  });
});
