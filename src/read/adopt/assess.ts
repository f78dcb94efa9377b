/** Likelihood, consequence and level of the risks: scales are read, words are asked about, levels are compared. */
import { isAbout, wordKey, type Answers } from './answers';
import { readFactor } from '../../domain/risk/factor';
import type { SettledColumn } from './columns';
import type { Entry } from './entry';
import { isErrorText } from '../cells/text';
import type { Question, Reporter } from './report';
import { levelOf, readScale, type Scale } from './scale';
import type { SourceCell } from './source';

/** A cell that is read when its scale is known. */
export interface Assessed {
  readonly risk: Entry;
  readonly column: SettledColumn;
  readonly cell: SourceCell;
}

export interface Assessment {
  /** Highest likelihood and consequence; undefined where no number tells it. */
  readonly scale: number | undefined;
  readonly questions: readonly Question[];
}

const factorFields: readonly string[] = ['likelihood', 'consequence'];

/** A likelihood and consequence of 1–4 unless something else is told. */
const usual = 4;

export function assess(assessed: readonly Assessed[], answers: Answers, report: Reporter): Assessment {
  const columns = new Map<SettledColumn, Assessed[]>();
  for (const each of assessed) {
    const ofColumn = columns.get(each.column);
    if (ofColumn === undefined) columns.set(each.column, [each]);
    else ofColumn.push(each);
  }
  const scales = [...columns]
    .filter(([column]) => isFactor(column))
    .map(([column, cells]) => scaled(column, cells, answers));
  const highest = scales.flatMap(({ scale }) => scale.highest ?? []);
  const scale = highest.length === 0 ? undefined : Math.max(...highest);
  for (const each of scales) takeFactors(each, scale ?? usual, report);
  noteScales(scales, scale, report);
  const of = (field: string): readonly Assessed[] =>
    [...columns].filter(([column]) => column.meaning?.field === field).flatMap(([, cells]) => cells);
  takeLevels(of('statedLevel'), report);
  takeBands(of('band'), report);
  for (const risk of new Set(assessed.map((each) => each.risk))) compareLevel(risk, report);
  return { scale, questions: scales.flatMap((each) => questionOf(each, scale ?? usual)) };
}

function isFactor({ meaning }: SettledColumn): boolean {
  return meaning !== undefined && factorFields.includes(meaning.field);
}

interface ScaledColumn {
  readonly column: SettledColumn;
  readonly cells: readonly Assessed[];
  readonly scale: Scale;
  readonly sheet: string;
}

function scaled(column: SettledColumn, cells: readonly Assessed[], answers: Answers): ScaledColumn {
  const sheet = cells[0]?.risk.sheet ?? '';
  const said = answers.words.filter((answer) => isAbout(answer.column, sheet, column));
  const filled = cells.map(({ cell }) => cell).filter((cell) => !isNothing(cell));
  return { column, cells, sheet, scale: readScale(column, filled, said) };
}

/** What people write where they have not scored. */
function isNothing({ text }: SourceCell): boolean {
  return /^(?:[-–—?]+|n\/a|saknas|ej bedömt|ej bedömd)$/iu.test(text) || isErrorText(text);
}

function questionOf({ column, scale, sheet }: ScaledColumn, highest: number): readonly Question[] {
  if (scale.asked.length === 0 || column.meaning === undefined) return [];
  return [{ kind: 'words', sheet, meaning: column.meaning, column, words: scale.asked, scale: highest }];
}

function takeFactors({ column, cells, scale, sheet }: ScaledColumn, highest: number, report: Reporter): void {
  const field = column.meaning?.field ?? '';
  const note = (kind: 'factorOutside' | 'scoreMissing' | 'words' | 'roman', cell: SourceCell): void => {
    report.note({ kind, sheet, cell, words: { value: cell.text, scale: highest, column: column.text } });
  };
  let hasTold = false;
  for (const { risk, cell } of cells) {
    if (risk.fields.has(field)) {
      if (risk.fields.get(field) !== scale.factorOf(cell)) report.left('second', sheet, cell);
      continue;
    }
    const factor = isNothing(cell) ? undefined : scale.factorOf(cell);
    if (factor === undefined) {
      report.left('noScore', sheet, cell);
      if (!scale.asked.some((word) => wordKey(word) === wordKey(cell.text))) note('scoreMissing', cell);
      continue;
    }
    risk.fields.set(field, factor);
    if (!Number.isInteger(factor) || factor < 1 || factor > highest) note('factorOutside', cell);
    const isTranslated = readFactor(typeof cell.value === 'number' ? cell.value : cell.text) !== factor;
    if (!isTranslated && hasLetters(cell)) report.left('besideScore', sheet, cell);
    if (isTranslated && !hasTold) note(scale.isRoman ? 'roman' : 'words', cell);
    hasTold ||= isTranslated;
  }
}

function noteScales(scales: readonly ScaledColumn[], scale: number | undefined, { note }: Reporter): void {
  const [first] = scales;
  if (first === undefined || scale === undefined) return;
  const told = [...new Set(scales.flatMap((each) => each.scale.highest ?? []))].sort((a, b) => a - b);
  const words = { scale, scales: told.join(', ') };
  if (told.length > 1) note({ kind: 'scalesDiffer', sheet: first.sheet, cell: undefined, words });
  if (scale !== usual) note({ kind: 'scale', sheet: first.sheet, cell: undefined, words });
}

/** Whether a formula has reckoned a level from blank factors. */
function isEmptyResult(risk: Entry, { isFormula, value, text }: SourceCell): boolean {
  const hasFactors = factorFields.every((field) => risk.fields.has(field));
  return isFormula && !hasFactors && (value === 0 || isErrorText(text));
}

function takeLevels(levels: readonly Assessed[], report: Reporter): void {
  for (const { risk, cell } of levels) {
    if (isEmptyResult(risk, cell) || isNothing(cell)) report.left('calculated', risk.sheet, cell);
    else if (risk.fields.has('statedLevel')) report.left('second', risk.sheet, cell);
    else takeLevel(risk, cell, report);
  }
}

function takeLevel(risk: Entry, cell: SourceCell, report: Reporter): void {
  const level = levelOf(typeof cell.value === 'number' ? cell.value : cell.text);
  risk.fields.set('statedLevel', level);
  if (typeof level === 'number' && hasLetters(cell)) report.left('besideScore', risk.sheet, cell);
}

/** "3 – Möjlig" */
function hasLetters({ text }: SourceCell): boolean {
  return /\p{L}/u.test(text);
}

/** A band is calculated; its word stands for the level only where nothing else does. */
function takeBands(bands: readonly Assessed[], report: Reporter): void {
  for (const { risk, cell } of bands) {
    const hasLevel = risk.fields.has('statedLevel') || factorFields.every((field) => risk.fields.has(field));
    if (hasLevel || isNothing(cell)) report.left('calculated', risk.sheet, cell);
    else takeLevel(risk, cell, report);
  }
}

/** A printed level that the factors give too is calculated anew; another one is kept and told. */
export function compareLevel(risk: Entry, { note }: Reporter): void {
  const stated = risk.fields.get('statedLevel');
  const [likelihood, consequence] = factorFields.map((field) => risk.fields.get(field));
  if (typeof stated !== 'number' || typeof likelihood !== 'number' || typeof consequence !== 'number') return;
  const level = likelihood * consequence;
  if (level === stated) {
    risk.fields.delete('statedLevel');
    return;
  }
  const words = { stated, level };
  note({ kind: 'contradiction', sheet: risk.sheet, cell: risk.cell, words });
}
