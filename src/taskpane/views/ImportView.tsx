/** Brings the rows of files into the registers: which files, what is new in them, the work, and what came of it. */
import { importViewTexts as texts } from '../../texts/pane/importView';
import type { PaneActions } from '../actions';
import { BeforeImport } from '../import/BeforeImport';
import { ChooseFiles } from '../import/ChooseFiles';
import { FaultyFiles } from '../import/FaultyFiles';
import { ImportResult } from '../import/ImportResult';
import { useImporting } from '../import/useImporting';
import { useWords } from '../language';
import { Waiting } from '../parts/Waiting';
import TroubleView from './TroubleView';

export interface ImportViewProps {
  readonly actions: PaneActions;
  readonly onBack: () => void;
  /** What was in the files is in the workbook now. */
  readonly onDone: () => void;
}

export default function ImportView({ actions, onBack, onDone }: ImportViewProps) {
  const { say } = useWords();
  const { phase, look, write, choose } = useImporting(actions);
  switch (phase.kind) {
    case 'choosing':
      return (
        <ChooseFiles
          onLook={(chosen) => {
            look(chosen, say(texts.pastedName));
          }}
          onBack={onBack}
        />
      );
    case 'reading':
    case 'writing':
      return <Waiting text={say(texts[phase.kind])} />;
    case 'faulty':
      return <FaultyFiles faults={phase.faults} onOtherFiles={choose} />;
    case 'before':
      return (
        <BeforeImport
          preview={phase.preview}
          hasChanged={phase.hasChanged}
          onWrite={(choice) => {
            write(phase.files, phase.preview, choice);
          }}
          onOtherFiles={choose}
        />
      );
    case 'imported':
      return <ImportResult outcome={phase.outcome} preview={phase.preview} onDone={onDone} />;
    case 'stopped':
      return <TroubleView trouble={phase.trouble} onTryAgain={choose} />;
  }
}
