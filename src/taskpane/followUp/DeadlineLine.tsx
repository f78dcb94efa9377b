/** When a measure is to be done, in words; one that has passed carries a sign as well. */
import { daysLeft, type FollowUpRow, type FollowUpWork } from '../../actions/followUp/followUpWork';
import { followUpTexts } from '../../texts/pane/followUp';
import { useWords, type Words } from '../language';
import { Signed } from '../parts/Lines';
import { Meta } from '../parts/View';
import { today } from '../today';

export function DeadlineLine({ work, row }: { readonly work: FollowUpWork; readonly row: FollowUpRow }) {
  const words = useWords();
  const days = daysLeft(work, row, today());
  if (days === undefined || row.deadline === undefined) return null;
  const text = deadlineWords(row.deadline, days, words);
  return days < 0 ? (
    <Signed sign="warning" isSmall>
      {text}
    </Signed>
  ) : (
    <Meta>{text}</Meta>
  );
}

function deadlineWords(deadline: string, days: number, { say, sayDate }: Words): string {
  const insertions = { date: sayDate(deadline), count: Math.abs(days) };
  if (days === 0) return say(followUpTexts.isDueToday);
  if (days === -1) return say(followUpTexts.wasDue, insertions);
  if (days === 1) return say(followUpTexts.isDue, insertions);
  return say(days < 0 ? followUpTexts.wasDueDays : followUpTexts.isDueDays, insertions);
}
