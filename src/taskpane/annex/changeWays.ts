/** What can be done with a change that is shown. */
import type { AnnexRequest } from '../../actions/annex/makeAnnex';
import type { CellAddress } from '../actions';
import type { ChangeSource } from './changeLists';

export interface ChangeWays {
  /** The annex's sheet. */
  readonly sheet: string;
  readonly goTo: (address: CellAddress) => void;
  /** Whether the row is still in the register. */
  readonly goToSource: (source: ChangeSource) => Promise<boolean>;
}

export type OwnText = NonNullable<AnnexRequest['givenUp']>[number];

/** The user's own texts that are to give way to the register's. */
export interface GivenUp {
  readonly texts: readonly OwnText[];
  readonly change: (texts: readonly OwnText[]) => void;
}
