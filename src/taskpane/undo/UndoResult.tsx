/** What came of it. */
import { Button } from '@fluentui/react-components';
import { doingLines, nameOfAction } from '../../actions/journal/undoWords';
import { undoTexts as texts } from '../../texts/undo';
import { useWords, type Words } from '../language';
import { Signed } from '../parts/Lines';
import { Body, Footer, Headline, Paragraph, Section } from '../parts/View';
import { ChangesSince, Stays } from './ChangesSince';
import type { Told } from './useUndoing';

export function UndoResult({ outcome, onBack }: { readonly outcome: Told; readonly onBack: () => void }) {
  const words = useWords();
  const { say } = words;
  return (
    <>
      <Body>
        <Signed sign={outcome.kind === 'kept' ? 'warning' : 'done'}>
          <Headline takesFocus>{headlineOf(outcome, words)}</Headline>
        </Signed>
        {outcome.kind !== 'emptied' && <WhatCame outcome={outcome} />}
      </Body>
      <Footer>
        <Button appearance="primary" onClick={onBack}>
          {say(texts.back)}
        </Button>
      </Footer>
    </>
  );
}

type Undone = Exclude<Told, { readonly kind: 'emptied' }>;

/** What was given back, and what was not. */
function WhatCame({ outcome }: { readonly outcome: Undone }) {
  const { say, language } = useWords();
  const isUndone = outcome.kind === 'undone';
  const lines = isUndone ? doingLines(outcome, true, language) : [];
  return (
    <>
      {lines.length > 0 && (
        <Section heading={say(texts.whatHappened)}>
          {lines.map((line) => (
            <Paragraph key={line}>{line}</Paragraph>
          ))}
        </Section>
      )}
      <ChangesSince changes={outcome.changes} />
      {isUndone && <Stays parts={outcome.stays} />}
    </>
  );
}

function headlineOf(outcome: Told, { say, sayCount, language }: Words): string {
  switch (outcome.kind) {
    case 'undone':
      return say(texts.undone, { action: nameOfAction(outcome.action, language) });
    case 'kept':
      return say(texts.kept);
    case 'emptied':
      return outcome.count === 0
        ? say(texts.noneForgotten)
        : sayCount(outcome.count, texts.oneForgotten, texts.manyForgotten);
  }
}
