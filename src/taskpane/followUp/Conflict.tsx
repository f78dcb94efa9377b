/** A colleague wrote in the same row meanwhile: both texts, and the choice between them. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { FollowUpRow } from '../../actions/followUp/followUpWork';
import type { FieldNow } from '../../actions/rows/saveRow';
import { followUpTexts } from '../../texts/pane/followUp';
import { useWords } from '../language';
import { Body, Footer, Headline, Paragraph, Section } from '../parts/View';

const useStyles = makeStyles({
  text: {
    margin: '4px 0 12px',
    padding: '2px 0 2px 12px',
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke1,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  mine: { borderInlineStartColor: tokens.colorCompoundBrandStroke },
  label: { margin: '4px 0 0', fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
});

export interface ConflictProps {
  /** With what has been filled in. */
  readonly row: FollowUpRow;
  readonly fields: readonly FieldNow[];
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
}

export function Conflict({ row, fields, onKeepMine, onTakeTheirs }: ConflictProps) {
  const { say } = useWords();
  return (
    <>
      <Body>
        <Headline takesFocus>{say(followUpTexts.changedMeanwhile, { nr: row.row.nr })}</Headline>
        <Paragraph>{say(followUpTexts.changedMeanwhileMore)}</Paragraph>
        {fields.map(({ field, now }) => (
          <Section
            key={field}
            heading={say(field === 'status' ? followUpTexts.status : followUpTexts.followUp)}
          >
            <Version label={say(followUpTexts.theirs)} text={now} isMine={false} />
            <Version
              label={say(followUpTexts.mine)}
              text={field === 'status' ? row.status : row.followUp}
              isMine
            />
          </Section>
        ))}
      </Body>
      <Footer>
        <Button onClick={onTakeTheirs}>{say(followUpTexts.takeTheirs)}</Button>
        <Button appearance="primary" onClick={onKeepMine}>
          {say(followUpTexts.keepMine)}
        </Button>
      </Footer>
    </>
  );
}

interface VersionProps {
  readonly label: string;
  readonly text: string;
  readonly isMine: boolean;
}

function Version({ label, text, isMine }: VersionProps) {
  const { say } = useWords();
  const styles = useStyles();
  return (
    <>
      <p className={styles.label}>{label}</p>
      <p className={isMine ? `${styles.text} ${styles.mine}` : styles.text}>
        {text.trim() === '' ? say(followUpTexts.empty) : text}
      </p>
    </>
  );
}
