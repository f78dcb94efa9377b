/** Levels and statuses with their symbol and colour: the word stays, the look follows it. */
import { defaultBands } from '../../domain/risk/bands';
import type { Band, Status, StatusSubject } from '../../domain/registers';
import { defaultStatuses } from '../../domain/status';
import { columnLetters } from '../../tables/columnLetters';
import { tables, type TableKey } from '../../tables/index';
import type { AnyColumn } from '../../tables/table';
import type { ConditionalLook, EditOf } from '../plan';
import { isColor, textOn, tint } from './colors';
import type { RegisterContent } from '../../tables/content';
import { bodyBlock, type StandingTable } from './layout';

interface WordLook {
  readonly word: string;
  readonly look: ConditionalLook;
}

const green = '#0E700E';
const blue = '#0F6CBD';
const orange = '#BC4B09';
const red = '#B10E1C';
const grey = '#616161';

const targetStatusLooks: readonly WordLook[] = [
  tintedWord('Uppnått', '✔', green),
  tintedWord('Delvis uppnått', '◒', orange),
  tintedWord('Ej uppnått', '✕', red),
  tintedWord('Kan ej bedömas', '?', grey),
];

const trendLooks: readonly WordLook[] = [
  tintedWord('Förbättrad', '↗', green),
  tintedWord('Oförändrad', '→', grey),
  tintedWord('Försämrad', '↘', orange),
  tintedWord('Ökad', '↗', blue),
  tintedWord('Minskad', '↘', blue),
];

export type LookEdit = EditOf<'conditionalFormat'>;

type Rules = (table: StandingTable, content: RegisterContent) => readonly LookEdit[];

const rulesByTable: Readonly<Partial<Record<TableKey, Rules>>> = {
  risks: (table, { bands = defaultBands }) => {
    const { level, band } = tables.risks.columns;
    return looksOf(table, band, [level, band], bandLooks(bands));
  },
  selfChecks: (table, content) =>
    wordLooks(table, tables.selfChecks.columns.status, statusLooks(content, 'Egenkontroll')),
  measures: (table, content) =>
    wordLooks(table, tables.measures.columns.status, statusLooks(content, 'Åtgärd')),
  outcomes: (table) => [
    ...wordLooks(table, tables.outcomes.columns.targetStatus, targetStatusLooks),
    ...wordLooks(table, tables.outcomes.columns.trend, trendLooks),
  ],
};

export function conditionalLooks(table: StandingTable, content: RegisterContent): readonly LookEdit[] {
  return rulesByTable[table.key]?.(table, content) ?? [];
}

type Headed = Pick<AnyColumn, 'header'>;

const wordLooks = (table: StandingTable, column: Headed, words: readonly WordLook[]): readonly LookEdit[] =>
  looksOf(table, column, [column], words);

/** One rule a word: the columns `looked` take its look where `worded` holds the word. */
function looksOf(
  table: StandingTable,
  worded: Headed,
  looked: readonly Headed[],
  words: readonly WordLook[],
): readonly LookEdit[] {
  const positionOf = ({ header }: Headed): number =>
    table.columns.findIndex((column) => column?.header === header);
  if (positionOf(worded) === -1) return [];
  const cell = `$${columnLetters(table.column + positionOf(worded))}${table.row + 2}`;
  return words.flatMap(({ word, look }) =>
    runsOf(looked.map(positionOf)).map(({ first, count }) => ({
      edit: 'conditionalFormat' as const,
      sheet: table.sheet,
      block: bodyBlock(table, first, count),
      formula: `=${cell}="${word.replaceAll('"', '""')}"`,
      look,
    })),
  );
}

/** Positions that follow on each other, together; -1 is a column that the table lacks. */
function runsOf(positions: readonly number[]): readonly { readonly first: number; readonly count: number }[] {
  const runs: { readonly first: number; count: number }[] = [];
  for (const position of positions.filter((each) => each !== -1).toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && last.first + last.count === position) last.count += 1;
    else runs.push({ first: position, count: 1 });
  }
  return runs;
}

/** A number format that writes a sign before the number or word. */
function signed(symbol: string): Pick<ConditionalLook, 'numberFormat'> {
  const sign = symbol.replaceAll('"', '');
  if (sign === '') return {};
  return { numberFormat: `"${sign} "0;"${sign} "-0;"${sign} "0;"${sign} "@` };
}

function tintedWord(word: string, symbol: string, color: string): WordLook {
  const fill = tint(isColor(color) ? color : grey, 0.14);
  return { word, look: { fill, fontColor: textOn(fill), ...signed(symbol) } };
}

function statusLooks(
  { statuses = defaultStatuses }: RegisterContent,
  subject: StatusSubject,
): readonly WordLook[] {
  const own = statuses.filter((status): status is Status => status.subject === subject);
  return own.map(({ name, symbol, color }) => tintedWord(name, symbol, color));
}

/** A name that several blocks use looks as in the latest of them. */
function bandLooks(bands: readonly Partial<Band>[]): readonly WordLook[] {
  const looks = new Map<string, WordLook>();
  for (const { name = '', color = '', symbol = '' } of bands) {
    const fill = isColor(color) ? { fill: color, fontColor: textOn(color) } : {};
    if (name !== '') looks.set(name, { word: name, look: { ...fill, ...signed(symbol) } });
  }
  return [...looks.values()];
}
