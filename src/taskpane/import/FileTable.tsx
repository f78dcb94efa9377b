/** What would become of one table of the files. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ImportPreview } from '../../actions/import/importIntoWorkbook';
import { leftOutText } from '../../actions/import/importWords';
import { importViewTexts as texts } from '../../texts/pane/importView';
import { useWords, type Words } from '../language';
import { Signed } from '../parts/Lines';
import { Meta, Section } from '../parts/View';
import { FoldedList } from '../parts/FoldedList';

export type FileTableReport = ImportPreview['tables'][number];
type Changed = FileTableReport['changed'][number];

const useStyles = makeStyles({
  line: { margin: '4px 0' },
  lists: { marginTop: '8px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  changed: { paddingLeft: '12px', borderLeft: `2px solid ${tokens.colorNeutralStroke2}` },
  name: { fontWeight: tokens.fontWeightSemibold },
  fields: { margin: '2px 0', fontSize: '12px', lineHeight: '16px' },
  header: { marginTop: '4px' },
  label: { color: tokens.colorNeutralForeground3 },
  text: { margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
});

export function FileTable({ table }: { readonly table: FileTableReport }) {
  const words = useWords();
  const { say, sayCount, language } = words;
  const styles = useStyles();
  const { name, from, rows, headers, changed, leftOut, lacking, isAbsent } = table;
  return (
    <Section heading={name} aside={countsText(table, words)}>
      <Meta>{say(texts.fromFile, { from, rows: sayCount(rows, texts.oneRow, texts.manyRows) })}</Meta>
      <Meta>{say(texts.columnsOf, { columns: headers.join(', ') })}</Meta>
      {isAbsent && (
        <div className={styles.line}>
          <Signed sign="warning">{say(texts.absent)}</Signed>
        </div>
      )}
      {lacking.length > 0 && (
        <div className={styles.line}>
          <Signed sign="warning">{say(texts.lacking, { columns: lacking.join(', ') })}</Signed>
        </div>
      )}
      {changed.length + leftOut.length > 0 && (
        <div className={styles.lists}>
          <FoldedList
            sign="partly"
            heading={sayCount(changed.length, texts.oneChanged, texts.manyChanged)}
            lines={changed.map((row) => (
              <ChangedRow row={row} />
            ))}
          />
          <FoldedList
            sign="warning"
            heading={sayCount(leftOut.length, texts.oneLeftOut, texts.manyLeftOut)}
            lines={leftOut.map((row) => leftOutText(row, language))}
          />
        </div>
      )}
    </Section>
  );
}

function countsText({ added, same }: FileTableReport, { sayCount }: Words): string {
  const counts = [
    added === 0 ? '' : sayCount(added, texts.oneNew, texts.manyNew),
    same === 0 ? '' : sayCount(same, texts.oneSame, texts.manySame),
  ];
  return counts.filter((count) => count !== '').join(' · ');
}

function ChangedRow({ row: { name, fields } }: { readonly row: Changed }) {
  const { say } = useWords();
  const styles = useStyles();
  const shown = (text: string): string => (text === '' ? say(texts.nothing) : text);
  return (
    <div className={styles.changed}>
      <div className={styles.name}>{name}</div>
      {fields.map(({ header, before, after }) => (
        <div key={header} className={styles.header}>
          {header}
          <dl className={styles.fields}>
            <dt className={styles.label}>{say(texts.inWorkbook)}</dt>
            <dd className={styles.text}>{shown(before)}</dd>
            <dt className={styles.label}>{say(texts.inFile)}</dt>
            <dd className={styles.text}>{shown(after)}</dd>
          </dl>
        </div>
      ))}
    </div>
  );
}
