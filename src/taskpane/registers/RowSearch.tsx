/** Finds rows by number or title, a few at a time. */
import { Field, Input } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { RowSummary } from '../../actions/rows/registerForms/rowSummary';
import { registersTexts as texts } from '../../texts/pane/registers';
import { useWords } from '../language';
import { ShowMore } from '../parts/ShowMore';
import { useFitStyles } from '../parts/useFitStyles';
import { Meta } from '../parts/View';
import { rowTitle } from './RowTitle';

/** As many as can be taken in; the rest on demand. */
const shownAtFirst = 25;

/** Fewer than this are seen without searching. */
const worthSearching = 6;

export interface RowSearchProps<Row> {
  readonly rows: readonly Row[];
  readonly children: (rows: readonly Row[]) => ReactNode;
}

export function RowSearch<Row extends RowSummary>({ rows, children }: RowSearchProps<Row>) {
  const words = useWords();
  const { say, sayCount } = words;
  const { fit } = useFitStyles();
  const [sought, setSought] = useState('');
  const [limit, setLimit] = useState(shownAtFirst);
  const found = rows.filter((row) => isFound(rowTitle(row, words), sought));
  return (
    <>
      {rows.length >= worthSearching && (
        <Field label={say(texts.search)}>
          <Input
            className={fit}
            type="search"
            value={sought}
            onChange={(_, { value }) => {
              setSought(value);
            }}
          />
        </Field>
      )}
      <div role="status">
        {sought !== '' && (
          <Meta>
            {found.length === 0
              ? say(texts.noneFound)
              : sayCount(found.length, texts.oneFound, texts.manyFound)}
          </Meta>
        )}
      </div>
      {found.length > 0 && children(found.slice(0, limit))}
      <ShowMore of={found.length} shown={limit} step={4 * shownAtFirst} onShow={setLimit} />
    </>
  );
}

/** Every word that is sought, wherever it stands. */
function isFound(title: string, sought: string): boolean {
  const plain = title.toLowerCase();
  return sought
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => plain.includes(word));
}
