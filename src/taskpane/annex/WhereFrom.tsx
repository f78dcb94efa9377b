/** "Varifrån kommer texten?": the way from a selected cell of an annex to its register row. */
import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { TextOrigin } from '../../actions/annex/traceText';
import { annexViewTexts as texts } from '../../texts/pane/annexView';
import { checkViewTexts } from '../../texts/pane/checkView';
import type { CellAddress, PaneActions } from '../actions';
import { useWords, type Words } from '../language';
import { TextButton } from '../parts/TextButton';
import { Paragraph, Section } from '../parts/View';
import { sourceText } from './ChangeEntry';

const useStyles = makeStyles({ ask: { marginTop: '8px' }, answer: { marginTop: '8px' } });

export interface WhereFromProps {
  readonly actions: Pick<PaneActions, 'traceText'>;
  readonly attempt: (task: () => Promise<void>) => void;
  readonly onGoTo: (address: CellAddress) => void;
}

export function WhereFrom({ actions, attempt, onGoTo }: WhereFromProps) {
  const words = useWords();
  const { say } = words;
  const styles = useStyles();
  const [origin, setOrigin] = useState<TextOrigin | 'asking'>();
  const ask = (): void => {
    setOrigin('asking');
    attempt(async () => {
      setOrigin(await actions.traceText());
    });
  };
  return (
    <Section heading={say(texts.whereFrom)}>
      <Paragraph>{say(texts.whereFromMore)}</Paragraph>
      <Button className={styles.ask} onClick={ask}>
        {say(texts.ask)}
      </Button>
      <div role="status" className={styles.answer}>
        {origin === 'asking' && say(texts.asking)}
        {typeof origin === 'object' && originText(origin, words)}
      </div>
      {typeof origin === 'object' && origin.kind === 'source' && origin.address !== undefined && (
        <GoToSource address={origin.address} onGoTo={onGoTo} />
      )}
    </Section>
  );
}

function GoToSource({ address, onGoTo }: { readonly address: CellAddress } & Pick<WhereFromProps, 'onGoTo'>) {
  const { say } = useWords();
  return (
    <TextButton
      onClick={() => {
        onGoTo(address);
      }}
    >
      {say(checkViewTexts.goTo, { cell: `${address.sheet}!${address.cell}` })}
    </TextButton>
  );
}

function originText(origin: TextOrigin, words: Words): string {
  const { cell } = origin.asked;
  if (origin.kind !== 'source') return words.say(texts[origin.kind], { cell });
  const text = origin.address === undefined ? texts.comesFromGone : texts.comesFrom;
  return words.say(text, { cell, source: sourceText(origin.source, words) });
}
