/** What the pane asks of the workbook. The views see this and no more, so that they can be shown without one. */
import type { AddRowOutcome, AddRowRequest } from '../actions/rows/addRow';
import type { AdoptableSheet } from '../actions/adopt/adoptableSheets';
import type { AdoptOutcome, AdoptPreview, AdoptRequest, AdoptWatch } from '../actions/adopt/adoptSheet';
import type { CheckOutcome, CheckRequest, LocatedFinding } from '../actions/check';
import type { CreateOutcome, CreateRequest } from '../actions/createRegisters';
import type { StopListening } from '../actions/followSelection';
import type { LinkEdit, LinkOutcome } from '../actions/rows/linkRows';
import type { ListRowsOutcome, ListRowsRequest } from '../actions/rows/listRows';
import type { LayInOutcome } from '../actions/overview/layInOverview';
import type {
  AnnexOutcome,
  AnnexPreview,
  AnnexRequest,
  AnnexWatch,
  Cancelled,
} from '../actions/annex/makeAnnex';
import type { OpenRowOutcome, OpenRowRequest, SelectedRowOutcome } from '../actions/rows/openRow';
import type { FollowUpOutcome } from '../actions/followUp/readFollowUp';
import type { FreezeOutcome } from '../actions/functions/freezeFunctions';
import type { RestoreOutcome } from '../actions/functions/restoreFunctions';
import type { RenumberOutcome, RenumberRequest, SharedNumberOutcome } from '../actions/numbers/renumberRow';
import type { NumberOfYear } from '../actions/numbers/sharedNumber';
import type { MigrationOutcome, MigrationPreview } from '../actions/migrate/migrateWorkbook';
import type { UndoableAction, UndoOutcome, UndoPreview, UndoRequest } from '../actions/journal/undoAction';
import type { MappingOutcome, MissingOutcome } from '../actions/mapping/mapColumns';
import type { MappingRequest } from '../actions/mapping/mappingRequest';
import type { RepairOutcome, RepairPreview } from '../actions/repair/repairRegisters';
import type { SaveRowOutcome, SaveRowRequest } from '../actions/rows/saveRow';
import type { RememberOutcome } from '../actions/rememberChoice';
import type { AllAnnexesRequest, AllAnnexesWatch, GroupOutcome } from '../actions/annex/makeAllAnnexes';
import type { TextOrigin } from '../actions/annex/traceText';
import type { ListContents } from '../actions/settings/readLists';
import type { SaveListOutcome, SaveListRequest } from '../actions/settings/listOutcome';
import type { OverviewOutcome, OverviewRequest } from '../actions/readOverview';
import type { IndicatorOutcome, IndicatorRequest } from '../actions/indicator/readIndicator';
import type {
  ImportedInto,
  ImportRequest,
  OpenedFile,
  PreviewedImport,
} from '../actions/import/importIntoWorkbook';
import type { LayInIndicatorOutcome } from '../actions/indicator/layInIndicator';
import type { YearPictureOutcome } from '../actions/overview/readYearPicture';

/** A year and a target group; a blank group is all of them. */
export type Choice = CheckRequest;

export type CellAddress = NonNullable<LocatedFinding['address']>;

/** A cell of a register, by its row's number and year. */
export type SourceOfText = Extract<TextOrigin, { readonly kind: 'source' }>['source'];

/** What is to become registers, and what the user has said of it. */
export type Adopting = Omit<AdoptRequest, 'today'>;

export interface PaneActions {
  readonly createRegisters: (content: CreateRequest['content']) => Promise<CreateOutcome>;
  readonly listAdoptableSheets: () => Promise<readonly AdoptableSheet[]>;
  readonly previewAdoption: (request: Adopting) => Promise<AdoptPreview>;
  readonly adoptSheet: (request: Adopting, watch: AdoptWatch) => Promise<AdoptOutcome>;
  readonly previewImport: (files: readonly OpenedFile[]) => Promise<PreviewedImport>;
  readonly importIntoWorkbook: (request: Omit<ImportRequest, 'today'>) => Promise<ImportedInto>;
  readonly readOverview: (request: OverviewRequest) => Promise<OverviewOutcome>;
  readonly rememberChoice: (choice: Choice) => Promise<RememberOutcome>;
  readonly check: (choice: Choice) => Promise<CheckOutcome>;
  readonly readFollowUp: (choice: Choice) => Promise<FollowUpOutcome>;
  readonly previewAnnex: (choice: Choice) => Promise<AnnexPreview>;
  readonly makeAnnex: (request: AnnexRequest, watch: AnnexWatch) => Promise<AnnexOutcome | Cancelled>;
  readonly readYearPicture: (choice: Choice) => Promise<YearPictureOutcome>;
  readonly layInOverview: (choice: Choice) => Promise<LayInOutcome>;
  readonly readIndicator: (request: IndicatorRequest) => Promise<IndicatorOutcome>;
  readonly layInIndicator: (request: IndicatorRequest) => Promise<LayInIndicatorOutcome>;
  /** @param today ISO date */
  readonly freezeFunctions: (today: string) => Promise<FreezeOutcome>;
  /** @param today ISO date */
  readonly restoreFunctions: (today: string) => Promise<RestoreOutcome>;
  readonly previewRepair: () => Promise<RepairPreview>;
  readonly repairRegisters: () => Promise<RepairOutcome>;
  /** What is missing, once some tables are taken for what they are said to be. */
  readonly readMissing: (tables: MappingRequest['tables']) => Promise<MissingOutcome>;
  readonly mapColumns: (request: MappingRequest) => Promise<MappingOutcome>;
  readonly previewMigration: () => Promise<MigrationPreview>;
  readonly migrateWorkbook: () => Promise<MigrationOutcome>;
  /** Newest first. */
  readonly listUndoable: () => Promise<readonly UndoableAction[]>;
  readonly previewUndo: (id: number) => Promise<UndoPreview>;
  readonly undoAction: (request: UndoRequest) => Promise<UndoOutcome>;
  /** How many actions can no longer be taken back. */
  readonly forgetActions: () => Promise<number>;
  readonly listRows: (request: ListRowsRequest) => Promise<ListRowsOutcome>;
  readonly openRow: (request: OpenRowRequest) => Promise<OpenRowOutcome>;
  readonly openSelectedRow: (choice: Choice) => Promise<SelectedRowOutcome>;
  readonly followSelection: (listener: () => void) => Promise<StopListening>;
  readonly saveRow: (request: SaveRowRequest) => Promise<SaveRowOutcome>;
  readonly addRow: (request: AddRowRequest) => Promise<AddRowOutcome>;
  readonly linkRows: (edits: readonly LinkEdit[]) => Promise<LinkOutcome>;
  readonly readLists: () => Promise<ListContents>;
  readonly saveList: (request: SaveListRequest) => Promise<SaveListOutcome>;
  /** Which rows have the number, and what is linked to it. */
  readonly readSharedNumber: (wanted: NumberOfYear) => Promise<SharedNumberOutcome>;
  readonly renumberRow: (request: RenumberRequest) => Promise<RenumberOutcome>;
  readonly goToCell: (address: CellAddress) => Promise<void>;
  readonly openSheet: (sheet: string) => Promise<void>;
  /** Selects all that is written on the sheet. */
  readonly selectAnnex: (sheet: string) => Promise<void>;
  readonly makeAllAnnexes: (
    request: AllAnnexesRequest,
    watch: AllAnnexesWatch,
  ) => Promise<readonly GroupOutcome[]>;
  /** Where the text of the selected cell comes from. */
  readonly traceText: () => Promise<TextOrigin>;
  /** Whether the row is still in the register. */
  readonly goToSource: (source: SourceOfText) => Promise<boolean>;
  /** Tells of every change that somebody else makes, until what it gives is called. */
  readonly watchChanges: (changed: () => void) => Promise<() => Promise<void>>;
}
