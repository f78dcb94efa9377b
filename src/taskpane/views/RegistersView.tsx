/** Register: the row the user is at as a form, a list of rows to choose from, and new rows. */
import { useMemo } from 'react';
import { registersTexts as texts } from '../../texts/pane/registers';
import type { CellAddress, PaneActions } from '../actions';
import { capitalized } from '../capitalized';
import { useWords } from '../language';
import { Waiting } from '../parts/Waiting';
import { NewRowView } from '../registers/NewRowView';
import { rowKey, type RegistersMemory } from '../registers/registersMemory';
import { RowList } from '../registers/RowList';
import { RowView } from '../registers/RowView';
import { useChoice } from '../useChoice';
import type { NewRow, Register } from '../registers/registersPhase';
import { useRegisters } from '../registers/useRegisters';
import type { ReadWorkbook } from '../useWorkbook';
import { frameTexts } from '../../texts/pane/frame';
import TroubleView from './TroubleView';

export interface RegistersViewProps {
  readonly actions: PaneActions;
  readonly workbook: ReadWorkbook;
  readonly memory: RegistersMemory;
  readonly onGoTo: (address: CellAddress) => void;
}

export default function RegistersView({ actions, workbook, memory, onGoTo }: RegistersViewProps) {
  const { say } = useWords();
  const choice = useChoice(workbook.overview);
  const source = useMemo(() => ({ actions, choice, memory }), [actions, choice, memory]);
  const registers = useRegisters(source);
  const { phase, showList, open, startNew } = registers;
  const { year, group } = choice;
  switch (phase.kind) {
    case 'opening':
      return <Waiting text={say(texts.opening)} />;
    case 'list':
      return (
        <RowList
          register={phase.register}
          listed={phase.listed}
          choice={`${year} · ${group === '' ? say(frameTexts.allGroups) : capitalized(group)}`}
          onShow={showList}
          onOpen={open}
          onNew={() => {
            startNew(blankRow(phase.register, year, group));
          }}
        />
      );
    case 'row':
      return (
        <RowView
          key={rowKey(phase.form.row)}
          form={phase.form}
          year={year}
          takesFocus={phase.takesFocus}
          actions={actions}
          memory={memory}
          registers={registers}
          onGoTo={onGoTo}
        />
      );
    case 'new':
      return (
        <NewRowView
          row={phase.row}
          listed={phase.listed}
          actions={actions}
          onAdded={open}
          onCancel={() => {
            showList(phase.row.register);
          }}
        />
      );
    case 'stopped':
      return (
        <TroubleView
          trouble={phase.trouble}
          onTryAgain={() => {
            showList(memory.register);
          }}
        />
      );
  }
}

function blankRow(register: Register, year: number, group: string): NewRow {
  const fields = register === 'outcomes' ? [] : [{ field: 'group', typed: group }];
  return { register, year, fields, linkedTo: undefined };
}
