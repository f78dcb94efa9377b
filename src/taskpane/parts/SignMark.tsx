/** The pane's small signs. They stand beside words and are hidden from those who only hear. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

/** Each drawn on 16 × 16, filled with the text colour unless it is a line. */
const drawings = {
  done: {
    tone: 'success',
    filled: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm3.4 5.4-4 4a.6.6 0 0 1-.9 0L4.6 8.5l.9-.9L7 9.1l3.5-3.6Z',
  },
  ongoing: {
    tone: 'brand',
    filled: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm.4 3.7L11.7 8l-3.3 3.3-.9-.9 1.8-1.8H4.3V7.4h5L7.5 5.6Z',
  },
  later: { tone: 'neutral', dashed: 'M8 1.7a6.3 6.3 0 1 1 0 12.6A6.3 6.3 0 0 1 8 1.7Z' },
  partly: {
    tone: 'warning',
    filled: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm0 1.3A5.7 5.7 0 0 1 13.7 8H2.3A5.7 5.7 0 0 1 8 2.3Z',
  },
  notMet: {
    tone: 'danger',
    filled:
      'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1ZM5.6 4.7 8 7.1l2.4-2.4.9.9L8.9 8l2.4 2.4-.9.9L8 8.9l-2.4 2.4-.9-.9L7.1 8 4.7 5.6Z',
  },
  dropped: { tone: 'neutral', line: 'M8 1.7a6.3 6.3 0 1 1 0 12.6A6.3 6.3 0 0 1 8 1.7ZM4.8 8h6.4' },
  unknown: {
    tone: 'neutral',
    line: 'M8 1.7a6.3 6.3 0 1 1 0 12.6A6.3 6.3 0 0 1 8 1.7ZM6.2 6.3c.1-1 .8-1.6 1.8-1.6s1.8.6 1.8 1.5c0 1.3-1.8 1.4-1.8 2.7M8 11v.5',
  },
  warning: {
    tone: 'warning',
    filled:
      'M7.1 1.8a1 1 0 0 1 1.8 0l5.9 11.2A1 1 0 0 1 13.9 14.5H2.1A1 1 0 0 1 1.2 13Zm.3 3.7v4.2h1.2V5.5ZM8 10.8a.9.9 0 1 0 0 1.8.9.9 0 0 0 0-1.8Z',
  },
  error: {
    tone: 'danger',
    filled: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm-.7 3.4h1.4v4.7H7.3ZM8 10a.9.9 0 1 1 0 1.8A.9.9 0 0 1 8 10Z',
  },
  note: {
    tone: 'brand',
    line: 'M8 1.7a6.3 6.3 0 1 1 0 12.6A6.3 6.3 0 0 1 8 1.7ZM8 7.2v4M8 4.7v.6',
  },
  shield: {
    tone: 'neutral',
    line: 'M8 1.6c1.5 1.2 3.2 1.8 5.2 1.9v3.7c0 3.5-2 5.8-5.2 7.2-3.2-1.4-5.2-3.7-5.2-7.2V3.5c2-.1 3.7-.7 5.2-1.9ZM5.5 8l1.8 1.8 3.3-3.4',
  },
  sheet: { tone: 'brand', line: 'M2 2.5h12v11H2ZM2 6h12M6.5 2.5v11' },
  people: {
    tone: 'brand',
    line: 'M8 7.5a2.6 2.6 0 1 0 0-5.2 2.6 2.6 0 0 0 0 5.2ZM2.8 13.8c.3-2.7 2.3-4.2 5.2-4.2s4.9 1.5 5.2 4.2',
  },
  secure: {
    tone: 'brand',
    line: 'M8 1.6c1.5 1.2 3.2 1.8 5.2 1.9v3.7c0 3.5-2 5.8-5.2 7.2-3.2-1.4-5.2-3.7-5.2-7.2V3.5c2-.1 3.7-.7 5.2-1.9ZM5.5 8l1.8 1.8 3.3-3.4',
  },
  opens: { tone: 'neutral', line: 'm3.5 6 4.5 4.5L12.5 6' },
} as const;

export type Sign = keyof typeof drawings;

const useStyles = makeStyles({
  sign: { width: '16px', height: '16px', flexShrink: 0, marginTop: '2px' },
  success: { color: tokens.colorStatusSuccessForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  danger: { color: tokens.colorStatusDangerForeground1 },
  brand: { color: tokens.colorBrandForeground1 },
  neutral: { color: tokens.colorNeutralForeground3 },
  plain: { marginTop: 0, color: 'inherit' },
});

export interface SignMarkProps {
  readonly sign: Sign;
  /** In the colour of the text around it. */
  readonly isPlain?: boolean;
}

export function SignMark({ sign, isPlain = false }: SignMarkProps) {
  const styles = useStyles();
  const drawing = drawings[sign];
  return (
    <svg
      className={mergeClasses(styles.sign, isPlain ? styles.plain : styles[drawing.tone])}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      {'filled' in drawing ? (
        <path d={drawing.filled} fill="currentColor" fillRule="evenodd" />
      ) : (
        <path
          d={'line' in drawing ? drawing.line : drawing.dashed}
          fill="none"
          stroke="currentColor"
          strokeWidth="1.3"
          strokeLinecap="round"
          strokeLinejoin="round"
          {...('dashed' in drawing && { strokeDasharray: '2.2 2.7' })}
        />
      )}
    </svg>
  );
}
