/** The year's indicators by goal status, those that miss their goals first, each with the way to its own view. */
import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { ShownPicture } from '../../actions/overview/readYearPicture';
import { goalStatusTexts } from '../../texts/pane/overview';
import { useWords } from '../language';
import { goalSigns } from '../parts/goalSigns';
import { Line, Lines, Signed } from '../parts/Lines';
import { ShowMore } from '../parts/ShowMore';
import { TextButton } from '../parts/TextButton';

type IndicatorGoals = ShownPicture['indicators'][number];
type Status = IndicatorGoals['goals'][number]['status'];

const useStyles = makeStyles({ list: { marginTop: '12px' } });

export interface IndicatorListProps {
  readonly indicators: readonly IndicatorGoals[];
  readonly onOpen: (nr: string) => void;
}

/** As many as can be taken in; the rest on demand. */
const shownAtFirst = 10;

export function IndicatorList({ indicators, onOpen }: IndicatorListProps) {
  const { say } = useWords();
  const styles = useStyles();
  const [shown, setShown] = useState(shownAtFirst);
  if (indicators.length === 0) return null;
  const sorted = indicators.toSorted((a, b) => rankOf(a) - rankOf(b));
  return (
    <div className={styles.list}>
      <Lines>
        {sorted.slice(0, shown).map(({ nr, title, goals }, at) => (
          <Line
            key={at}
            title={
              <TextButton
                onClick={() => {
                  onOpen(nr);
                }}
              >
                {`${nr} ${title}`.trim()}
              </TextButton>
            }
          >
            {goals.map(({ series, status }, row) => (
              <Signed key={row} sign={goalSigns[status]} isSmall>
                {series === '' ? say(goalStatusTexts[status]) : `${series}: ${say(goalStatusTexts[status])}`}
              </Signed>
            ))}
          </Line>
        ))}
      </Lines>
      <ShowMore of={sorted.length} shown={shown} step={5 * shownAtFirst} onShow={setShown} />
    </div>
  );
}

const ranks: Readonly<Record<Status, number>> = {
  'Ej uppnått': 0,
  'Delvis uppnått': 1,
  'Kan ej bedömas': 2,
  Uppnått: 3,
};

/** As its worst series. */
function rankOf({ goals }: IndicatorGoals): number {
  return Math.min(...goals.map(({ status }) => ranks[status]));
}
