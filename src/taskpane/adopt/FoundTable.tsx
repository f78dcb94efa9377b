/** A table that was found, with what each of its columns becomes. */
import { makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ColumnReport, TableReport } from '../../actions/adopt/adoptionReport';
import { columnMeanings, type MeaningGroup } from '../../actions/adopt/columnMeanings';
import { adoptViewTexts as texts } from '../../texts/pane/adoptView';
import { useWords } from '../language';
import { Section } from '../parts/View';
import { useFitStyles } from '../parts/useFitStyles';
import { countsText } from './countsText';
import { none, withColumn, type Draft } from './draft';
import type { FirstMeanings } from './useFirstMeanings';

const useStyles = makeStyles({
  list: { margin: '4px 0 0', padding: 0, listStyleType: 'none' },
  column: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '2px 8px',
    padding: '6px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  header: { flex: '1 1 90px', minWidth: 'min-content', maxWidth: '100%', overflowWrap: 'break-word' },
  filled: {
    display: 'block',
    fontSize: '12px',
    lineHeight: '16px',
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
  },
  choice: {
    flex: '0 1 166px',
    minWidth: 0,
    marginInlineStart: 'auto',
    '& select': { textOverflow: 'ellipsis' },
  },
});

export interface FoundTableProps {
  readonly table: TableReport;
  readonly draft: Draft;
  readonly firstMeanings: FirstMeanings;
  readonly onDraft: (draft: Draft) => void;
}

export function FoundTable({ table, draft, firstMeanings, onDraft }: FoundTableProps) {
  const words = useWords();
  const { sheet, area, counts, columns } = table;
  return (
    <Section heading={words.say(texts.table, { sheet, area })} aside={countsText(counts, words)}>
      <ul className={useStyles().list}>
        {columns.map((column) => (
          <Column key={column.address} {...{ column, draft, firstMeanings, onDraft }} />
        ))}
      </ul>
    </Section>
  );
}

interface ColumnProps extends Omit<FoundTableProps, 'table'> {
  readonly column: ColumnReport;
}

function Column({ column, draft, firstMeanings, onDraft }: ColumnProps) {
  const { say, sayCount } = useWords();
  const styles = useStyles();
  const { address, letters, header, filled } = column;
  const first = firstMeanings.get(address);
  const chosen = draft.columns[address] ?? first ?? column.meaning ?? none;
  const choose = (name: string): void => {
    onDraft(withColumn(draft, address, name === first ? '' : name));
  };
  const named = header === '' ? say(texts.noHeader) : header;
  return (
    <li className={styles.column}>
      <span className={styles.header}>
        {named}
        <span className={styles.filled}>
          {letters} · {sayCount(filled, texts.oneFilled, texts.manyFilled)}
        </span>
      </span>
      <span className={styles.choice}>
        <Select
          size="small"
          className={useFitStyles().fit}
          aria-label={say(texts.meaningOf, { letters, header: named })}
          value={chosen}
          onChange={(_, { value }) => {
            choose(value);
          }}
        >
          <Meanings first={first} />
        </Select>
      </span>
    </li>
  );
}

const groups = columnMeanings();
const offered = new Set(groups.flatMap(({ meanings }) => meanings.map(({ name }) => name)));

/** @param first offered too where it is none of the others, such as the outcome of a year */
function Meanings({ first }: { readonly first: string | undefined }) {
  const { say } = useWords();
  const isApart = first !== undefined && first !== none && !offered.has(first);
  return (
    <>
      <option value={none}>{say(texts.leftOut)}</option>
      {isApart && <option value={first}>{first}</option>}
      {groups.map((group) => (
        <Group key={group.register ?? ''} group={group} />
      ))}
    </>
  );
}

function Group({ group: { register, meanings } }: { readonly group: MeaningGroup }) {
  const { say } = useWords();
  return (
    <optgroup label={register ?? say(texts.ofRow)}>
      {meanings.map(({ name }) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </optgroup>
  );
}
