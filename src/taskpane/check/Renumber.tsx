/** Several rows have the same number: one of them gets another. */
import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Remembered } from '../../actions/journal/applyJournaled';
import type { NumberOfYear } from '../../actions/numbers/sharedNumber';
import { numberTexts as texts } from '../../texts/pane/numbers';
import type { PaneActions } from '../actions';
import { useWords } from '../language';
import { Signed } from '../parts/Lines';
import { Body, Footer, Headline } from '../parts/View';
import { Waiting } from '../parts/Waiting';
import { TakeBack } from '../undo/TakeBack';
import TroubleView from '../views/TroubleView';
import { RenumberForm } from './RenumberForm';
import { useRenumbering } from './useRenumbering';

export interface RenumberProps {
  readonly actions: PaneActions;
  readonly wanted: NumberOfYear;
  readonly onBack: () => void;
  readonly onCheckAgain: () => void;
}

const useStyles = makeStyles({ done: { marginTop: '8px' } });

export default function Renumber({ actions, wanted, onBack, onCheckAgain }: RenumberProps) {
  const { say } = useWords();
  const { phase, readAgain, renumber } = useRenumbering(actions, wanted);
  switch (phase.kind) {
    case 'reading':
    case 'writing':
      return <Waiting text={say(texts[phase.kind])} />;
    case 'stopped':
      return <TroubleView trouble={phase.trouble} onTryAgain={readAgain} />;
    case 'asking':
      return <RenumberForm {...phase} wanted={wanted} onBack={onBack} onGive={renumber} />;
    case 'notShared':
      return <Told headline={say(texts.notShared)} onCheckAgain={onCheckAgain} />;
    case 'renumbered':
      return <Given {...phase} onCheckAgain={onCheckAgain} />;
  }
}

interface GivenProps {
  readonly nr: string;
  readonly links: number;
  readonly remembered: Remembered;
  readonly onCheckAgain: () => void;
}

function Given({ nr, links, remembered, onCheckAgain }: GivenProps) {
  const { say, sayCount } = useWords();
  const changed =
    links === 0 ? say(texts.noLinksChanged) : sayCount(links, texts.oneLinkChanged, texts.linksChanged);
  return (
    <Told headline={say(texts.given, { nr })} onCheckAgain={onCheckAgain}>
      <Signed sign="done">{changed}</Signed>
      <TakeBack remembered={remembered} />
    </Told>
  );
}

interface ToldProps {
  readonly headline: string;
  readonly onCheckAgain: () => void;
  readonly children?: ReactNode;
}

function Told({ headline, onCheckAgain, children }: ToldProps) {
  const { say } = useWords();
  const styles = useStyles();
  return (
    <>
      <Body>
        <Headline takesFocus>{headline}</Headline>
        {children !== undefined && <div className={styles.done}>{children}</div>}
      </Body>
      <Footer>
        <Button appearance="primary" onClick={onCheckAgain}>
          {say(texts.checkAgain)}
        </Button>
      </Footer>
    </>
  );
}
