/** "Ångra en åtgärd": what the add-in did last, what taking it back would do, and what has been changed since. */
import { frameTexts } from '../../texts/pane/frame';
import { undoTexts as texts } from '../../texts/undo';
import type { PaneActions } from '../actions';
import { useWords } from '../language';
import { Body, Headline, Paragraph } from '../parts/View';
import { Waiting } from '../parts/Waiting';
import { WayBack } from '../parts/WayBack';
import { ActionList } from '../undo/ActionList';
import { BeforeUndo } from '../undo/BeforeUndo';
import { UndoResult } from '../undo/UndoResult';
import { useUndoing } from '../undo/useUndoing';
import TroubleView from './TroubleView';

export interface UndoViewProps {
  readonly actions: PaneActions;
  /** The action to begin with; without it all are listed. */
  readonly startAt?: number | undefined;
  readonly onUndone: () => void;
  readonly onBack: () => void;
}

export default function UndoView({ actions, startAt, onUndone, onBack }: UndoViewProps) {
  const { say } = useWords();
  const { phase, list, compare, undo, forget } = useUndoing(actions, startAt, onUndone);
  switch (phase.kind) {
    case 'reading':
    case 'comparing':
    case 'working':
      return <Waiting text={say(texts[phase.kind])} />;
    case 'listed':
      return phase.actions.length === 0 ? (
        <Body>
          <WayBack place={say(frameTexts.settings)} onBack={onBack} />
          <Headline takesFocus>{say(texts.nothing)}</Headline>
          <Paragraph>{say(texts.nothingMore)}</Paragraph>
        </Body>
      ) : (
        <ActionList actions={phase.actions} onChoose={compare} onForget={forget} onBack={onBack} />
      );
    case 'before':
      return <BeforeUndo preview={phase.preview} onUndo={undo} onCancel={list} />;
    case 'told':
      return <UndoResult outcome={phase.outcome} onBack={list} />;
    case 'stopped':
      return <TroubleView trouble={phase.trouble} onTryAgain={list} />;
  }
}
