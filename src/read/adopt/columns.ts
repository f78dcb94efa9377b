/** Settles what each column of a block is; where two could be the same, the user is asked. */
import type { Answers } from './answers';
import { isAbout } from './answers';
import type { Block } from './block';
import type { HeaderColumn } from './headerColumn';
import { yearSense } from './headerSense';
import { hasField, isSame, isTitled, type Meaning, type Sense, type TitledRegister } from './meaning';

export interface SettledColumn extends HeaderColumn {
  /** Undefined: the column stays in the original only. */
  readonly meaning: Meaning | undefined;
  /** The year of an outcome that stands in a column of its own. */
  readonly year?: number;
  /** Said by the user. */
  readonly isAnswered: boolean;
}

/** Columns that could be the same field. */
export interface Competition {
  readonly meaning: Meaning;
  readonly columns: readonly HeaderColumn[];
}

export interface SettledBlock {
  readonly block: Block;
  readonly columns: readonly SettledColumn[];
  /** The registers that its rows become, in the order of their columns. */
  readonly registers: readonly TitledRegister[];
  readonly competitions: readonly Competition[];
}

interface Said {
  readonly column: HeaderColumn;
  readonly sense: Sense | undefined;
  readonly isAnswered: boolean;
}

export function settleColumns(block: Block, answers: Answers): SettledBlock {
  const said = block.columns.map((column) => whatIsSaid(column, block, answers));
  const senses = withTitle(said, block);
  const titles = senses.flatMap(({ sense, column }) =>
    sense?.field === 'title' && isTitled(sense.register)
      ? [{ register: sense.register, column: column.column }]
      : [],
  );
  const columns = senses.map((each) => settled(each, titles));
  const competitions = competitionsAmong(columns, block);
  const registers = [...new Set(titles.map(({ register }) => register))];
  return { block, columns: withoutLosers(columns, competitions, block), registers, competitions };
}

function whatIsSaid(column: HeaderColumn, { sheet }: Block, answers: Answers): Said {
  const answer = answers.columns.find((each) => isAbout(each.column, sheet.name, column));
  return answer === undefined
    ? { column, sense: column.sense, isAnswered: false }
    : { column, sense: answer.sense, isAnswered: true };
}

function withTitle(said: readonly Said[], block: Block): readonly Said[] {
  return withUnnamedText(withRiskTitle(said, block));
}

/** Beside an indicator without any other column, the text of a column without a header describes it. */
function withUnnamedText(said: readonly Said[]): readonly Said[] {
  const [title, unnamed, ...others] = said;
  const isIndicator = title?.sense?.register === 'indicators' && title.sense.field === 'title';
  if (!isIndicator || unnamed?.column.text !== '' || others.length > 0) return said;
  return [title, { ...unnamed, sense: { register: 'indicators', field: 'description' } }];
}

/** Where factors stand and no title does, what is described is the risk. */
function withRiskTitle(said: readonly Said[], { rows }: Block): readonly Said[] {
  const has = (field: string): boolean => said.some(({ sense }) => sense?.field === field);
  const hasTitle = said.some(({ sense }) => sense?.field === 'title' && isTitled(sense.register));
  if (hasTitle || !has('likelihood')) return said;
  const described = said.filter(({ sense }) => sense?.field === 'description');
  const [only] = described;
  if (described.length !== 1 || only === undefined || rows.length === 0) return said;
  return said.map((each) =>
    each === only ? { ...each, sense: { register: 'risks', field: 'title' } } : each,
  );
}

interface Title {
  readonly register: TitledRegister;
  readonly column: number;
}

function settled({ column, sense, isAnswered }: Said, titles: readonly Title[]): SettledColumn {
  const ofYear = yearSense(column.text);
  const isIndicator = titles.some(({ register }) => register === 'indicators');
  if (ofYear !== undefined && isIndicator && sense === undefined && !isAnswered) {
    return {
      ...column,
      meaning: { register: 'outcomes', field: ofYear.field },
      year: ofYear.year,
      isAnswered,
    };
  }
  const meaning = sense && meaningOf(sense, column, titles);
  const isOutcome = meaning?.register === 'outcomes' && ofYear !== undefined;
  return { ...column, meaning, isAnswered, ...(isOutcome && { year: ofYear.year }) };
}

/** Fields that stand in another register of the same row than where their header would have them. */
function meaningOf(sense: Sense, { column }: HeaderColumn, titles: readonly Title[]): Meaning | undefined {
  const { register, field } = sense;
  const isThere = (wanted: string): boolean => titles.some((title) => title.register === wanted);
  if (register === 'row') return { register, field };
  if (register === 'subject') return subjectMeaning(field, column, titles);
  if (field === 'nr' && !isThere(register)) return linkMeaning(register, titles);
  if (register === 'outcomes')
    return isThere('indicators') ? { register, field } : elsewhere(sense, column, titles);
  return isThere(register) ? { register, field } : elsewhere(sense, column, titles);
}

/** `Metod` beside a measure, `Utfall` beside a self-check: only what a register of the row has can be kept. */
function elsewhere({ field }: Sense, column: number, titles: readonly Title[]): Meaning | undefined {
  return ['outcome', 'comment'].includes(field) ? subjectMeaning('followUp', column, titles) : undefined;
}

/** Of the nearest title to the left that has such a field, else the first to the right. */
function subjectMeaning(field: string, column: number, titles: readonly Title[]): Meaning | undefined {
  const left = titles.filter((title) => title.column <= column).reverse();
  const right = titles.filter((title) => title.column > column);
  for (const { register } of [...left, ...right]) {
    if (hasField(register, field)) return { register, field };
    if (register === 'indicators' && field === 'unit') return { register, field };
    if (register === 'indicators' && hasField('outcomes', field)) return { register: 'outcomes', field };
  }
  return undefined;
}

/** The number of a risk beside a self-check or measure is a link to it. */
function linkMeaning(register: Sense['register'], titles: readonly Title[]): Meaning | undefined {
  const field = register === 'risks' ? 'riskNrs' : register === 'selfChecks' ? 'selfCheckNrs' : undefined;
  const title = titles.find((each) => field !== undefined && hasField(each.register, field));
  return title && field !== undefined ? { register: title.register, field } : undefined;
}

function competitionsAmong(columns: readonly SettledColumn[], { rows }: Block): readonly Competition[] {
  const isUsed = ({ column }: HeaderColumn): boolean => rows.some(({ at }) => at.has(column));
  const competing = new Map<string, SettledColumn[]>();
  for (const column of columns) {
    if (column.meaning === undefined || !isUsed(column)) continue;
    const key = `${column.meaning.register}.${column.meaning.field}.${column.year ?? ''}`;
    competing.set(key, [...(competing.get(key) ?? []), column]);
  }
  return [...competing.values()].flatMap((rivals) => {
    const [first] = rivals;
    const answered = rivals.filter(({ isAnswered }) => isAnswered);
    const isDecided = rivals.length < 2 || answered.length === 1;
    return isDecided || first?.meaning === undefined ? [] : [{ meaning: first.meaning, columns: rivals }];
  });
}

/** The column that the user has named stands; those that could have been the same are left in the original. */
function withoutLosers(
  columns: readonly SettledColumn[],
  competitions: readonly Competition[],
  { rows }: Block,
): readonly SettledColumn[] {
  const isUsed = ({ column }: HeaderColumn): boolean => rows.some(({ at }) => at.has(column));
  const hasAnsweredRival = (column: SettledColumn): boolean =>
    columns.some(
      (other) =>
        other !== column &&
        other.isAnswered &&
        other.year === column.year &&
        other.meaning !== undefined &&
        column.meaning !== undefined &&
        isSame(other.meaning, column.meaning),
    );
  const isAsked = (column: SettledColumn): boolean =>
    competitions.some((competition) => competition.columns.includes(column));
  const stands = (column: SettledColumn): boolean =>
    (column.isAnswered || !hasAnsweredRival(column)) && !isAsked(column) && isUsed(column);
  return columns.map((column) => (stands(column) ? column : { ...column, meaning: undefined }));
}
