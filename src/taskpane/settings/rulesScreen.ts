/** What the screens of general settings, bands and matrix are given. */
import type { ListContents } from '../../actions/settings/readLists';
import type { PaneActions } from '../actions';

export interface RulesScreenProps {
  readonly lists: ListContents;
  /** The year that the pane speaks of. */
  readonly year: number;
  readonly actions: Pick<PaneActions, 'saveList'>;
  readonly onBack: () => void;
  readonly onChanged: () => void;
}
