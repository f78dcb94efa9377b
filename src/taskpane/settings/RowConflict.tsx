/** What somebody else has made of a row meanwhile, and the two ways on. */
import { listFormTexts as texts } from '../../texts/pane/settingsLists';
import { useWords } from '../language';
import { ConflictBar } from './ConflictBar';
import { listDescriptions, type ShownList } from './listDescriptions';
import type { NotSaved } from './useListSaving';

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
  if (notSaved?.kind !== 'changedMeanwhile') return null;
  const [now] = notSaved.now;
  const said = now === undefined ? '' : shortly(list, now);
  return (
    <ConflictBar
      mine={say(now === undefined ? texts.addAgain : texts.useMine)}
      theirs={say(now === undefined ? texts.leaveGone : texts.useTheirs)}
      onMine={() => {
        onMine(now);
      }}
      onTheirs={onTheirs}
    >
      {say(now === undefined ? texts.goneMeanwhile : texts.changedMeanwhile, { now: said })}
    </ConflictBar>
  );
}

/** What the row says, field by field. */
function shortly(list: ShownList, { fields }: NonNullable<RowNow>): string {
  return listDescriptions[list].fields
    .map(({ field }) => fields[field] ?? '')
    .filter((text) => text !== '')
    .join(' · ');
}
