/** What can be taken back, newest first. */
import type { UndoableAction } from '../../actions/journal/undoAction';
import { nameOfAction } from '../../actions/journal/undoWords';
import { frameTexts } from '../../texts/pane/frame';
import { undoTexts as texts } from '../../texts/undo';
import { useWords } from '../language';
import { Line, Lines } from '../parts/Lines';
import { TextButton } from '../parts/TextButton';
import { Body, Headline, Meta, Paragraph, Section } from '../parts/View';
import { WayBack } from '../parts/WayBack';
import { useReadOnly } from '../readOnly';
import { amountOf, timeOf } from './actionWords';

export interface ActionListProps {
  readonly actions: readonly UndoableAction[];
  readonly onChoose: (id: number) => void;
  readonly onForget: () => void;
  readonly onBack: () => void;
}

export function ActionList({ actions, onChoose, onForget, onBack }: ActionListProps) {
  const words = useWords();
  const { say } = words;
  const isReadOnly = useReadOnly();
  return (
    <Body>
      <WayBack place={say(frameTexts.settings)} onBack={onBack} />
      <Headline takesFocus>{say(texts.headline)}</Headline>
      <Paragraph>{say(texts.introduction)}</Paragraph>
      <Lines>
        {actions.map((action) => (
          <Line
            key={action.id}
            title={nameOfAction(action, words.language)}
            end={
              <TextButton
                label={say(texts.undoNamed, { action: nameOfAction(action, words.language) })}
                onClick={() => {
                  onChoose(action.id);
                }}
              >
                {say(texts.undo)}
              </TextButton>
            }
          >
            {action.subject !== '' && <Meta>{action.subject}</Meta>}
            <Meta>
              {timeOf(action, words)} · {amountOf(action, words)}
            </Meta>
          </Line>
        ))}
      </Lines>
      <Section heading={say(texts.list)}>
        <Paragraph>{say(texts.listLimits)}</Paragraph>
        <Paragraph>{say(texts.listMore)}</Paragraph>
        {!isReadOnly && <TextButton onClick={onForget}>{say(texts.forget)}</TextButton>}
      </Section>
    </Body>
  );
}
