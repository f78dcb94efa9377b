/** The parts of the sheet with a year's overview, each as rows from its heading down. */
import type { LevelChange, LevelChanges } from '../../domain/overview/levelChanges';
import type { BandCount, PicturedRisk, RiskPicture } from '../../domain/overview/riskPicture';
import type { YearPicture } from '../../domain/overview/yearPicture';
import { overviewSheetWords as words } from '../../texts/overviewSheetWords';
import { fillIn } from '../../texts/text';
import type { CellInput } from '../plan';
import { asText } from '../registers/cellInput';
import { bandCellLook, type CellLook } from './looks';

export interface SectionCell {
  readonly value: CellInput;
  readonly look?: CellLook;
}

export interface Section {
  readonly heading: string;
  /** The first row is the header. */
  readonly rows: readonly (readonly SectionCell[])[];
  /** Under the rows. */
  readonly notes: readonly string[];
  /** The series, one a column of figures beside the first column. */
  readonly chart?: readonly string[];
  /** Beside a section with a chart each cell stands on one line; where there is none the first may wrap. */
  readonly isWrapped?: true;
}

const plain = (value: CellInput): SectionCell => ({ value });
const text = (value: string): SectionCell => ({ value: asText(value) });

export function sectionsOf(picture: YearPicture): readonly Section[] {
  const { lastYear, changes, measures, goals } = picture;
  return [
    matrixSection(picture.risks),
    bandSection(picture),
    ...(measures.length === 0 ? [] : [measureSection(picture)]),
    ...(goals.goals.length === 0 ? [] : [goalSection(picture)]),
    ...(lastYear === undefined || changes === undefined ? [] : changeSection(lastYear.year, changes)),
  ];
}

function matrixSection({ matrix, statedOnly, withoutLevel }: RiskPicture): Section {
  const [first = []] = matrix;
  return {
    heading: words.perCell,
    rows: [
      [plain(words.corner), ...first.map(({ consequence }) => plain(consequence))],
      ...matrix.map((cells) => [
        plain(cells[0]?.likelihood ?? ''),
        ...cells.map(({ count, band }) => ({ value: count, look: bandCellLook(band, '"–"') })),
      ]),
    ],
    notes: [
      ...(statedOnly === 0 ? [] : [fillIn(words.statedOnly, { antal: statedOnly })]),
      ...(withoutLevel === 0 ? [] : [fillIn(words.withoutLevel, { antal: withoutLevel })]),
    ],
  };
}

function bandSection({ risks, lastYear }: YearPicture): Section {
  const years = [risks, ...(lastYear === undefined ? [] : [lastYear])];
  return {
    heading: words.perBand,
    rows: [
      [plain(words.band), ...years.map(({ year }) => yearHeader(year))],
      ...risks.bands.map(({ band }) => [
        { value: asText(band.name), look: bandCellLook(band) },
        ...years.map(({ bands }) => plain(countOf(band.name, bands))),
      ]),
    ],
    notes: [],
    chart: years.map(({ year }) => String(year)),
  };
}

/** A year over figures is a heading, not a figure. */
function yearHeader(year: number): SectionCell {
  return text(String(year));
}

function countOf(name: string, bands: readonly BandCount[]): number {
  return bands.find(({ band }) => band.name === name)?.count ?? 0;
}

function changeSection(lastYear: number, changes: LevelChanges): readonly Section[] {
  const { changed, unchanged, added, closed, gone, incomparable } = changes;
  const rest = fillIn(words.rest, {
    oförändrade: unchanged,
    nya: added,
    avslutade: closed.length,
    borta: gone.length,
  });
  const notes = incomparable === 0 ? [] : [fillIn(words.incomparable, { antal: incomparable })];
  return [
    {
      heading: fillIn(words.changes, { år: lastYear }),
      rows:
        changed.length === 0
          ? []
          : [
              [plain(words.risk), yearHeader(lastYear), yearHeader(lastYear + 1), plain(words.change)],
              ...changed.map(changeRow),
            ],
      notes: [rest, ...notes],
      isWrapped: true,
    },
  ];
}

function changeRow(change: LevelChange): readonly SectionCell[] {
  const { before, now } = change;
  return [text(`${now.nr} ${now.title}`), levelCell(before), levelCell(now), plain(changeInWords(change))];
}

function levelCell({ level, band }: PicturedRisk): SectionCell {
  return { value: level ?? '', look: bandCellLook(band) };
}

function changeInWords({ direction, before, now }: LevelChange): string {
  const bands = {
    före: before.band?.name ?? words.outsideBands,
    nu: now.band?.name ?? words.outsideBands,
  };
  if (bands.före === bands.nu) return fillIn(words[`${direction}Within`], bands);
  return fillIn(words[direction], bands);
}

function measureSection({ measures }: YearPicture): Section {
  return {
    heading: words.measures,
    rows: [
      [plain(words.status), plain(words.count)],
      ...measures.map(({ name, symbol, count }) => [
        text(name === '' ? words.noStatus : `${symbol} ${name}`.trim()),
        plain(count),
      ]),
    ],
    notes: [],
    chart: [words.count],
  };
}

const goalSymbols = {
  Uppnått: '✔',
  'Delvis uppnått': '◒',
  'Ej uppnått': '✕',
  'Kan ej bedömas': '?',
} as const;

function goalSection({ goals: { goals, indicators } }: YearPicture): Section {
  const total = goals.reduce((sum, { count }) => sum + count, 0);
  return {
    heading: words.goals,
    rows: [
      [plain(words.goalStatus), plain(words.count)],
      ...goals.map(({ status, count }) => [text(`${goalSymbols[status]} ${status}`), plain(count)]),
    ],
    notes: total > indicators.length ? [words.perSeries] : [],
    chart: [words.count],
  };
}
