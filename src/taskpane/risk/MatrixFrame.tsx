/** The drawing of the risk matrix: likelihood upwards, consequence to the right, and whatever stands in the cells. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { CSSProperties, ReactNode } from 'react';
import type { Matrix, MatrixCell } from '../../actions/levelLooks';
import { factorStep, riskTexts, type FactorName } from '../../texts/pane/risk';
import { useWords } from '../language';

/** Below this the steps' words have no room; their numbers stay, and the cells' names say the words. */
const narrow = '@media (max-width: 279px)';

const useStyles = makeStyles({
  axis: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
  across: { textAlign: 'center' },
  grid: {
    display: 'grid',
    gridTemplateColumns: 'minmax(16px, auto) repeat(var(--steps), minmax(24px, 1fr))',
    gap: '2px',
    margin: '4px 0',
  },
  likelihood: {
    display: 'flex',
    gap: '4px',
    alignItems: 'center',
    justifyContent: 'flex-end',
    paddingInlineEnd: '4px',
    maxWidth: '76px',
    textAlign: 'end',
    fontSize: '12px',
    lineHeight: '14px',
  },
  consequence: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    minWidth: 0,
    paddingTop: '2px',
    fontSize: '12px',
    lineHeight: '14px',
  },
  word: {
    color: tokens.colorNeutralForeground2,
    fontSize: '11px',
    letterSpacing: '-0.02em',
    [narrow]: { display: 'none' },
  },
  step: { fontWeight: tokens.fontWeightSemibold },
});

export interface MatrixFrameProps {
  readonly matrix: Matrix;
  /** How the cells belong together to those who only hear: `radiogroup` or `group`. */
  readonly role: 'radiogroup' | 'group';
  readonly label: string;
  readonly children: (cell: MatrixCell) => ReactNode;
}

export function MatrixFrame({ matrix, role, label, children }: MatrixFrameProps) {
  const { say } = useWords();
  const styles = useStyles();
  const highest = matrix.length;
  return (
    <div>
      <div className={styles.axis} aria-hidden="true">
        {say(riskTexts.likelihood)} ↑
      </div>
      <div
        className={styles.grid}
        role={role}
        aria-label={label}
        style={{ '--steps': highest } as CSSProperties}
      >
        {matrix.map((row, at) => (
          <Row key={at} row={row} highest={highest}>
            {children}
          </Row>
        ))}
        <span aria-hidden="true" />
        {Array.from({ length: highest }, (_, at) => (
          <div key={at} className={styles.consequence} aria-hidden="true">
            <span className={styles.step}>{at + 1}</span>
            <StepWord factor="consequence" step={at + 1} highest={highest} />
          </div>
        ))}
      </div>
      <div className={`${styles.axis} ${styles.across}`} aria-hidden="true">
        {say(riskTexts.consequence)} →
      </div>
    </div>
  );
}

interface RowProps extends Pick<MatrixFrameProps, 'children'> {
  readonly row: Matrix[number];
  readonly highest: number;
}

function Row({ row, highest, children }: RowProps) {
  const styles = useStyles();
  const step = row[0]?.likelihood ?? 0;
  return (
    <>
      <div className={styles.likelihood} aria-hidden="true">
        <StepWord factor="likelihood" step={step} highest={highest} />
        <span className={styles.step}>{step}</span>
      </div>
      {row.map(children)}
    </>
  );
}

interface StepWordProps {
  readonly factor: FactorName;
  readonly step: number;
  readonly highest: number;
}

function StepWord({ factor, step, highest }: StepWordProps) {
  const { say } = useWords();
  const styles = useStyles();
  const word = factorStep(factor, step, highest);
  return word === undefined ? null : <span className={styles.word}>{say(word)}</span>;
}
