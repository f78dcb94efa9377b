/** What a rerun changes, kind by kind, each kind with its list to open. */
import { annexChangesTexts as texts } from '../../texts/pane/annexChanges';
import { useWords } from '../language';
import { Paragraph, Section } from '../parts/View';
import { ChangeKindList } from './ChangeKindList';
import { changeLists, type Changes as AnnexChanges } from './changeLists';
import type { ChangeWays, GivenUp } from './changeWays';
import type { Preview } from './useAnnexMaking';

export interface ChangesProps {
  readonly changes: AnnexChanges | undefined;
  readonly summary: Preview['summary'];
  /** Whether the changes have been made. */
  readonly isDone: boolean;
  readonly ways: ChangeWays;
  /** Where a choice between two texts may still be made. */
  readonly givenUp?: GivenUp;
}

export function Changes({ changes, summary, isDone, ways, givenUp }: ChangesProps) {
  const { say } = useWords();
  const lists = changeLists(changes, summary);
  const isReordered = changes?.isReordered === true;
  const none = isDone ? texts.noneDone : texts.none;
  return (
    <Section heading={say(isDone ? texts.headingDone : texts.heading)}>
      {changes === undefined && <Paragraph>{say(texts.unfinished)}</Paragraph>}
      {changes !== undefined && lists.length === 0 && !isReordered && <Paragraph>{say(none)}</Paragraph>}
      {lists.map((list) => (
        <ChangeKindList
          key={list.kind}
          list={list}
          isDone={isDone}
          ways={ways}
          givenUp={list.kind === 'conflicts' ? givenUp : undefined}
        />
      ))}
      {isReordered && <Paragraph>{say(texts.reordered)}</Paragraph>}
    </Section>
  );
}
