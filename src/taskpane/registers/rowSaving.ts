/** How what is typed in a row's form comes to its cells, one group of fields after the other. */
import type { RegisterRowIdentity } from '../../actions/rows/registerRow';
import type { FieldEdit, SaveRowOutcome } from '../../actions/rows/saveRow';
import type { PaneActions } from '../actions';
import { isChanged, withDraft, type Draft, type Drafts } from './registersMemory';

/** Why nothing can be saved in the row as it is. */
export type RowFault = Extract<
  SaveRowOutcome,
  { readonly kind: 'rowGone' | 'numberAmbiguous' | 'unreadable' | 'protected' | 'readOnly' | 'disturbed' }
>;

/** Fields that are chosen together, so that the row is never half judged. */
const together: readonly (readonly string[])[] = [['likelihood', 'consequence']];

/** What is waiting for the user's decision is not tried again. */
export function groupsToSave(drafts: Drafts): readonly (readonly FieldEdit[])[] {
  const edits = Object.entries(drafts)
    .filter(([, draft]) => isChanged(draft) && draft.now === undefined && draft.wanted === undefined)
    .map(([field, { before, text }]) => ({ field, before, after: text }));
  const joined = together.map((fields) => edits.filter(({ field }) => fields.includes(field)));
  const alone = edits.filter(({ field }) => !together.flat().includes(field)).map((edit) => [edit]);
  return [...joined, ...alone].filter((group) => group.length > 0);
}

/** The edits that were saved. A fault stops the rest: it would stop them too. */
export async function saveGroups(
  actions: Pick<PaneActions, 'saveRow'>,
  row: RegisterRowIdentity,
  [edits, ...others]: readonly (readonly FieldEdit[])[],
  tell: (edits: readonly FieldEdit[], outcome: SaveRowOutcome) => void,
): Promise<readonly FieldEdit[]> {
  if (edits === undefined) return [];
  const outcome = await actions.saveRow({ row, edits });
  tell(edits, outcome);
  if (isFault(outcome)) return [];
  const saved = outcome.kind === 'saved' ? edits : [];
  return [...saved, ...(await saveGroups(actions, row, others, tell))];
}

export function isFault(outcome: SaveRowOutcome): outcome is RowFault {
  return outcome.kind !== 'saved' && outcome.kind !== 'changedMeanwhile' && outcome.kind !== 'notUnderstood';
}

/** The drafts with what came of saving some of them. */
export function noted(drafts: Drafts, edits: readonly FieldEdit[], outcome: SaveRowOutcome): Drafts {
  const more = (field: string): Partial<Draft> => {
    if (outcome.kind === 'notUnderstood') {
      const wanted = outcome.fields.find((each) => each.field === field)?.wanted;
      return wanted === undefined ? {} : { wanted };
    }
    if (outcome.kind !== 'changedMeanwhile') return {};
    const now = outcome.fields.find((each) => each.field === field)?.now;
    return now === undefined ? {} : { now };
  };
  return edits.reduce((now, { field, after }) => {
    const draft = now[field];
    return draft?.text === after ? withDraft(now, field, { ...draft, ...more(field) }) : now;
  }, drafts);
}

/** Without the drafts that now stand in the cells; what was typed on meanwhile is measured against them. */
export function settled(drafts: Drafts, saved: readonly FieldEdit[]): Drafts {
  return saved.reduce((now, { field, after }) => {
    const draft = now[field];
    if (draft === undefined) return now;
    return withDraft(now, field, draft.text === after ? undefined : { before: after, text: draft.text });
  }, drafts);
}

export function insisted(drafts: Drafts, field: string): Drafts {
  const draft = drafts[field];
  return draft?.now === undefined
    ? drafts
    : withDraft(drafts, field, { before: draft.now, text: draft.text });
}

export function areAllSaved(drafts: Drafts): boolean {
  return Object.values(drafts).every((draft) => !isChanged(draft));
}
