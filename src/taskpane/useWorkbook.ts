/** What the pane knows of the workbook, and how it comes to know it. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { CheckOutcome, LocatedFinding } from '../actions/check';
import type { CreateRequest } from '../actions/createRegisters';
import type { Remembered } from '../actions/journal/applyJournaled';
import type { Overview, OverviewRequest } from '../actions/readOverview';
import type { Choice, PaneActions } from './actions';
import type { Trouble } from './trouble';

export type NotChecked = Exclude<CheckOutcome, { readonly kind: 'checked' }>;

export interface ReadWorkbook {
  readonly kind: 'ready';
  readonly overview: Overview;
  /** Undefined until the check has answered, or where it could not be made. */
  readonly findings: readonly LocatedFinding[] | undefined;
  /** Why there are no findings: no rows to check, or registers that could not be read. */
  readonly notChecked?: NotChecked | undefined;
  readonly readAt: Date;
  /** A choice of year and target group that the workbook could not keep. */
  readonly isChoiceLost?: boolean;
  /** The registers have just been made. */
  readonly created?: Remembered;
}

export type WorkbookState =
  | { readonly kind: 'reading' | 'creating' | 'noRegisters' }
  | { readonly kind: 'stopped'; readonly trouble: Trouble }
  | ReadWorkbook;

export interface Workbook {
  readonly state: WorkbookState;
  readonly read: (request: OverviewRequest) => void;
  /** Reads anew, while what is shown stays. */
  readonly refresh: (request: OverviewRequest) => void;
  /** Reads anew for another year or target group, which the workbook keeps. */
  readonly choose: (choice: Choice) => void;
  readonly create: (content: CreateRequest['content']) => void;
}

type Show = (state: WorkbookState) => void;

export function useWorkbook(actions: PaneActions): Workbook {
  const [state, setState] = useState<WorkbookState>({ kind: 'reading' });
  const latest = useRef(0);

  /** An answer that something newer has overtaken is not shown. */
  const showing = useCallback(async (work: (show: Show) => Promise<void>) => {
    const turn = (latest.current += 1);
    const show: Show = (next) => {
      if (turn === latest.current) setState(next);
    };
    await work(show).catch((error: unknown) => {
      show({ kind: 'stopped', trouble: { kind: 'thrown', error } });
    });
  }, []);

  const doings = useMemo(
    () => ({
      read: (request: OverviewRequest) => void showing((show) => readInto(show, actions, request)),
      refresh: (request: OverviewRequest) =>
        void showing((show) => readInto(withoutHalves(show), actions, request)),
      choose: (choice: Choice) => void showing((show) => chooseInto(show, actions, choice)),
      create: (content: CreateRequest['content']) =>
        void showing((show) => createInto(show, actions, content)),
    }),
    [actions, showing],
  );

  useEffect(() => {
    doings.read({});
  }, [doings]);

  return { state, ...doings };
}

async function readInto(show: Show, actions: PaneActions, request: OverviewRequest): Promise<void> {
  const overview = await actions.readOverview(request);
  const readAt = new Date();
  if (overview.kind === 'unreadable') show({ kind: 'stopped', trouble: overview });
  else if (overview.kind === 'noRegisters') show({ kind: 'noRegisters' });
  else {
    show({ kind: 'ready', overview, findings: undefined, readAt });
    const checked = await actions.check(overview);
    show(
      checked.kind === 'checked'
        ? { kind: 'ready', overview, findings: checked.findings, readAt }
        : { kind: 'ready', overview, findings: undefined, notChecked: checked, readAt },
    );
  }
}

/** A workbook that cannot be written in is still read as was chosen. */
async function chooseInto(show: Show, actions: PaneActions, choice: Choice): Promise<void> {
  const isKept = await actions.rememberChoice(choice).then(
    ({ kind }) => kind === 'remembered',
    () => false,
  );
  await readInto(
    (state) => {
      show(state.kind === 'ready' ? { ...state, isChoiceLost: !isKept } : state);
    },
    actions,
    choice,
  );
}

/** Shows nothing that is not yet checked. */
function withoutHalves(show: Show): Show {
  return (state) => {
    const isHalf = state.kind === 'ready' && state.findings === undefined && state.notChecked === undefined;
    if (!isHalf) show(state);
  };
}

async function createInto(
  show: Show,
  actions: PaneActions,
  content: CreateRequest['content'],
): Promise<void> {
  show({ kind: 'creating' });
  const outcome = await actions.createRegisters(content);
  if (outcome.kind === 'refused') show({ kind: 'stopped', trouble: outcome });
  else {
    const { remembered: created } = outcome;
    const showCreated: Show = (state) => {
      show(state.kind === 'ready' ? { ...state, created } : state);
    };
    await readInto(showCreated, actions, {});
  }
}
