/** A list of Inställningar: its rows, the way to each and to a new one; areas change places here. */
import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { ListContents, ListedRow } from '../../actions/settings/readLists';
import { settingsTexts } from '../../texts/pane/settings';
import { listFormTexts as texts, listTexts } from '../../texts/pane/settingsLists';
import type { PaneActions } from '../actions';
import { useWords } from '../language';
import { Signed } from '../parts/Lines';
import { Body, Footer, Meta, Paragraph } from '../parts/View';
import { ReadOnlyWayOut } from '../parts/Writing';
import { useReadOnly } from '../readOnly';
import { listDescriptions, type ShownList } from './listDescriptions';
import { inOrder, move } from './listRequests';
import { ListRows, type Moved } from './ListRows';
import { ListRowScreen } from './ListRowScreen';
import { NotSavedBar } from './NotSavedBar';
import { SavedLine, type Saved } from './SavedLine';
import { ScreenTop } from './ScreenTop';
import { useListSaving } from './useListSaving';

export interface ListScreenProps {
  readonly list: ShownList;
  readonly lists: ListContents;
  readonly actions: Pick<PaneActions, 'saveList'>;
  readonly onBack: () => void;
  /** Once something has been saved, or somebody else has saved something. */
  readonly onChanged: () => void;
}

/** The row that is open; a new one is undefined. */
type Open = { readonly row: ListedRow | undefined } | undefined;

export default function ListScreen(props: ListScreenProps) {
  const { list, lists, actions, onChanged } = props;
  const [open, setOpen] = useState<Open>();
  const [saved, setSaved] = useState<Saved>();
  const close = (): void => {
    setOpen(undefined);
    onChanged();
  };
  const tell = (followed: number): void => {
    setSaved({ at: new Date(), followed });
    close();
  };
  if (open === undefined) {
    const show = (row: ListedRow | undefined): void => {
      setSaved(undefined);
      setOpen({ row });
    };
    return <AllRows {...props} saved={saved} onOpen={show} onSaved={tell} />;
  }
  return (
    <ListRowScreen list={list} lists={lists} row={open.row} actions={actions} onBack={close} onSaved={tell} />
  );
}

interface AllRowsProps extends ListScreenProps {
  readonly saved: Saved | undefined;
  /** @param row undefined: a new one */
  readonly onOpen: (row: ListedRow | undefined) => void;
  readonly onSaved: (followed: number) => void;
}

const useStyles = makeStyles({ told: { marginTop: '8px' } });

function AllRows({ list, lists, actions, saved, onBack, onOpen, onSaved }: AllRowsProps) {
  const { say, sayCount } = useWords();
  const styles = useStyles();
  const isReadOnly = useReadOnly();
  const { notSaved, save } = useListSaving(actions);
  const [moved, setMoved] = useState<Moved>();
  const { orderedBy } = listDescriptions[list];
  const { sheet, rows } = lists[list];
  const shown = orderedBy === undefined ? rows : inOrder(rows, orderedBy);
  const { heading, more, none, oneCounted, manyCounted } = listTexts[list];
  const moveRow = (at: number, step: 1 | -1): void => {
    setMoved({ position: shown[at]?.position ?? 0, step });
    save(move(list, shown, at, step), onSaved);
  };
  return (
    <>
      <Body>
        <ScreenTop place={say(settingsTexts.headline)} onBack={onBack}>
          {rows.length === 0 ? say(none) : sayCount(rows.length, oneCounted, manyCounted)}
        </ScreenTop>
        <Meta>{say(more)}</Meta>
        <div role="status">
          {saved !== undefined && <SavedLine saved={saved} sheet={sheet ?? ''} />}
          {notSaved?.kind === 'changedMeanwhile' && (
            <div className={styles.told}>
              <Signed sign="warning">{say(texts.listChanged)}</Signed>
            </div>
          )}
        </div>
        {sheet === undefined ? (
          <Paragraph>{say(settingsTexts.noTable, { table: heading.sv })}</Paragraph>
        ) : (
          <ListRows
            list={list}
            rows={shown}
            moved={moved}
            onOpen={onOpen}
            onMove={isReadOnly ? undefined : moveRow}
          />
        )}
      </Body>
      {sheet !== undefined && (
        <Footer>
          <NotSavedBar notSaved={notSaved} />
          <NewRowButton list={list} onOpen={onOpen} />
        </Footer>
      )}
    </>
  );
}

function NewRowButton({ list, onOpen }: Pick<AllRowsProps, 'list' | 'onOpen'>) {
  const { say } = useWords();
  if (useReadOnly()) return <ReadOnlyWayOut />;
  return (
    <Button
      appearance="primary"
      onClick={() => {
        onOpen(undefined);
      }}
    >
      {say(listTexts[list].new)}
    </Button>
  );
}
