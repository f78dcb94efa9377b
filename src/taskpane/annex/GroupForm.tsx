/** The target group's form of Inställningar, opened from its annex and left for it again. */
import { frameTexts } from '../../texts/pane/frame';
import { settingsTexts } from '../../texts/pane/settings';
import type { PaneActions } from '../actions';
import { useWords } from '../language';
import { Waiting } from '../parts/Waiting';
import ListScreen from '../settings/ListScreen';
import { ListRowScreen } from '../settings/ListRowScreen';
import { useLists } from '../settings/useLists';
import TroubleView from '../views/TroubleView';

export interface GroupFormProps {
  readonly actions: Pick<PaneActions, 'readLists' | 'saveList'>;
  readonly group: string;
  readonly onBack: () => void;
  readonly onChanged: () => void;
}

export default function GroupForm({ actions, group, onBack, onChanged }: GroupFormProps) {
  const { say } = useWords();
  const { state, readAgain } = useLists(actions);
  if (state.kind === 'reading') return <Waiting text={say(settingsTexts.reading)} />;
  if (state.kind === 'stopped')
    return <TroubleView trouble={state.trouble} onTryAgain={() => void readAgain()} />;
  const common = { list: 'groups', lists: state.lists, actions, onBack } as const;
  const row = state.lists.groups.rows.find(({ fields }) => isSame(fields['name'] ?? '', group));
  // Somebody has renamed or removed it since the annex was compared.
  if (row === undefined) return <ListScreen {...common} onChanged={onChanged} />;
  return <ListRowScreen {...common} row={row} place={say(frameTexts.annex)} onSaved={onChanged} />;
}

const isSame = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();
