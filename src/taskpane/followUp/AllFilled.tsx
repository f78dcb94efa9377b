/** Nothing is left: calmly said. */
import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { followUpTexts } from '../../texts/pane/followUp';
import { useWords } from '../language';
import { SignMark } from '../parts/SignMark';
import { Headline, Paragraph } from '../parts/View';

const useStyles = makeStyles({
  top: { display: 'flex', gap: '8px', alignItems: 'flex-start', '> svg': { marginTop: '3px' } },
});

export interface AllFilledProps {
  readonly count: number;
  readonly takesFocus: boolean;
  readonly children: ReactNode;
}

export function AllFilled({ count, takesFocus, children }: AllFilledProps) {
  const { say, sayCount } = useWords();
  return (
    <>
      <div className={useStyles().top}>
        <SignMark sign="done" />
        <Headline takesFocus={takesFocus}>
          {sayCount(count, followUpTexts.oneFilled, followUpTexts.allFilled)}
        </Headline>
      </div>
      <div role="status">
        <Paragraph>{say(followUpTexts.allFilledMore)}</Paragraph>
      </div>
      {children}
    </>
  );
}
