/** Why an action did not do what was asked, in Swedish. */
import type { CreateOutcome } from '../actions/createRegisters';
import type { AnnexOutcome } from '../actions/annex/makeAnnex';
import { fillIn } from '../texts/text';
import { refusalTexts } from '../texts/faults';
import { mappingTexts } from '../texts/mapping';

type Refused<Kind> = Extract<AnnexOutcome, { readonly kind: Kind }>;

export function unreadableTexts({ refusals }: Pick<Refused<'unreadable'>, 'refusals'>): string[] {
  const examples = refusals.flatMap((refusal) => mappingExample(refusal) ?? []);
  const [example] = examples;
  return [
    ...refusals.map(unreadableText),
    ...(example === undefined ? [] : [fillIn(mappingTexts.howToMap.sv, { example })]),
  ];
}

type Refusal = Refused<'unreadable'>['refusals'][number];

/** What cannot be written in this way is not there to be pointed out. */
function mappingExample(refusal: Refusal): string | undefined {
  switch (refusal.refusal) {
    case 'tableMissing':
      return `repair --map "${refusal.table}=TABELL"`;
    case 'columnMissing':
      return `repair --map "${refusal.table}.${refusal.column}=RUBRIK"`;
    case 'tableIsRange':
      return undefined;
  }
}

function unreadableText(refusal: Refusal): string {
  switch (refusal.refusal) {
    case 'tableMissing':
      return fillIn(refusalTexts.tableMissing.sv, {
        table: refusal.table,
        sheets: listed(refusal.sheets),
        tables: listed(refusal.tables),
      });
    case 'tableIsRange':
      return fillIn(refusalTexts.tableIsRange.sv, { ...refusal });
    case 'columnMissing':
      return fillIn(refusalTexts.columnMissing.sv, { ...refusal, headers: listed(refusal.headers) });
  }
}

export function notComposedText({ refusal }: Refused<'notComposed'>): string {
  if (refusal.kind === 'unknownGroup') {
    return fillIn(refusalTexts.unknownGroup.sv, { group: refusal.group, known: listed(refusal.known) });
  }
  const { year, group, years } = refusal;
  const text = group === undefined ? refusalTexts.noRows : refusalTexts.noRowsOfGroup;
  return fillIn(text.sv, { year, group: group ?? '', years: listed(years) });
}

export function registersExistText(refused: Extract<CreateOutcome, { readonly kind: 'refused' }>): string {
  const names = [...refused.sheets, ...refused.tables, ...refused.names];
  return fillIn(refusalTexts.registersExist.sv, { names: listed([...new Set(names)]) });
}

function listed(words: readonly (string | number)[]): string {
  return words.length === 0 ? '–' : words.join(', ');
}
