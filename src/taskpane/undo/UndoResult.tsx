/** What came of it. */
import { Button } from '@fluentui/react-components';
import { undoTexts as texts } from '../../texts/undo';
import { useWords, type Words } from '../language';
import { Line, Lines, Signed } from '../parts/Lines';
import { Body, Footer, Headline, Section } from '../parts/View';
import { changeText, nameOfAction } from './actionWords';
import type { Told } from './useUndoing';

export function UndoResult({ outcome, onBack }: { readonly outcome: Told; readonly onBack: () => void }) {
  const words = useWords();
  const { say } = words;
  const changes = outcome.kind === 'undone' ? outcome.changes : [];
  return (
    <>
      <Body>
        <Signed sign={outcome.kind === 'kept' ? 'warning' : 'done'}>
          <Headline takesFocus>{headlineOf(outcome, words)}</Headline>
        </Signed>
        {changes.length > 0 && (
          <Section heading={say(texts.changes)}>
            <Lines>
              {changes.slice(0, mostChanges).map((change) => (
                <Line key={`${change.sheet}!${change.cells}`} title={changeText(change, words)} />
              ))}
            </Lines>
          </Section>
        )}
      </Body>
      <Footer>
        <Button appearance="primary" onClick={onBack}>
          {say(texts.back)}
        </Button>
      </Footer>
    </>
  );
}

const mostChanges = 20;

function headlineOf(outcome: Told, words: Words): string {
  const { say, sayCount } = words;
  switch (outcome.kind) {
    case 'undone':
      return say(texts.undone, { action: nameOfAction(outcome.action, words) });
    case 'kept':
      return say(texts.kept);
    case 'emptied':
      return outcome.count === 0
        ? say(texts.noneForgotten)
        : sayCount(outcome.count, texts.oneForgotten, texts.manyForgotten);
  }
}
