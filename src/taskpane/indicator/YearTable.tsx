/** A series' figures, a row for each year: outcome, target and status in words. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ShownSeries, ShownYear } from '../../actions/indicator/shownIndicator';
import { indicatorTexts as texts } from '../../texts/pane/indicator';
import { goalStatusTexts } from '../../texts/pane/overview';
import type { CellAddress } from '../actions';
import { useWords } from '../language';
import { goalSigns } from '../parts/goalSigns';
import { Signed } from '../parts/Lines';
import { TextButton } from '../parts/TextButton';
import { amountInWords, type Unit } from './amounts';
import { answersInWords, definitionSentence, reasonInWords, targetInWords } from './indicatorWords';

/** Below this two columns are what there is room for, as at 200 % zoom of a narrow pane. */
const zoomed = '@media (max-width: 300px)';

const useStyles = makeStyles({
  table: {
    width: '100%',
    marginTop: '8px',
    borderCollapse: 'collapse',
    fontVariantNumeric: 'tabular-nums',
    [zoomed]: { display: 'block', '& thead, & tbody': { display: 'block' } },
  },
  caption: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
  head: {
    padding: '4px 8px 4px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    fontSize: '12px',
    lineHeight: '16px',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'start',
    color: tokens.colorNeutralForeground3,
  },
  cell: {
    padding: '6px 8px 6px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'start',
    // Unlike `anywhere` it lets no column become narrower than its longest word.
    overflowWrap: 'break-word',
    '& div': { overflowWrap: 'inherit' },
    ':last-child': { paddingRight: 0 },
  },
  row: { [zoomed]: { display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' } },
  across: { gridColumn: '1 / -1' },
  whole: { whiteSpace: 'nowrap' },
  /** The year, which is a button and so a little higher than the text beside it. */
  narrow: { width: '1%', paddingTop: '4px', [zoomed]: { width: 'auto' } },
  small: { display: 'block', fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
});

export interface YearTableProps {
  readonly series: ShownSeries;
  readonly name: string;
  readonly unit: Unit;
  readonly onGoTo: (address: CellAddress) => void;
}

export function YearTable({ series: { runs }, name, unit, onGoTo }: YearTableProps) {
  const words = useWords();
  const styles = useStyles();
  const { say } = words;
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{name}</caption>
      <thead>
        <tr className={styles.row}>
          {[texts.year, texts.outcome, texts.target, texts.status].map((header) => (
            <th key={header.sv} scope="col" className={styles.head}>
              {say(header)}
            </th>
          ))}
        </tr>
      </thead>
      {runs.map(({ change, years }, at) => (
        <tbody key={at}>
          {change !== undefined && (
            <tr className={styles.row}>
              <td colSpan={4} className={mergeClasses(styles.cell, styles.across)}>
                <Signed sign="note" isSmall>
                  {definitionSentence(change, words)}
                </Signed>
              </td>
            </tr>
          )}
          {years.map((year, row) => (
            <YearRow key={row} year={year} unit={unit} onGoTo={onGoTo} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

interface YearRowProps extends Pick<YearTableProps, 'unit' | 'onGoTo'> {
  readonly year: ShownYear;
}

function YearRow({ year, unit, onGoTo }: YearRowProps) {
  const words = useWords();
  const styles = useStyles();
  const { outcome, reason, target, status } = year;
  const answers = answersInWords(year, words);
  return (
    <tr className={styles.row}>
      <th scope="row" className={mergeClasses(styles.cell, styles.whole, styles.narrow)}>
        <YearLink year={year} onGoTo={onGoTo} />
      </th>
      <td className={styles.cell}>
        {outcome === undefined ? (
          reasonInWords(reason, words)
        ) : (
          <span className={styles.whole}>{amountInWords(outcome, unit, words)}</span>
        )}
        {answers !== '' && <span className={styles.small}>{answers}</span>}
      </td>
      <td className={styles.cell}>
        <Target target={target} origin={year.targetOrigin} unit={unit} />
      </td>
      <td className={styles.cell}>
        {status !== undefined && (
          <Signed sign={goalSigns[status]} isSmall>
            {words.say(goalStatusTexts[status])}
          </Signed>
        )}
      </td>
    </tr>
  );
}

interface TargetProps {
  readonly target: ShownYear['target'];
  readonly origin: ShownYear['targetOrigin'];
  readonly unit: Unit;
}

function Target({ target, origin, unit }: TargetProps) {
  const words = useWords();
  const styles = useStyles();
  if (target === undefined) return words.say(texts.noTarget);
  const source = origins[origin];
  return (
    <>
      <span className={styles.whole}>{targetInWords(target, unit, words)}</span>
      {source !== undefined && <span className={styles.small}>{words.say(source)}</span>}
    </>
  );
}

/** A target that stands in no cell says where it comes from. */
const origins: Readonly<Partial<Record<ShownYear['targetOrigin'], typeof texts.lineTarget>>> = {
  line: texts.lineTarget,
};

function YearLink({ year: { year, address }, onGoTo }: Pick<YearRowProps, 'year' | 'onGoTo'>) {
  const { say } = useWords();
  if (address === undefined) return year;
  return (
    <TextButton
      label={say(texts.goToYear, { year, cell: address.cell, sheet: address.sheet })}
      onClick={() => {
        onGoTo(address);
      }}
    >
      {year}
    </TextButton>
  );
}
