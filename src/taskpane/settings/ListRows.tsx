/** The rows of a list, under headings where they stand in groups. */
import { makeStyles } from '@fluentui/react-components';
import type { ListedRow } from '../../actions/settings/readLists';
import { listFormTexts as texts, listTexts } from '../../texts/pane/settingsLists';
import { useWords, type Words } from '../language';
import { Section } from '../parts/View';
import { Entries, Entry } from './Entries';
import { countUses } from './faultWords';
import { listDescriptions, type ShownList } from './listDescriptions';
import { MoveButtons } from './MoveButtons';
import { WordSign } from './WordSign';

const useStyles = makeStyles({ title: { display: 'inline-flex', gap: '8px', alignItems: 'center' } });

/** A row on its way up or down: the button goes with it, and keeps the focus. */
export interface Moved {
  readonly position: number;
  readonly step: 1 | -1;
}

export interface ListRowsProps {
  readonly list: ShownList;
  readonly rows: readonly ListedRow[];
  readonly onOpen: (row: ListedRow) => void;
  readonly moved: Moved | undefined;
  /** Undefined: nothing can be changed. */
  readonly onMove: ((at: number, step: 1 | -1) => void) | undefined;
}

export function ListRows(props: ListRowsProps) {
  const { say } = useWords();
  const { list, rows } = props;
  const { grouped } = listDescriptions[list];
  if (grouped === undefined) return <Rows {...props} />;
  return grouped.words.map(([word, text]) => (
    <Section key={word} heading={say(text)}>
      <Rows {...props} rows={rows.filter(({ fields }) => fields[grouped.field] === word)} />
    </Section>
  ));
}

function Rows({ list, rows, onOpen, moved, onMove }: ListRowsProps) {
  const words = useWords();
  const styles = useStyles();
  const { title, orderedBy } = listDescriptions[list];
  return (
    <Entries label={words.say(listTexts[list].heading)}>
      {rows.map((row, at) => {
        const name = row.fields[title] ?? '';
        return (
          <Entry
            key={row.position}
            title={
              <span className={styles.title}>
                <WordSign fields={row.fields} />
                {name}
              </span>
            }
            meta={metaOf(list, row, words)}
            onOpen={() => {
              onOpen(row);
            }}
          >
            {orderedBy !== undefined && onMove !== undefined && (
              <MoveButtons
                name={name}
                isFirst={at === 0}
                isLast={at === rows.length - 1}
                place={at}
                takesFocus={moved?.position === row.position ? moved.step : undefined}
                onMove={(step) => {
                  onMove(at, step);
                }}
              />
            )}
          </Entry>
        );
      })}
    </Entries>
  );
}

function metaOf(list: ShownList, { fields, uses }: ListedRow, words: Words): string {
  const count = countUses(uses);
  const about = listDescriptions[list].meta(fields, words) ?? '';
  const used = count === 0 ? '' : words.sayCount(count, texts.oneRow, texts.manyRows);
  return [about, used].filter((text) => text !== '').join(' · ');
}
