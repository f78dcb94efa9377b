/** What taking an action back will do, and what has been changed since. */
import { Button } from '@fluentui/react-components';
import { undoTexts as texts } from '../../texts/undo';
import { useWords, type Words } from '../language';
import { Line, Lines, Signed } from '../parts/Lines';
import { Body, Footer, Headline, Meta, Paragraph, Section } from '../parts/View';
import { ReadOnlyWayOut, WriteButton } from '../parts/Writing';
import { changeText, nameOfAction, timeOf } from './actionWords';
import type { Previewed } from './useUndoing';

export interface BeforeUndoProps {
  readonly preview: Previewed;
  readonly onUndo: (id: number, overChanges: boolean) => void;
  readonly onCancel: () => void;
}

export function BeforeUndo({ preview, onUndo, onCancel }: BeforeUndoProps) {
  const words = useWords();
  const { say } = words;
  const { action, changes } = preview;
  const doings = doingsOf(preview, words);
  const name = nameOfAction(action, words);
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
        {changes.length > 0 && <Changes changes={changes} />}
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

const mostChanges = 20;

function Changes({ changes }: Pick<Previewed, 'changes'>) {
  const words = useWords();
  const { say } = words;
  return (
    <Section heading={say(texts.changes)}>
      <Signed sign="warning">{say(texts.changesStay)}</Signed>
      <Lines>
        {changes.slice(0, mostChanges).map((change) => (
          <Line key={`${change.sheet}!${change.cells}`} title={changeText(change, words)} />
        ))}
      </Lines>
      {changes.length > mostChanges && (
        <Meta>{say(texts.furtherChanges, { count: changes.length - mostChanges })}</Meta>
      )}
    </Section>
  );
}

export function doingsOf(
  {
    removed,
    relaid,
    columns,
    rows,
    cells,
  }: Pick<Previewed, 'removed' | 'relaid' | 'columns' | 'rows' | 'cells'>,
  { say, sayCount }: Words,
): readonly string[] {
  return [
    ...removed.map((sheet) => say(texts.willRemove, { sheet })),
    ...relaid.map((sheet) => say(texts.willRelay, { sheet })),
    ...columns.map(({ sheet, header }) => say(texts.willTakeColumn, { sheet, column: header })),
    ...rows.map(({ sheet, count }) => sayCount(count, texts.willTakeRow, texts.willTakeRows, { sheet })),
    ...(cells === 0 ? [] : [sayCount(cells, texts.oneCell, texts.manyCells)]),
  ];
}
