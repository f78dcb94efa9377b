/** One row of a list as a form: changed, added or removed, saved straight into the cells of Inställningar. */
import { Button } from '@fluentui/react-components';
import type { ListContents, ListedRow } from '../../actions/settings/readLists';
import { listFormTexts as texts, listTexts } from '../../texts/pane/settingsLists';
import type { PaneActions } from '../actions';
import { useWords, type Words } from '../language';
import { Body, Footer, Meta } from '../parts/View';
import { ReadOnlyWayOut } from '../parts/Writing';
import { useReadOnly } from '../readOnly';
import { countUses } from './faultWords';
import { listDescriptions, type ShownList } from './listDescriptions';
import { ListRowFields } from './ListRowFields';
import { NotSavedBar } from './NotSavedBar';
import { RemoveRow } from './RemoveRow';
import { RowConflict } from './RowConflict';
import { ScreenTop } from './ScreenTop';
import { useRowEditing, type RowEditing } from './useRowEditing';

export interface ListRowScreenProps {
  readonly list: ShownList;
  readonly lists: ListContents;
  /** Undefined: a new one. */
  readonly row: ListedRow | undefined;
  readonly actions: Pick<PaneActions, 'saveList'>;
  /** Where the way back leads, where it is not to the list. */
  readonly place?: string;
  readonly onBack: () => void;
  readonly onSaved: (followed: number) => void;
}

export function ListRowScreen({ list, lists, row, actions, place, onBack, onSaved }: ListRowScreenProps) {
  const words = useWords();
  const { say } = words;
  const isReadOnly = useReadOnly();
  const editing = useRowEditing({ list, lists, row, actions, onSaved });
  const { notSaved } = editing;
  const title = row?.fields[listDescriptions[list].title];
  return (
    <>
      <Body>
        <ScreenTop place={place ?? say(listTexts[list].heading)} onBack={onBack}>
          {title ?? say(listTexts[list].new)}
        </ScreenTop>
        {row !== undefined && <Meta>{usedText(row, words)}</Meta>}
        <ListRowFields list={list} lists={lists} isNew={row === undefined} editing={editing} />
        {row !== undefined && !isReadOnly && (
          <RemoveRow
            list={list}
            uses={notSaved?.kind === 'inUse' ? notSaved.uses : row.uses}
            onRemove={editing.remove}
          />
        )}
      </Body>
      <Footer>
        <NotSavedBar notSaved={notSaved} />
        <RowConflict list={list} notSaved={notSaved} onMine={editing.insist} onTheirs={onBack} />
        {isReadOnly ? (
          <ReadOnlyWayOut />
        ) : (
          <SaveButton list={list} isNew={row === undefined} editing={editing} />
        )}
      </Footer>
    </>
  );
}

interface SaveButtonProps {
  readonly list: ShownList;
  readonly isNew: boolean;
  readonly editing: RowEditing;
}

function SaveButton({ list, isNew, editing: { isSaving, save } }: SaveButtonProps) {
  const { say } = useWords();
  const nouns = listTexts[list];
  return (
    <Button appearance="primary" onClick={save}>
      {say(isSaving ? texts.saving : isNew ? nouns.add : nouns.save)}
    </Button>
  );
}

function usedText({ uses }: ListedRow, { say, sayCount }: Words): string {
  const count = countUses(uses);
  return count === 0 ? say(texts.unused) : sayCount(count, texts.usedByOne, texts.usedByMany);
}
