/** One's own rows: how many are left, the one that is filled in, those that wait. */
import type { ReactNode } from 'react';
import type { FollowUpRow, FollowUpWork } from '../../actions/followUp/followUpWork';
import type { CellAddress, PaneActions } from '../actions';
import { Conflict } from './Conflict';
import { withDraft } from './drafts';
import { FillingRow } from './FillingRow';
import { NotSaved } from './NotSaved';
import { useFilling } from './useFilling';
import type { Patch } from './useWork';

export interface OwnRowsViewProps {
  readonly actions: PaneActions;
  readonly work: FollowUpWork;
  readonly rows: readonly FollowUpRow[];
  /** Whose rows they are, to be changed. */
  readonly person: ReactNode;
  readonly patch: Patch;
  readonly onGoTo: (address: CellAddress) => void;
}

export function OwnRowsView({ actions, work, rows, person, patch, onGoTo }: OwnRowsViewProps) {
  const filling = useFilling(actions, work, rows, patch);
  const { own, phase } = filling;
  if (phase.kind === 'changedMeanwhile') {
    const { row, fields } = phase;
    return (
      <Conflict
        row={withDraft(row, own.draftOf(row))}
        fields={fields}
        onKeepMine={() => {
          filling.keepMine(row, fields);
        }}
        onTakeTheirs={() => {
          filling.takeTheirs(row, fields);
        }}
      />
    );
  }
  if (phase.kind === 'notSaved') {
    const { row, trouble } = phase;
    return (
      <NotSaved
        work={work}
        row={withDraft(row, own.draftOf(row))}
        trouble={trouble}
        onFill={(filled) => {
          own.fill(row, filled);
        }}
        onGoTo={onGoTo}
        onTryAgain={() => {
          filling.saveAndNext(row);
        }}
        onBack={filling.settle}
      />
    );
  }
  return <FillingRow work={work} filling={filling} person={person} onGoTo={onGoTo} />;
}
