/** Below bands and matrix: what stands in the way, and the button that saves. */
import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { listFormTexts } from '../../texts/pane/settingsLists';
import type { Text } from '../../texts/text';
import { useWords } from '../language';
import { Signed } from '../parts/Lines';
import { Footer } from '../parts/View';
import { ReadOnlyWayOut } from '../parts/Writing';
import { useReadOnly } from '../readOnly';
import { NotSavedBar } from './NotSavedBar';
import type { ListSaving } from './useListSaving';

const useStyles = makeStyles({
  lines: {
    flexBasis: '100%',
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    marginBottom: '4px',
    // It is there to be heard when something comes, and takes no room until then.
    ':empty': { position: 'absolute' },
  },
});

export interface SaveBlockProps {
  /** Sentences that say what is amiss. */
  readonly faults: readonly string[];
  readonly saving: ListSaving;
  /** What others have written meanwhile. */
  readonly conflict: ReactNode;
  readonly button: Text;
  readonly onSave: () => void;
}

export function SaveBlock(props: SaveBlockProps) {
  const { faults, saving, conflict, button, onSave } = props;
  const { isSaving, notSaved } = saving;
  const { say } = useWords();
  const styles = useStyles();
  const isReadOnly = useReadOnly();
  return (
    <Footer>
      <div role="status" className={styles.lines}>
        {faults.map((fault) => (
          <Signed key={fault} sign="warning">
            {fault}
          </Signed>
        ))}
      </div>
      <NotSavedBar notSaved={notSaved} />
      {conflict}
      {isReadOnly ? (
        <ReadOnlyWayOut />
      ) : (
        <Button appearance="primary" onClick={onSave}>
          {say(isSaving ? listFormTexts.saving : button)}
        </Button>
      )}
    </Footer>
  );
}
