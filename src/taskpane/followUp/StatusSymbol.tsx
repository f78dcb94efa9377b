/** A status's symbol, drawn where the pane knows the sign, in the colour of the table Statusar. The word stands beside it. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Status } from '../../actions/followUp/followUpWork';

/** Each on 16 × 16: filled, or a line. */
const drawings: Readonly<Record<string, { readonly filled: string } | { readonly line: string }>> = {
  '✔': {
    filled: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm3.4 5.4-4 4a.6.6 0 0 1-.9 0L4.6 8.5l.9-.9L7 9.1l3.5-3.6Z',
  },
  '→': {
    filled: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm.4 3.7L11.7 8l-3.3 3.3-.9-.9 1.8-1.8H4.3V7.4h5L7.5 5.6Z',
  },
  '✕': {
    filled: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm2.9 9-.9.9-2-2-2 2-.9-.9 2-2-2-2 .9-.9 2 2 2-2 .9.9-2 2Z',
  },
  '◒': { filled: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm0 1.3A5.7 5.7 0 0 1 13.7 8H2.3A5.7 5.7 0 0 1 8 2.3Z' },
  '○': {
    line: 'M8 1.7a6.3 6.3 0 1 1 0 12.6A6.3 6.3 0 0 1 8 1.7Z',
  },
  '⊖': { line: 'M8 1.7a6.3 6.3 0 1 1 0 12.6A6.3 6.3 0 0 1 8 1.7ZM5 8h6' },
  '?': {
    line: 'M8 1.7a6.3 6.3 0 1 1 0 12.6A6.3 6.3 0 0 1 8 1.7ZM6.3 6.4c0-1 .7-1.7 1.7-1.7s1.7.7 1.7 1.6c0 1.2-1.7 1.3-1.7 2.6M8 11v.4',
  },
};

const useStyles = makeStyles({
  symbol: {
    width: '16px',
    height: '16px',
    flexShrink: 0,
    marginTop: '2px',
    fontSize: '14px',
    lineHeight: '16px',
    textAlign: 'center',
  },
});

/** As the table has it, drawn towards the text's colour so that it is seen in the dark too. */
function colorOf({ color }: Pick<Status, 'color'>): string {
  const own = color === '' ? tokens.colorNeutralForeground3 : color;
  return `color-mix(in srgb, ${own} 75%, ${tokens.colorNeutralForeground1})`;
}

export function StatusSymbol({ status }: { readonly status: Status }) {
  const className = useStyles().symbol;
  const drawing = drawings[status.symbol];
  const style = { color: colorOf(status) };
  if (drawing === undefined) {
    return (
      <span className={className} style={style} aria-hidden="true">
        {status.symbol}
      </span>
    );
  }
  return (
    <svg className={className} style={style} viewBox="0 0 16 16" aria-hidden="true">
      {'filled' in drawing ? (
        <path d={drawing.filled} fill="currentColor" fillRule="evenodd" />
      ) : (
        <path
          d={drawing.line}
          fill="none"
          stroke="currentColor"
          strokeWidth="1.3"
          strokeLinecap="round"
          {...(status.symbol === '○' && { strokeDasharray: '2.2 2.7' })}
        />
      )}
    </svg>
  );
}
