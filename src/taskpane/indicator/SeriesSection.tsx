/** One series of an indicator: what came, its chart and figures, and its way to the target year. */
import { makeStyles } from '@fluentui/react-components';
import type { ShownPath, ShownSeries } from '../../actions/indicator/shownIndicator';
import { indicatorTexts as texts } from '../../texts/pane/indicator';
import type { CellAddress } from '../actions';
import { useWords } from '../language';
import { goalSigns } from '../parts/goalSigns';
import { Signed } from '../parts/Lines';
import { Section } from '../parts/View';
import type { Unit } from './amounts';
import { pathSentences, pathSigns, resultSentence, trendSentence } from './indicatorWords';
import { SeriesChart } from './SeriesChart';
import { YearTable } from './YearTable';

const useStyles = makeStyles({ way: { marginTop: '12px' }, sentence: { margin: '0 0 2px' } });

export interface SeriesSectionProps {
  readonly series: ShownSeries;
  readonly year: number;
  readonly unit: Unit;
  /** Whether it is the only one, and needs no name. */
  readonly isAlone: boolean;
  readonly onGoTo: (address: CellAddress) => void;
}

export function SeriesSection({ series, year, unit, isAlone, onGoTo }: SeriesSectionProps) {
  const words = useWords();
  const { say } = words;
  const { now, path, runs } = series;
  const name = series.series === '' ? say(isAlone ? texts.course : texts.whole) : series.series;
  const told = now === undefined ? [say(texts.noRow, { year })] : [resultSentence(now, year, unit, words)];
  const trend = now?.outcome === undefined ? [] : [trendSentence(now, unit, words)];
  const message = [...told, ...trend].join(' ');
  const isDrawn = runs.some(({ years }) => years.some(({ outcome }) => outcome !== undefined));
  return (
    <Section heading={name}>
      <Signed sign={now === undefined ? 'unknown' : goalSigns[now.status]}>{message}</Signed>
      {isDrawn && <SeriesChart {...{ series, name, unit, message }} />}
      <YearTable {...{ series, name, unit, onGoTo }} />
      {path !== undefined && <Way path={path} unit={unit} />}
    </Section>
  );
}

function Way({ path, unit }: { readonly path: ShownPath; readonly unit: Unit }) {
  const words = useWords();
  const styles = useStyles();
  return (
    <div className={styles.way}>
      <Signed sign={pathSigns[path.standing]}>
        {pathSentences(path, unit, words).map((sentence) => (
          <p key={sentence} className={styles.sentence}>
            {sentence}
          </p>
        ))}
      </Signed>
    </div>
  );
}
