/** A workbook without registers: what will happen to it, and two ways to begin. */
import { Button, makeStyles } from '@fluentui/react-components';
import type { CreateRequest } from '../../actions/createRegisters';
import { emptyTexts } from '../../texts/pane/empty';
import { useWords } from '../language';
import { Signed } from '../parts/Lines';
import { RegisterPicture } from '../parts/RegisterPicture';
import { TextButton } from '../parts/TextButton';
import { Body, Footer, Headline, Meta, Paragraph, Section } from '../parts/View';

const useStyles = makeStyles({
  promises: { display: 'flex', flexDirection: 'column', gap: '8px', marginTop: '4px' },
});

export interface EmptyViewProps {
  readonly onCreate: (content: CreateRequest['content']) => void;
}

export default function EmptyView({ onCreate }: EmptyViewProps) {
  const { say } = useWords();
  const styles = useStyles();
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
      </Body>
      <Footer>
        <Button
          appearance="primary"
          onClick={() => {
            onCreate('empty');
          }}
        >
          {say(emptyTexts.create)}
        </Button>
      </Footer>
    </>
  );
}
