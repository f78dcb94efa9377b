/** The annex's number and title, with the way to the target group's form, where they are set. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { annexViewTexts as texts } from '../../texts/pane/annexView';
import type { CellAddress } from '../actions';
import { useWords } from '../language';
import { TextButton } from '../parts/TextButton';
import { Section } from '../parts/View';
import type { Preview } from './useAnnexMaking';

const useStyles = makeStyles({
  list: { margin: 0 },
  pair: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '12px',
    padding: '6px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':last-child': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  term: { flexBasis: '72px', color: tokens.colorNeutralForeground3 },
  value: { flexGrow: 1, flexBasis: '120px', minWidth: 0, margin: 0, overflowWrap: 'anywhere' },
  change: { margin: '0 0 0 auto', fontSize: '12px' },
  form: { marginTop: '8px' },
});

export interface AnnexHeadingProps {
  readonly heading: Preview['heading'];
  readonly onGoTo: (address: CellAddress) => void;
  readonly onChange: () => void;
}

export function AnnexHeading({ heading, onGoTo, onChange }: AnnexHeadingProps) {
  const { say } = useWords();
  const styles = useStyles();
  const { number, title, numberCell, titleCell } = heading;
  const hasForm = numberCell !== undefined;
  const rows = [
    { term: say(texts.number), value: number === '' ? say(texts.noNumber) : number, cell: undefined },
    { term: say(texts.title), value: title, cell: hasForm ? undefined : titleCell },
  ];
  return (
    <Section heading={say(texts.heading)}>
      <dl className={styles.list}>
        {rows.map(({ term, value, cell }) => (
          <div key={term} className={styles.pair}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.value}>{value}</dd>
            {cell !== undefined && (
              <dd className={styles.change}>
                <TextButton
                  label={say(texts.changeInFull, { what: term, ...cell })}
                  onClick={() => {
                    onGoTo(cell);
                  }}
                >
                  {say(texts.changeIn, { cell: cell.cell })}
                </TextButton>
              </dd>
            )}
          </div>
        ))}
      </dl>
      {hasForm && (
        <div className={styles.form}>
          <TextButton onClick={onChange}>{say(texts.changeHeading)}</TextButton>
        </div>
      )}
    </Section>
  );
}
