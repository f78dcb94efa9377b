/** "Uppdatera arbetsboken": what a workbook of an older version will get, and then what it got. */
import { Button, makeStyles } from '@fluentui/react-components';
import type { Migrated, Migration } from '../../actions/migrate/migrateWorkbook';
import { migrateViewTexts as texts } from '../../texts/pane/migrate';
import type { PaneActions } from '../actions';
import { useWords } from '../language';
import { useMigration } from '../migrate/useMigration';
import { Line, Lines, Signed } from '../parts/Lines';
import { Body, Footer, Headline, Meta, Paragraph, Section } from '../parts/View';
import { Waiting } from '../parts/Waiting';
import { WriteButton, WriteFooter } from '../parts/Writing';
import { TakeBack } from '../undo/TakeBack';
import TroubleView from './TroubleView';

export interface MigrateViewProps {
  readonly actions: PaneActions;
  readonly onMigrated: () => void;
  readonly onDone: () => void;
}

export default function MigrateView({ actions, onMigrated, onDone }: MigrateViewProps) {
  const { say } = useWords();
  const { phase, look, migrate } = useMigration(actions, onMigrated);
  switch (phase.kind) {
    case 'reading':
    case 'migrating':
      return <Waiting text={say(texts[phase.kind])} />;
    case 'previewed':
      return <BeforeMigration added={phase.added} onMigrate={migrate} />;
    case 'migrated':
      return <AfterMigration migrated={phase} onDone={onDone} />;
    case 'current':
      return <Current onDone={onDone} />;
    case 'stopped':
      return <TroubleView trouble={phase.trouble} onTryAgain={look} />;
  }
}

function BeforeMigration({ added, onMigrate }: Migration & { readonly onMigrate: () => void }) {
  const { say, sayCount } = useWords();
  return (
    <>
      <Body>
        <Headline>{sayCount(added.length, texts.one, texts.many)}</Headline>
        <Paragraph>{say(added.length === 1 ? texts.stays : texts.stayMany)}</Paragraph>
        <Section heading={say(texts.willBeAdded)}>
          <AddedColumns added={added} />
        </Section>
      </Body>
      <WriteFooter>
        <WriteButton isPrimary onClick={onMigrate}>
          {say(texts.migrate)}
        </WriteButton>
      </WriteFooter>
    </>
  );
}

interface AfterMigrationProps extends Pick<MigrateViewProps, 'onDone'> {
  readonly migrated: Migrated;
}

function AfterMigration({ migrated: { added, remembered }, onDone }: AfterMigrationProps) {
  const { say } = useWords();
  return (
    <>
      <Body>
        <Signed sign="done">
          <Headline takesFocus>{say(texts.migrated)}</Headline>
        </Signed>
        <Paragraph>{say(texts.migratedMore)}</Paragraph>
        <TakeBack remembered={remembered} />
        {added.length > 0 && (
          <Section heading={say(texts.added)}>
            <AddedColumns added={added} />
          </Section>
        )}
      </Body>
      <Footer>
        <Button appearance="primary" onClick={onDone}>
          {say(texts.toStart)}
        </Button>
      </Footer>
    </>
  );
}

/** Tables have long names without a blank to break at. */
const useStyles = makeStyles({ place: { overflowWrap: 'anywhere' } });

function AddedColumns({ added }: Migration) {
  const { say } = useWords();
  const styles = useStyles();
  return (
    <Lines>
      {added.map(({ header, help, ...place }) => (
        <Line key={`${place.table} ${header}`} title={header}>
          <Paragraph>{say(help)}</Paragraph>
          <Meta className={styles.place}>{say(texts.where, place)}</Meta>
        </Line>
      ))}
    </Lines>
  );
}

function Current({ onDone }: Pick<MigrateViewProps, 'onDone'>) {
  const { say } = useWords();
  return (
    <>
      <Body>
        <Headline takesFocus>{say(texts.current)}</Headline>
        <Paragraph>{say(texts.currentMore)}</Paragraph>
      </Body>
      <Footer>
        <Button appearance="primary" onClick={onDone}>
          {say(texts.toStart)}
        </Button>
      </Footer>
    </>
  );
}
