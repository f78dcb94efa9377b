/** The first lines of the annex as text, before it is made. It is a Swedish document whatever the pane speaks. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { maskedText } from '../../texts/maskedText';
import { annexViewTexts as texts } from '../../texts/pane/annexView';
import { useWords } from '../language';
import { SignMark } from '../parts/SignMark';
import { Meta } from '../parts/View';
import type { Preview } from './useAnnexMaking';

const useStyles = makeStyles({
  beginning: {
    marginTop: '20px',
    '&[open] > summary > span:last-child': { transform: 'rotate(180deg)' },
  },
  open: { display: 'flex', alignItems: 'center', marginInlineStart: 'auto' },
  summary: {
    display: 'flex',
    listStyleType: 'none',
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: '24px',
    borderRadius: tokens.borderRadiusSmall,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  sheet: {
    marginTop: '4px',
    padding: '8px 12px 12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: '12px',
    lineHeight: '16px',
    overflowWrap: 'anywhere',
    hyphens: 'auto',
  },
  paragraph: { margin: '6px 0 0' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  table: { width: '100%', marginTop: '6px', borderCollapse: 'collapse', tableLayout: 'fixed' },
  cell: {
    padding: '4px 6px 4px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'start',
    verticalAlign: 'top',
    whiteSpace: 'pre-line',
    fontWeight: tokens.fontWeightRegular,
  },
});

type Beginning = Preview['beginning'];

export function AnnexBeginning({ beginning: { opening, table } }: { readonly beginning: Beginning }) {
  const { say } = useWords();
  const styles = useStyles();
  return (
    <details className={styles.beginning}>
      <summary className={styles.summary}>
        <span>{say(texts.beginning)}</span>
        <span className={styles.open}>
          <SignMark sign="opens" />
        </span>
      </summary>
      <div className={styles.sheet} lang="sv">
        <Paragraphs paragraphs={opening} />
        {table !== undefined && (
          <>
            <Paragraphs paragraphs={table.before} />
            <FirstTable table={table} />
          </>
        )}
      </div>
      <Meta>{say(texts.andMore)}</Meta>
    </details>
  );
}

const runningText: readonly string[] = ['introduction', 'legend', 'footnote'];

function Paragraphs({ paragraphs }: { readonly paragraphs: Beginning['opening'] }) {
  const styles = useStyles();
  return paragraphs.map(({ style, text }, at) => (
    <p
      key={at}
      className={runningText.includes(style) ? styles.paragraph : `${styles.paragraph} ${styles.strong}`}
    >
      {maskedText(text)}
    </p>
  ));
}

function FirstTable({ table: { header, rows } }: { readonly table: NonNullable<Beginning['table']> }) {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {header.map((text) => (
            <th key={text} scope="col" className={`${styles.cell} ${styles.strong}`}>
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((texts, row) => (
          <tr key={row}>
            {texts.map((text, column) => (
              <td key={column} className={styles.cell}>
                {maskedText(text)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
