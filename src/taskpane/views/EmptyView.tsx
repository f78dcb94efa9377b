/** A workbook without registers: what will happen to it, and three ways to begin. */
import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { CreateRequest } from '../../actions/createRegisters';
import { emptyTexts } from '../../texts/pane/empty';
import type { PaneActions } from '../actions';
import { fetched } from '../frame/fetched';
import { useWords } from '../language';
import { Signed } from '../parts/Lines';
import { RegisterPicture } from '../parts/RegisterPicture';
import { TextButton } from '../parts/TextButton';
import { Body, Headline, Meta, Paragraph, Section } from '../parts/View';
import { WriteButton, WriteFooter } from '../parts/Writing';
import { useReadOnly } from '../readOnly';

const AdoptView = fetched(() => import('./AdoptView'));
const ImportView = fetched(() => import('./ImportView'));

const useStyles = makeStyles({
  promises: { display: 'flex', flexDirection: 'column', gap: '8px', marginTop: '4px' },
});

export interface EmptyViewProps {
  readonly actions: PaneActions;
  readonly onCreate: (content: CreateRequest['content']) => void;
  /** The workbook has got registers in another way. */
  readonly onAdopted: () => void;
}

export default function EmptyView({ actions, onCreate, onAdopted }: EmptyViewProps) {
  const [way, setWay] = useState<Way>();
  if (way === undefined) return <Beginnings onCreate={onCreate} onWay={setWay} />;
  const View = way === 'adopt' ? AdoptView : ImportView;
  return (
    <View
      actions={actions}
      onBack={() => {
        setWay(undefined);
      }}
      onDone={onAdopted}
    />
  );
}

/** To registers of what somebody has already. */
type Way = 'adopt' | 'import';

interface BeginningsProps extends Pick<EmptyViewProps, 'onCreate'> {
  readonly onWay: (way: Way) => void;
}

function Beginnings({ onCreate, onWay }: BeginningsProps) {
  const { say } = useWords();
  const styles = useStyles();
  const isReadOnly = useReadOnly();
  return (
    <>
      <Body>
        <RegisterPicture />
        <Headline>{say(emptyTexts.headline)}</Headline>
        <Paragraph>{say(emptyTexts.introduction)}</Paragraph>
        <Section heading={say(emptyTexts.whatHappens)}>
          <div className={styles.promises}>
            <Signed sign="sheet">{say(emptyTexts.sheetsAdded)}</Signed>
            <Signed sign="secure">{say(emptyTexts.nothingSent)}</Signed>
            <Signed sign="people">{say(emptyTexts.readable)}</Signed>
          </div>
        </Section>
        <Section heading={say(emptyTexts.haveSheet)}>
          <TextButton
            onClick={() => {
              onWay('adopt');
            }}
          >
            {say(emptyTexts.adopt)}
          </TextButton>
          <Meta>{say(emptyTexts.adoptMore)}</Meta>
          <TextButton
            onClick={() => {
              onWay('import');
            }}
          >
            {say(emptyTexts.import)}
          </TextButton>
          <Meta>{say(emptyTexts.importMore)}</Meta>
        </Section>
        {!isReadOnly && <Curious onCreate={onCreate} />}
      </Body>
      <WriteFooter>
        <WriteButton
          isPrimary
          onClick={() => {
            onCreate('empty');
          }}
        >
          {say(emptyTexts.create)}
        </WriteButton>
      </WriteFooter>
    </>
  );
}

/** The sample is written into the workbook, as the registers are. */
function Curious({ onCreate }: Pick<EmptyViewProps, 'onCreate'>) {
  const { say } = useWords();
  return (
    <Section heading={say(emptyTexts.curious)}>
      <TextButton
        onClick={() => {
          onCreate('sample');
        }}
      >
        {say(emptyTexts.trySample)}
      </TextButton>
      <Meta>{say(emptyTexts.sampleMore)}</Meta>
    </Section>
  );
}
