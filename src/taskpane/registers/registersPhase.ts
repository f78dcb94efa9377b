/** What the view Register can show, and how each comes about. */
import type { ListRowsOutcome } from '../../actions/rows/listRows';
import type { OpenRowOutcome } from '../../actions/rows/openRow';
import type { RowForm } from '../../actions/rows/registerForms/rowForm';
import type { RegisterRowIdentity, TypedField } from '../../actions/rows/registerRow';
import type { Choice, PaneActions } from '../actions';
import type { Trouble } from '../trouble';
import { rowKey, type RegistersMemory } from './registersMemory';

export type Register = RegisterRowIdentity['register'];
export type ListedRows = Extract<ListRowsOutcome, { readonly kind: 'listed' }>;

/** A row that is about to be added, and what it begins with. */
export interface NewRow {
  readonly register: Register;
  readonly year: number | undefined;
  readonly fields: readonly TypedField[];
  /** The row it will be linked to: `R4 Den enskilde får vänta`. */
  readonly linkedTo: string | undefined;
}

export type RegistersPhase =
  | { readonly kind: 'opening' }
  | { readonly kind: 'list'; readonly register: Register; readonly listed: ListedRows }
  | { readonly kind: 'row'; readonly form: RowForm; readonly takesFocus: boolean }
  | { readonly kind: 'new'; readonly row: NewRow; readonly listed: ListedRows }
  /** An indicator over the years; `row` is where its view was opened from. */
  | { readonly kind: 'indicator'; readonly nr: string; readonly row: RegisterRowIdentity }
  | { readonly kind: 'stopped'; readonly trouble: Trouble };

/** What the phases are made from. */
export interface RegistersSource {
  readonly actions: PaneActions;
  readonly choice: Choice;
  readonly memory: RegistersMemory;
}

export async function listPhase(
  { actions, choice, memory }: RegistersSource,
  register: Register,
): Promise<RegistersPhase> {
  memory.look(register);
  const listed = await actions.listRows({ register, ...choice });
  return listed.kind === 'listed' ? { kind: 'list', register, listed } : stopped(listed);
}

export async function newRowPhase(
  { actions, choice }: RegistersSource,
  row: NewRow,
): Promise<RegistersPhase> {
  const listed = await actions.listRows({ register: row.register, ...choice });
  return listed.kind === 'listed' ? { kind: 'new', row, listed } : stopped(listed);
}

/** The list of its register, where the row is gone. */
export async function rowPhase(source: RegistersSource, row: RegisterRowIdentity): Promise<RegistersPhase> {
  const { actions, choice, memory } = source;
  memory.look(row.register);
  const outcome = await actions.openRow({ row, ...choice });
  return outcome.kind === 'rowGone' ? listPhase(source, row.register) : phaseOf(outcome, true);
}

/** Undefined where the user is at no row. */
export async function selectedPhase({
  actions,
  choice,
}: RegistersSource): Promise<RegistersPhase | undefined> {
  const outcome = await actions.openSelectedRow(choice);
  return outcome.kind === 'noRow' || outcome.kind === 'rowGone' ? undefined : phaseOf(outcome, false);
}

/** What the view begins with: a row with texts that are not saved comes before all else. */
export async function firstPhase(source: RegistersSource): Promise<RegistersPhase> {
  const { unsavedRow, register } = source.memory;
  if (unsavedRow !== undefined) return rowPhase(source, unsavedRow);
  return (await selectedPhase(source)) ?? listPhase(source, register);
}

/** A row that is shown already stays where it is read, with what its cells say now. */
export function followed(now: RegistersPhase, next: RegistersPhase | undefined): RegistersPhase | undefined {
  const isSameRow = now.kind === 'row' && next?.kind === 'row' && isSameForm(now.form, next.form);
  return isSameRow ? { ...next, takesFocus: now.takesFocus } : next;
}

export function isSameForm(one: RowForm, other: RowForm): boolean {
  return rowKey(one.row) === rowKey(other.row) && one.sheetRow === other.sheetRow;
}

function phaseOf(
  outcome: Exclude<OpenRowOutcome, { readonly kind: 'rowGone' }>,
  takesFocus: boolean,
): RegistersPhase {
  return outcome.kind === 'opened' ? { kind: 'row', form: outcome.form, takesFocus } : stopped(outcome);
}

export function stopped(trouble: Trouble): RegistersPhase {
  return { kind: 'stopped', trouble };
}
