/** What has been changed since an action, and what of it no undoing gives back. */
import type { StayingPart } from '../../actions/journal/staying';
import type { ChangeSince } from '../../actions/journal/undoAction';
import { changeText, stayText } from '../../actions/journal/undoWords';
import { undoTexts as texts } from '../../texts/undo';
import { useWords } from '../language';
import { Line, Lines, Signed } from '../parts/Lines';
import { Meta, Section } from '../parts/View';

const mostChanges = 20;

export interface ChangesSinceProps {
  readonly changes: readonly ChangeSince[];
  /** They are going to stay. */
  readonly areKept?: boolean;
}

export function ChangesSince({ changes, areKept = false }: ChangesSinceProps) {
  const { say, language } = useWords();
  if (changes.length === 0) return null;
  return (
    <Section heading={say(texts.changes)}>
      {areKept && <Signed sign="warning">{say(texts.changesStay)}</Signed>}
      <Lines>
        {changes.slice(0, mostChanges).map((change) => {
          const line = changeText(change, language);
          return <Line key={line} title={line} />;
        })}
      </Lines>
      {changes.length > mostChanges && (
        <Meta>{say(texts.furtherChanges, { count: changes.length - mostChanges })}</Meta>
      )}
    </Section>
  );
}

export function Stays({ parts }: { readonly parts: readonly StayingPart[] }) {
  const { say, language } = useWords();
  if (parts.length === 0) return null;
  return (
    <Section heading={say(texts.stays)}>
      <Lines>
        {parts.map((part) => {
          const line = stayText(part, language);
          return <Line key={line} title={<Signed sign="note">{line}</Signed>} />;
        })}
      </Lines>
    </Section>
  );
}
