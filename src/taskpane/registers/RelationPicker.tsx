/** Chooses by number and title what a row is to be linked to. */
import { Button, Checkbox, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { LinkEdit } from '../../actions/rows/linkRows';
import type { Candidate, Relation } from '../../actions/rows/registerForms/relations';
import type { RegisterRowIdentity } from '../../actions/rows/registerRow';
import { relationTexts as texts } from '../../texts/pane/registers';
import { useWords } from '../language';
import { Body, Footer, Headline, Meta, Paragraph } from '../parts/View';
import { RowMarkText } from './RowMarkText';
import { RowSearch } from './RowSearch';
import { rowTitle } from './RowTitle';
import { rowKey } from './registersMemory';

const useStyles = makeStyles({
  list: { margin: '8px 0', padding: 0, listStyleType: 'none' },
  choice: { alignItems: 'start', width: '100%', '> label': { overflowWrap: 'anywhere', minWidth: 0 } },
  mark: { marginInlineStart: '32px' },
  search: { marginTop: '12px' },
});

export interface RelationPickerProps {
  /** The row whose links are chosen. */
  readonly row: RegisterRowIdentity;
  /** `R4 Den enskilde får vänta` */
  readonly title: string;
  readonly relation: Relation;
  readonly onSave: (edits: readonly LinkEdit[]) => void;
  readonly onCancel: () => void;
}

export function RelationPicker({ row, title, relation, onSave, onCancel }: RelationPickerProps) {
  const { say } = useWords();
  const styles = useStyles();
  const { candidates, register } = relation;
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  const toggle = (key: string): void => {
    const next = new Set(toggled);
    if (!next.delete(key)) next.add(key);
    setToggled(next);
  };
  return (
    <>
      <Body>
        <Headline takesFocus>{say(texts[register])}</Headline>
        <Meta>{title}</Meta>
        {candidates.length === 0 && <Paragraph>{say(texts.nothingToLink)}</Paragraph>}
        <div className={styles.search}>
          <RowSearch rows={candidates}>
            {(found) => <CandidateList candidates={found} toggled={toggled} onToggle={toggle} />}
          </RowSearch>
        </div>
      </Body>
      <Footer>
        <Button onClick={onCancel}>{say(texts.cancel)}</Button>
        <Button
          appearance="primary"
          onClick={() => {
            onSave(
              linkEdits(
                row,
                relation,
                candidates.filter((each) => toggled.has(rowKey(each.row))),
              ),
            );
          }}
        >
          {say(texts.save)}
        </Button>
      </Footer>
    </>
  );
}

interface CandidateListProps {
  readonly candidates: readonly Candidate[];
  /** Keys of those that are to be linked otherwise than they are. */
  readonly toggled: ReadonlySet<string>;
  readonly onToggle: (key: string) => void;
}

function CandidateList({ candidates, toggled, onToggle }: CandidateListProps) {
  const words = useWords();
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={words.say(texts.choose)}>
      {candidates.map((candidate) => {
        const key = rowKey(candidate.row);
        return (
          <li key={key}>
            <Checkbox
              className={styles.choice}
              label={rowTitle(candidate, words)}
              checked={candidate.isLinked !== toggled.has(key)}
              onChange={() => {
                onToggle(key);
              }}
            />
            {candidate.mark !== undefined && (
              <div className={styles.mark}>
                <RowMarkText mark={candidate.mark} />
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** One edit of the row's own column, or one of each other row's. */
export function linkEdits(
  row: RegisterRowIdentity,
  { heldBy, field, written }: Relation,
  toggled: readonly Candidate[],
): readonly LinkEdit[] {
  if (heldBy === 'others') {
    return toggled.map((other) => ({
      row: other.row,
      field,
      written: other.written,
      ...(other.isLinked ? { add: [], remove: [row.nr] } : { add: [row.nr], remove: [] }),
    }));
  }
  if (toggled.length === 0) return [];
  const numbersOf = (isLinked: boolean): readonly string[] =>
    toggled.filter((other) => other.isLinked === isLinked).map((other) => other.row.nr);
  return [{ row, field, written, add: numbersOf(false), remove: numbersOf(true) }];
}
