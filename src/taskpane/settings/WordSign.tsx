/** The sign of a status in its colour, as it stands before the word in the registers. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { RowFields } from './listDescriptions';

const useStyles = makeStyles({
  sign: {
    display: 'inline-grid',
    placeItems: 'center',
    flexShrink: 0,
    width: '22px',
    height: '22px',
    borderRadius: tokens.borderRadiusMedium,
    border: '1px solid transparent',
    fontSize: '13px',
    lineHeight: '20px',
    color: '#242424',
    backgroundColor: '#FFFFFF',
  },
});

const written = /^#[0-9a-f]{6}$/iu;

export function WordSign({ fields: { symbol = '', color = '' } }: { readonly fields: RowFields }) {
  const styles = useStyles();
  if (symbol === '') return null;
  const own = written.test(color.trim()) ? color.trim() : '#616161';
  return (
    <span
      className={styles.sign}
      style={{ backgroundImage: `linear-gradient(${own}24, ${own}24)`, borderColor: `${own}66` }}
      aria-hidden="true"
    >
      {symbol}
    </span>
  );
}
