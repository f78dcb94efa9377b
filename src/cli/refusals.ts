/** Why an action did not do what was asked, in Swedish. */
import type { CreateOutcome } from '../actions/createRegisters';
import type { AnnexOutcome } from '../actions/annex/makeAnnex';
import { fillIn } from '../texts/text';
import { refusalTexts } from '../texts/faults';

type Refused<Kind> = Extract<AnnexOutcome, { readonly kind: Kind }>;

export function unreadableTexts({ refusals }: Pick<Refused<'unreadable'>, 'refusals'>): string[] {
  return refusals.map((refusal) => {
    switch (refusal.refusal) {
      case 'tableMissing':
        return fillIn(refusalTexts.tableMissing.sv, {
          table: refusal.table,
          sheets: listed(refusal.sheets),
          tables: listed(refusal.tables),
        });
      case 'columnMissing':
        return fillIn(refusalTexts.columnMissing.sv, { ...refusal, headers: listed(refusal.headers) });
    }
  });
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
