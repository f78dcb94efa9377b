/** Three small sheets: what the registers look like. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { startTexts } from '../../texts/pane/start';
import { useWords } from '../language';

const useStyles = makeStyles({
  picture: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 4fr) minmax(0, 5fr) minmax(0, 4fr)',
    gap: '6px',
    marginBottom: '20px',
  },
  sheet: {
    overflow: 'hidden',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  name: {
    padding: '3px 6px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    backgroundColor: tokens.colorBrandBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: '11px',
    lineHeight: '16px',
    fontWeight: tokens.fontWeightSemibold,
  },
  row: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
    padding: '5px 6px',
  },
  text: { height: '4px', borderRadius: '2px', backgroundColor: tokens.colorNeutralStroke2 },
  mark: { width: '14px', height: '8px', borderRadius: '2px', flexShrink: 0 },
});

/** Widths of the lines of text, and fills that only hint at bands and statuses. */
const sheets = [
  { name: startTexts.risks, marks: ['#DF9350', '#F1D07E', '#F1D07E', '#8E2330'] },
  { name: startTexts.selfChecks, marks: ['#9FD89F', '#9FD89F', '#F1D07E', '#9FD89F'] },
  { name: startTexts.measures, marks: ['#9FD89F', '#B4D6FA', '#B4D6FA', '#D1D1D1'] },
] as const;
const widths = ['52%', '64%', '44%', '58%'];

export function RegisterPicture() {
  const { say } = useWords();
  const styles = useStyles();
  return (
    <div className={styles.picture} aria-hidden="true">
      {sheets.map(({ name, marks }) => (
        <div key={name.sv} className={styles.sheet}>
          <div className={styles.name}>{say(name)}</div>
          {marks.map((color, row) => (
            <div key={widths[row]} className={styles.row}>
              <div className={styles.text} style={{ width: widths[row] }} />
              <div className={styles.mark} style={{ backgroundColor: color }} />
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
