/** What the pane asks of the workbook. The views see this and no more, so that they can be shown without one. */
import type { CheckOutcome, CheckRequest, LocatedFinding } from '../actions/check';
import type { CreateOutcome, CreateRequest } from '../actions/createRegisters';
import type { AnnexOutcome, AnnexPreview, AnnexRequest, AnnexWatch, Cancelled } from '../actions/makeAnnex';
import type { FreezeOutcome } from '../actions/freezeFunctions';
import type { RestoreOutcome } from '../actions/restoreFunctions';
import type { RememberOutcome } from '../actions/rememberChoice';
import type { OverviewOutcome, OverviewRequest } from '../actions/readOverview';

/** A year and a target group; a blank group is all of them. */
export type Choice = CheckRequest;

export type CellAddress = NonNullable<LocatedFinding['address']>;

export interface PaneActions {
  readonly createRegisters: (content: CreateRequest['content']) => Promise<CreateOutcome>;
  readonly readOverview: (request: OverviewRequest) => Promise<OverviewOutcome>;
  readonly rememberChoice: (choice: Choice) => Promise<RememberOutcome>;
  readonly check: (choice: Choice) => Promise<CheckOutcome>;
  readonly previewAnnex: (choice: Choice) => Promise<AnnexPreview>;
  readonly makeAnnex: (request: AnnexRequest, watch: AnnexWatch) => Promise<AnnexOutcome | Cancelled>;
  /** @param today ISO date */
  readonly freezeFunctions: (today: string) => Promise<FreezeOutcome>;
  /** @param today ISO date */
  readonly restoreFunctions: (today: string) => Promise<RestoreOutcome>;
  readonly goToCell: (address: CellAddress) => Promise<void>;
  readonly openSheet: (sheet: string) => Promise<void>;
  /** Tells of every change that somebody else makes, until what it gives is called. */
  readonly watchChanges: (changed: () => void) => Promise<() => Promise<void>>;
}
