/** Below a row's form: what has been saved and what has not, and the way to the rows before and after. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { RowForm } from '../../actions/rows/registerForms/rowForm';
import type { RegisterRowIdentity } from '../../actions/rows/registerRow';
import { registerNouns, registersTexts as texts } from '../../texts/pane/registers';
import { useWords, type Words } from '../language';
import { Signed } from '../parts/Lines';
import { TextButton } from '../parts/TextButton';
import { Footer } from '../parts/View';
import { ReadOnlyWayOut } from '../parts/Writing';
import { useReadOnly } from '../readOnly';
import { isChanged } from './registersMemory';
import { RowTroubleBar } from './RowTroubleBar';
import type { Linking } from './useLinking';
import type { RowSaving } from './useRowSaving';

const useStyles = makeStyles({
  standing: {
    flexBasis: '100%',
    fontSize: '12px',
    lineHeight: '20px',
    color: tokens.colorNeutralForeground2,
  },
  trouble: { flexBasis: '100%', maxHeight: '40vh', overflowY: 'auto' },
  ways: { display: 'flex', flexWrap: 'wrap', columnGap: '16px' },
});

export interface RowFooterProps {
  readonly form: RowForm;
  readonly saving: RowSaving;
  readonly linking: Linking;
  readonly onOpen: (row: RegisterRowIdentity) => void;
}

export function RowFooter({ form, saving, linking, onOpen }: RowFooterProps) {
  const { say } = useWords();
  const isReadOnly = useReadOnly();
  const { neighbours, row } = form;
  const { previous, next } = neighbours;
  return (
    <Footer>
      <Trouble saving={saving} linking={linking} />
      {isReadOnly ? <ReadOnlyWayOut /> : <Standing form={form} saving={saving} linking={linking} />}
      {previous !== undefined && (
        <Button
          onClick={() => {
            onOpen(previous);
          }}
        >
          {say(texts.previous)}
        </Button>
      )}
      {next !== undefined && (
        <Button
          appearance="primary"
          onClick={() => {
            onOpen(next);
          }}
        >
          {say(registerNouns[row.register].next)}
        </Button>
      )}
    </Footer>
  );
}

function Trouble({ saving, linking }: Pick<RowFooterProps, 'saving' | 'linking'>) {
  const { say } = useWords();
  const styles = useStyles();
  const { fault } = saving;
  if (fault !== undefined) {
    return (
      <div className={styles.trouble} role="alert">
        <RowTroubleBar trouble={fault}>
          <div className={styles.ways}>
            <TextButton onClick={() => void saving.save()}>{say(texts.saveAgain)}</TextButton>
            <TextButton onClick={saving.discard}>{say(texts.discard)}</TextButton>
          </div>
        </RowTroubleBar>
      </div>
    );
  }
  if (linking.state.kind !== 'stopped') return null;
  return (
    <div className={styles.trouble} role="alert">
      <RowTroubleBar trouble={linking.state.trouble} />
    </div>
  );
}

function Standing({ form, saving, linking }: Omit<RowFooterProps, 'onOpen'>) {
  const words = useWords();
  const { say } = words;
  const styles = useStyles();
  const unsaved = unsavedHeaders(form, saving);
  const isBusy = saving.isSaving || linking.state.kind === 'linking';
  return (
    <div className={styles.standing} role="status">
      {isBusy && say(texts.saving)}
      {!isBusy && unsaved.length > 0 && (
        <Signed sign="warning">{say(texts.notSaved, { fields: unsaved.join(', ') })}</Signed>
      )}
      {!isBusy && unsaved.length === 0 && (
        <Saved form={form} savedAt={latestOf(saving, linking)} words={words} />
      )}
    </div>
  );
}

/** The drafts that wait for the user: what is being typed right now is not told of. */
function unsavedHeaders({ fields, risk }: RowForm, { drafts, fault }: RowSaving): readonly string[] {
  const isWaiting = (field: string): boolean => {
    const draft = drafts[field];
    if (draft === undefined || !isChanged(draft)) return false;
    return fault !== undefined || draft.wanted !== undefined || draft.now !== undefined;
  };
  const cells = [...fields.first, ...(risk?.factors ?? []), ...fields.rest];
  return cells.filter(({ field }) => isWaiting(field)).map(({ header }) => header);
}

function latestOf({ savedAt }: RowSaving, { state }: Linking): Date | undefined {
  const linkedAt = state.kind === 'linked' ? state.at : undefined;
  if (savedAt === undefined || linkedAt === undefined) return savedAt ?? linkedAt;
  return savedAt > linkedAt ? savedAt : linkedAt;
}

interface SavedProps {
  readonly form: RowForm;
  readonly savedAt: Date | undefined;
  readonly words: Words;
}

function Saved({ form, savedAt, words: { say, sayTime } }: SavedProps) {
  if (savedAt === undefined) return <>{say(texts.savesItself)}</>;
  return <Signed sign="done">{say(texts.savedAt, { row: form.sheetRow, time: sayTime(savedAt) })}</Signed>;
}
