/** What has become of the risks since last year. */
import { makeStyles } from '@fluentui/react-components';
import type { ShownChange, ShownChanges } from '../../actions/overview/readYearPicture';
import { overviewTexts as texts } from '../../texts/pane/overview';
import type { CellAddress } from '../actions';
import { useWords, type Words } from '../language';
import { Line, Lines } from '../parts/Lines';
import { Meta, Section } from '../parts/View';
import { LevelChip } from '../risk/LevelChip';
import { RiskList, RiskTitle } from './RiskList';

const useStyles = makeStyles({
  levels: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 6px',
    marginTop: '2px',
    fontSize: '12px',
  },
});

export interface LevelChangeListProps {
  readonly lastYear: number;
  readonly changes: ShownChanges;
  readonly onGoTo: (address: CellAddress) => void;
}

export function LevelChangeList({ lastYear, changes, onGoTo }: LevelChangeListProps) {
  const words = useWords();
  const { changed, gone } = changes;
  const rest = restInWords(changes, words);
  return (
    <Section heading={words.say(texts.changes, { year: lastYear })}>
      {changed.length > 0 && (
        <Lines>
          {changed.map((change, at) => (
            <Line key={at} title={<RiskTitle risk={change.risk} onGoTo={onGoTo} />}>
              <Levels {...change} />
            </Line>
          ))}
        </Lines>
      )}
      {rest !== '' && <Meta>{rest}</Meta>}
      {gone.length > 0 && (
        <Section heading={words.say(texts.gone)} aside={gone.length}>
          <RiskList risks={gone} onGoTo={onGoTo} />
        </Section>
      )}
    </Section>
  );
}

function Levels({ direction, before, now }: ShownChange) {
  const { say } = useWords();
  return (
    <div className={useStyles().levels}>
      <span>{say(texts[direction])}</span>
      <LevelChip {...before} />
      <span role="img" aria-label={say(texts.to)}>
        →
      </span>
      <LevelChip {...now} />
    </div>
  );
}

/** `13 oförändrade · 2 nya · 1 avslutad med beslut` */
function restInWords({ unchanged, added, closed, incomparable }: ShownChanges, { sayCount }: Words): string {
  const counted = [
    { count: unchanged, one: texts.oneUnchanged, many: texts.unchanged },
    { count: added, one: texts.oneAdded, many: texts.added },
    { count: closed, one: texts.oneClosed, many: texts.closed },
    { count: incomparable, one: texts.incomparable, many: texts.incomparable },
  ];
  return counted
    .filter(({ count }) => count > 0)
    .map(({ count, one, many }) => sayCount(count, one, many))
    .join(' · ');
}
