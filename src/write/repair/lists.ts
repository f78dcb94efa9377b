/** Drop-downs, the limits of numbers, and the hidden names that the words come from. */
import type { ListSource } from '../../tables/table';
import type { ValidationSnapshot } from '../../read/snapshot';
import { localFormula } from '../freeze/localFormula';
import type { Edit, EditOf } from '../plan';
import type { StandingTable } from '../registers/layout';
import { listNames, validations } from '../registers/validations';
import type { Repair, RepairPart } from './report';
import { standingTables, type RepairSituation } from './situation';

export interface WantedValidation {
  readonly table: StandingTable;
  readonly header: string;
  readonly edit: EditOf<'validation'>;
}

/** Those whose words can be had. */
export function wantedValidations(situation: RepairSituation): readonly WantedValidation[] {
  const hidden = new Set(sourcesThatNeed(situation).map(({ name }) => `=${name}`));
  return everyValidation(situation).filter(
    ({ edit: { rule } }) => rule.kind !== 'list' || !hidden.has(rule.source),
  );
}

function everyValidation(situation: RepairSituation): readonly WantedValidation[] {
  return standingTables(situation).flatMap((table) =>
    validations(table).map((edit) => {
      const column = table.columns[edit.block.column - table.column];
      return { table, header: column?.header ?? '', edit };
    }),
  );
}

export function repairValidations(
  wanted: readonly WantedValidation[],
  there: readonly ValidationSnapshot[],
  situation: RepairSituation,
): readonly RepairPart[] {
  const lacking = wanted.filter(({ edit }, at) => !isAsWanted(edit, there[at]));
  const tables = [...new Set(lacking.map(({ table }) => table))];
  const repairs = tables.map((table): Repair => {
    const columns = lacking.filter((each) => each.table === table).map(({ header }) => header);
    return { kind: 'lists', table: nameOf(table, situation), columns };
  });
  return [{ edits: lacking.map(({ edit }) => edit), repairs }, withoutWords(situation)];
}

export function isAsWanted(
  { rule }: Pick<EditOf<'validation'>, 'rule'>,
  there: ValidationSnapshot | undefined,
): boolean {
  if (there === undefined) return false;
  if (rule.kind === 'list') return there.kind === 'List' && isSameSource(there.source, rule.source);
  return (
    there.kind === 'WholeNumber' &&
    isSameSource(there.lowest, rule.lowest) &&
    isSameSource(there.highest, rule.highest)
  );
}

/** Excel's names have no case, and files leave out the sign. */
function isSameSource(one: string | undefined, other: string): boolean {
  const plain = (source: string): string => source.replace(/^=/u, '').toLowerCase();
  return one !== undefined && plain(one) === plain(other);
}

function nameOf({ declared }: StandingTable, { found }: RepairSituation): string {
  return found.get(declared.name)?.table.name ?? declared.name;
}

interface ListName {
  readonly name: string;
  readonly formula: string;
  readonly missing: readonly string[];
}

/** The names behind the drop-downs, by what tables and columns are called now. */
function localNames(situation: RepairSituation): readonly ListName[] {
  const [own] = situation.found.values();
  if (own === undefined) return [];
  return listNames(standingTables(situation)).map(({ name, formula }) => {
    const local = localFormula(formula, own, situation.found);
    return local.kind === 'missing'
      ? { name, formula, missing: local.missing }
      : { name, formula: local.formula, missing: [] };
  });
}

/** Excel may write spaces and capitals of its own. */
function isSameFormula(one: string | undefined, other: string): boolean {
  const plain = (formula: string): string => formula.replace(/\s+/gu, '').toLowerCase();
  return one !== undefined && plain(one) === plain(other);
}

function sourcesThatNeed(situation: RepairSituation): readonly ListName[] {
  return localNames(situation).filter(({ missing }) => missing.length > 0);
}

export function repairListNames(situation: RepairSituation): RepairPart {
  const there = new Map(situation.names.map(({ name, formula }) => [name.toLowerCase(), { name, formula }]));
  const lacking = localNames(situation).filter(({ name, formula, missing }) => {
    const found = there.get(name.toLowerCase());
    return missing.length === 0 && !isSameFormula(found?.formula, formula);
  });
  const edits = lacking.flatMap(({ name, formula }): readonly Edit[] => {
    const found = there.get(name.toLowerCase());
    const forget: readonly Edit[] = found === undefined ? [] : [{ edit: 'forgetName', name: found.name }];
    return [...forget, { edit: 'nameFormula', name, formula }];
  });
  const lists = lacking.map(({ formula }) => tableIn(formula));
  return {
    edits,
    repairs: edits.length === 0 ? [] : [{ kind: 'listSources', lists: [...new Set(lists)] }],
  };
}

/** The first table that a formula names. */
function tableIn(formula: string): string {
  return /([\p{L}_][\p{L}\p{N}_.]*)\[/u.exec(formula)?.[1] ?? '';
}

/** Columns whose list table is not there. */
function withoutWords(situation: RepairSituation): RepairPart {
  const needing = sourcesThatNeed(situation);
  if (needing.length === 0) return { edits: [] };
  const missing = [...new Set(needing.flatMap((each) => each.missing))];
  const columns = standingTables(situation).flatMap((table) =>
    table.columns.flatMap((column) =>
      column?.list !== undefined && isFrom(column.list, missing)
        ? [{ table: nameOf(table, situation), column: column.header }]
        : [],
    ),
  );
  return { edits: [], leftAlone: [{ why: 'listMissing', missing, columns }] };
}

function isFrom(list: ListSource, missing: readonly string[]): boolean {
  return 'table' in list && missing.some((each) => each === list.table || each.startsWith(`${list.table}[`));
}
