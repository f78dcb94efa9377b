/** A whole in its parts: a bar with symbol and number in each segment, and the same in words below. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { SignMark, type Sign } from '../parts/SignMark';

export type Tone = 'success' | 'brand' | 'warning' | 'danger' | 'neutral' | 'quiet';

export interface Part {
  readonly name: string;
  /** A symbol of the workbook's own where there is no drawing for it. */
  readonly sign: Sign | { readonly symbol: string };
  readonly tone: Tone;
  readonly count: number;
}

/** The borders, not the fills, tell the segments from the background: at least 3:1 in the light and in the dark. */
const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', gap: '2px', marginTop: '4px' },
  part: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    gap: '4px',
    minWidth: '34px',
    minHeight: '26px',
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusSmall,
    color: tokens.colorNeutralForeground1,
    fontSize: '12px',
    fontVariantNumeric: 'tabular-nums',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  success: {
    border: `1px solid ${tokens.colorStatusSuccessBorder2}`,
    backgroundColor: tokens.colorStatusSuccessBackground2,
  },
  brand: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorBrandBackground2Pressed,
  },
  warning: {
    border: `1px solid ${tokens.colorStatusWarningBorder2}`,
    backgroundColor: tokens.colorStatusWarningBackground2,
  },
  danger: {
    border: `1px solid ${tokens.colorStatusDangerBorder2}`,
    backgroundColor: tokens.colorStatusDangerBackground2,
  },
  neutral: { border: `1px solid ${tokens.colorNeutralStrokeAccessible}` },
  quiet: {
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground5,
  },
  words: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(120px, 1fr))',
    gap: '4px 20px',
    margin: '8px 0 0',
    padding: 0,
    listStyleType: 'none',
  },
  word: { display: 'flex', gap: '8px', minWidth: 0 },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  symbol: { width: '16px', flexShrink: 0, textAlign: 'center' },
  count: { fontVariantNumeric: 'tabular-nums' },
});

export function StackedBar({ parts }: { readonly parts: readonly Part[] }) {
  const styles = useStyles();
  return (
    <>
      <div className={styles.bar} aria-hidden="true">
        {parts.map(({ name, sign, tone, count }) => (
          <div key={name} className={mergeClasses(styles.part, styles[tone])} style={{ flexGrow: count }}>
            <Symbol sign={sign} isPlain />
            {count}
          </div>
        ))}
      </div>
      <ul className={styles.words}>
        {parts.map(({ name, sign, count }) => (
          <li key={name} className={styles.word}>
            <Symbol sign={sign} />
            <span className={styles.name}>{name}</span>
            <span className={styles.count}>{count}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Symbol({ sign, isPlain = false }: { readonly sign: Part['sign']; readonly isPlain?: boolean }) {
  const styles = useStyles();
  if (typeof sign === 'string') return <SignMark sign={sign} isPlain={isPlain} />;
  return (
    <span className={styles.symbol} aria-hidden="true">
      {sign.symbol}
    </span>
  );
}
