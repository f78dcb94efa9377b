/** One row of a register as a form. Each field is saved in its cell when it is left. */
import { useEffect, useState } from 'react';
import type { Relation } from '../../actions/rows/registerForms/relations';
import type { RowForm } from '../../actions/rows/registerForms/rowForm';
import type { CellAddress, PaneActions } from '../actions';
import { useWords } from '../language';
import { newLinkedRow } from './newLinkedRow';
import type { RegistersMemory } from './registersMemory';
import { RelationPicker } from './RelationPicker';
import { RowFields } from './RowFields';
import { RowFooter } from './RowFooter';
import { rowTitle } from './RowTitle';
import { useLinking } from './useLinking';
import type { Registers } from './useRegisters';

import { useRowSaving, type RowSaving } from './useRowSaving';

export interface RowViewProps {
  readonly form: RowForm;
  /** The year that the pane is about. */
  readonly year: number;
  readonly takesFocus: boolean;
  readonly actions: PaneActions;
  readonly memory: RegistersMemory;
  readonly registers: Registers;
  readonly onGoTo: (address: CellAddress) => void;
}

export function RowView({ form, year, takesFocus, actions, memory, registers, onGoTo }: RowViewProps) {
  const words = useWords();
  const [row] = useState(form.row);
  const saving = useRowSaving(actions, row, memory, registers.refresh);
  const [picking, setPicking] = useState<Relation>();
  const [picked, setPicked] = useState<Relation['register']>();
  const linking = useLinking(actions, registers.refresh);
  useLeaving(registers.onLeaving, saving, picking !== undefined);
  if (picking !== undefined) {
    const goBack = (): void => {
      setPicked(picking.register);
      setPicking(undefined);
    };
    return (
      <RelationPicker
        row={form.row}
        title={rowTitle(form, words)}
        relation={picking}
        onSave={(edits) => {
          goBack();
          linking.link(edits);
        }}
        onCancel={goBack}
      />
    );
  }
  return (
    <>
      <RowFields
        form={form}
        year={year}
        takesFocus={takesFocus && picked === undefined}
        picked={picked}
        saving={saving}
        onGoTo={onGoTo}
        onShowList={registers.showList}
        onOpen={registers.open}
        onShowIndicator={registers.showIndicator}
        onPick={setPicking}
        onAdd={(relation) => {
          registers.startNew(newLinkedRow(form, relation, rowTitle(form, words)));
        }}
      />
      <RowFooter form={form} saving={saving} linking={linking} onOpen={registers.open} />
    </>
  );
}

/** Whoever leads elsewhere asks the row first. Links that are being chosen are not left behind. */
function useLeaving(onLeaving: Registers['onLeaving'], { save }: RowSaving, isPicking: boolean): void {
  useEffect(() => onLeaving(isPicking ? () => Promise.resolve(false) : save), [onLeaving, save, isPicking]);
}
