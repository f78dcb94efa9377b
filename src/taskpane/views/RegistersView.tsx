/** Register: the row the user is at as a form, a list of rows to choose from, and new rows. */
import { useMemo } from 'react';
import { registersTexts as texts } from '../../texts/pane/registers';
import type { CellAddress, PaneActions } from '../actions';
import { fetched } from '../frame/fetched';
import { capitalized } from '../capitalized';
import { useWords } from '../language';
import { Waiting } from '../parts/Waiting';
import { NewRowView } from '../registers/NewRowView';
import { rowKey, type RegistersMemory } from '../registers/registersMemory';
import { RowList } from '../registers/RowList';
import { RowView } from '../registers/RowView';
import { useChoice } from '../useChoice';
import type { NewRow, Register, RegistersPhase } from '../registers/registersPhase';
import { useRegisters, type Registers } from '../registers/useRegisters';
import type { ReadWorkbook } from '../useWorkbook';
import { frameTexts } from '../../texts/pane/frame';
import TroubleView from './TroubleView';

const IndicatorView = fetched(() => import('../indicator/IndicatorView'));

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
          {...{ year, actions, memory, registers, onGoTo }}
          form={phase.form}
          takesFocus={phase.takesFocus}
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
    case 'indicator':
      return <OpenedIndicator {...{ phase, actions, year, onGoTo, open }} />;
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

interface OpenedIndicatorProps extends Pick<RegistersViewProps, 'actions' | 'onGoTo'> {
  readonly phase: Extract<RegistersPhase, { readonly kind: 'indicator' }>;
  readonly year: number;
  readonly open: Registers['open'];
}

/** The way back leads to the row that it was opened from. */
function OpenedIndicator({ phase, open, ...shared }: OpenedIndicatorProps) {
  return (
    <IndicatorView
      {...shared}
      nr={phase.nr}
      place={phase.nr}
      onBack={() => {
        open(phase.row);
      }}
    />
  );
}

function blankRow(register: Register, year: number, group: string): NewRow {
  const fields = register === 'outcomes' ? [] : [{ field: 'group', typed: group }];
  return { register, year, fields, linkedTo: undefined };
}
