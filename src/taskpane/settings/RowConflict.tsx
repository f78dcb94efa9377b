/** What somebody else has made of a row meanwhile, and the two ways on. */
import { makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { listFormTexts as texts } from '../../texts/pane/settingsLists';
import { useWords } from '../language';
import { TextButton } from '../parts/TextButton';
import { listDescriptions, type ShownList } from './listDescriptions';
import type { NotSaved } from './useListSaving';

const useStyles = makeStyles({
  alert: { flexBasis: '100%' },
  bar: { padding: '8px 12px', alignItems: 'start' },
  ways: { display: 'flex', flexWrap: 'wrap', columnGap: '16px' },
});

type RowNow = Extract<NotSaved, { readonly kind: 'changedMeanwhile' }>['now'][number];

export interface RowConflictProps {
  readonly list: ShownList;
  readonly notSaved: NotSaved | undefined;
  /** @param now undefined: the row is gone, and is to come again */
  readonly onMine: (now: RowNow) => void;
  readonly onTheirs: () => void;
}

export function RowConflict({ list, notSaved, onMine, onTheirs }: RowConflictProps) {
  const { say } = useWords();
  const styles = useStyles();
  if (notSaved?.kind !== 'changedMeanwhile') return null;
  const [now] = notSaved.now;
  const said = now === undefined ? '' : shortly(list, now);
  return (
    <div role="alert" className={styles.alert}>
      <MessageBar intent="warning" layout="multiline" className={styles.bar}>
        <MessageBarBody>
          {say(now === undefined ? texts.goneMeanwhile : texts.changedMeanwhile, { now: said })}
          <div className={styles.ways}>
            <TextButton
              onClick={() => {
                onMine(now);
              }}
            >
              {say(now === undefined ? texts.addAgain : texts.useMine)}
            </TextButton>
            <TextButton onClick={onTheirs}>
              {say(now === undefined ? texts.leaveGone : texts.useTheirs)}
            </TextButton>
          </div>
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}

/** What the row says, field by field. */
function shortly(list: ShownList, { fields }: NonNullable<RowNow>): string {
  return listDescriptions[list].fields
    .map(({ field }) => fields[field] ?? '')
    .filter((text) => text !== '')
    .join(' · ');
}
