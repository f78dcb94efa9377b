/** What taking an action back will do, and what has been changed since. */
import { Button } from '@fluentui/react-components';
import { doingLines, nameOfAction } from '../../actions/journal/undoWords';
import { undoTexts as texts } from '../../texts/undo';
import { useWords } from '../language';
import { Body, Footer, Headline, Meta, Paragraph, Section } from '../parts/View';
import { ReadOnlyWayOut, WriteButton } from '../parts/Writing';
import { timeOf } from './actionWords';
import { ChangesSince, Stays } from './ChangesSince';
import type { Previewed } from './useUndoing';

export interface BeforeUndoProps {
  readonly preview: Previewed;
  readonly onUndo: (id: number, overChanges: boolean) => void;
  readonly onCancel: () => void;
}

export function BeforeUndo({ preview, onUndo, onCancel }: BeforeUndoProps) {
  const words = useWords();
  const { say } = words;
  const { action, changes, stays } = preview;
  const doings = doingLines(preview, false, words.language);
  const name = nameOfAction(action, words.language);
  const choose = (overChanges: boolean) => () => {
    onUndo(action.id, overChanges);
  };
  return (
    <>
      <Body>
        <Headline takesFocus>{say(texts.undoNamed, { action: name })}</Headline>
        <Meta>{[action.subject, timeOf(action, words)].filter((part) => part !== '').join(' · ')}</Meta>
        <Section heading={say(texts.willHappen)}>
          {doings.length === 0 ? (
            <Paragraph>{say(texts.nothingHappens)}</Paragraph>
          ) : (
            doings.map((doing) => <Paragraph key={doing}>{doing}</Paragraph>)
          )}
        </Section>
        <ChangesSince changes={changes} areKept />
        <Stays parts={stays} />
      </Body>
      <Footer>
        {changes.length + doings.length > 0 && <ReadOnlyWayOut />}
        <Button onClick={onCancel}>{say(texts.cancel)}</Button>
        {changes.length > 0 && <WriteButton onClick={choose(true)}>{say(texts.changesGo)}</WriteButton>}
        {doings.length > 0 && (
          <WriteButton isPrimary onClick={choose(false)}>
            {say(changes.length > 0 ? texts.keepChanges : texts.undo)}
          </WriteButton>
        )}
      </Footer>
    </>
  );
}
