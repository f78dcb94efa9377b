/** One's own rows, one at a time: which is shown, what has been filled in, what comes next. */
import { useState } from 'react';
import { awaitedIn, type FollowUpRow, type FollowUpWork } from '../../actions/followUp/followUpWork';
import { beginDraft, editsOf, keepDraft, keptDrafts, keyOf, type Draft } from './drafts';

export interface OwnRows {
  readonly rows: readonly FollowUpRow[];
  readonly awaiting: readonly FollowUpRow[];
  /** Undefined where nothing is left and nothing else was chosen. */
  readonly current: FollowUpRow | undefined;
  /** Whether the row came after another, so that reading goes on from its heading. */
  readonly hasMoved: boolean;
  readonly draftOf: (row: FollowUpRow) => Draft | undefined;
  readonly hasEdits: (row: FollowUpRow) => boolean;
  readonly fill: (row: FollowUpRow, filled: Partial<Pick<FollowUpRow, 'status' | 'followUp'>>) => void;
  readonly setDraft: (row: FollowUpRow, draft: Draft | undefined) => void;
  readonly show: (row: FollowUpRow) => void;
  /** To the next row that waits for something, else to none; a row that is not filled in waits for itself too. */
  readonly goOn: (from: FollowUpRow, isFilledIn: boolean) => void;
  /** Undefined where there is none to go back to. */
  readonly goBack: (() => void) | undefined;
}

export function useRows(work: FollowUpWork, rows: readonly FollowUpRow[]): OwnRows {
  const [drafts, setDrafts] = useState(keptDrafts);
  const awaiting = rows.filter((row) => awaitedIn(work, row) !== 'nothing');
  const [trail, setTrail] = useState<Trail>(() => beginning(rows, awaiting, drafts));
  const current = rows.find((row) => keyOf(row) === trail.at);
  const earlier = rows.find((row) => keyOf(row) === trail.earlier.at(-1)) ?? before(rows, current);

  const draftOf = (row: FollowUpRow): Draft | undefined => drafts.get(keyOf(row));
  const setDraft = (row: FollowUpRow, draft: Draft | undefined): void => {
    keepDraft(keyOf(row), draft);
    setDrafts(keptDrafts());
  };
  const goTo = (row: FollowUpRow | undefined): void => {
    setTrail(({ at, earlier: others }) => ({
      at: row && keyOf(row),
      earlier: at === undefined ? others : [...others, at],
      hasMoved: true,
    }));
  };
  return {
    rows,
    awaiting,
    current,
    hasMoved: trail.hasMoved,
    draftOf,
    hasEdits: (row) => {
      const draft = draftOf(row);
      return draft !== undefined && editsOf(draft).length > 0;
    },
    fill: (row, filled) => {
      setDraft(row, { ...(draftOf(row) ?? beginDraft(row)), ...filled });
    },
    setDraft,
    show: goTo,
    goOn: (from, isFilledIn) => {
      goTo(waitingAfter({ rows, awaiting }, from)[0] ?? (isFilledIn ? undefined : from));
    },
    goBack:
      earlier &&
      (() => {
        setTrail((now) => ({ at: keyOf(earlier), earlier: now.earlier.slice(0, -1), hasMoved: true }));
      }),
  };
}

interface Trail {
  readonly at: string | undefined;
  /** Those shown before, the latest last. */
  readonly earlier: readonly string[];
  readonly hasMoved: boolean;
}

/** Where something was left unsaved, else at the first row that waits. */
function beginning(
  rows: readonly FollowUpRow[],
  awaiting: readonly FollowUpRow[],
  drafts: ReadonlyMap<string, Draft>,
): Trail {
  const unsaved = rows.find((row) => drafts.has(keyOf(row)));
  const first = unsaved ?? awaiting[0];
  return { at: first && keyOf(first), earlier: [], hasMoved: false };
}

function before(rows: readonly FollowUpRow[], current: FollowUpRow | undefined): FollowUpRow | undefined {
  return current === undefined ? undefined : rows[rows.indexOf(current) - 1];
}

/** The waiting rows that come after one, in the order they will be shown: they come round again after the last. */
export function waitingAfter(
  { rows, awaiting }: Pick<OwnRows, 'rows' | 'awaiting'>,
  from: FollowUpRow,
): readonly FollowUpRow[] {
  const position = rows.findIndex((row) => keyOf(row) === keyOf(from));
  const others = awaiting.filter((row) => keyOf(row) !== keyOf(from));
  const isLater = (row: FollowUpRow): boolean => rows.indexOf(row) > position;
  return [...others.filter(isLater), ...others.filter((row) => !isLater(row))];
}
