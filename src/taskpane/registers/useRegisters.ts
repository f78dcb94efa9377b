/** What the view Register shows: the row the user is at or has opened, a list to choose from, or a new row. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { RegisterRowIdentity } from '../../actions/rows/registerRow';
import type { PaneActions } from '../actions';
import {
  firstPhase,
  followed,
  isSameForm,
  listPhase,
  newRowPhase,
  rowPhase,
  selectedPhase,
  stopped,
  type NewRow,
  type Register,
  type RegistersPhase,
  type RegistersSource,
} from './registersPhase';

/** Saves what is typed in a row. False: something could not be saved, and the row stays. */
export type Leave = () => Promise<boolean>;

export interface Registers {
  readonly phase: RegistersPhase;
  readonly showList: (register: Register) => void;
  readonly open: (row: RegisterRowIdentity) => void;
  readonly startNew: (row: NewRow) => void;
  /** The view of the row's indicator. */
  readonly showIndicator: (row: RegisterRowIdentity) => void;
  /** Reads the open row anew. */
  readonly refresh: () => Promise<void>;
  /** How the row in the form is left, until what is given back is called. */
  readonly onLeaving: (leave: Leave) => () => void;
}

const leaveAtOnce: Leave = () => Promise.resolve(true);

/** @param source one object for as long as the view is about the same year and target group */
export function useRegisters(source: RegistersSource): Registers {
  const { phase, shown, show, showLatest } = useLatestPhase();
  const leaving = useRef(leaveAtOnce);

  const doings = useMemo(() => {
    const afterLeaving = (work: () => Promise<RegistersPhase | undefined>): void => {
      showLatest(async () => ((await leaving.current()) ? work() : undefined));
    };
    return {
      showList: (register: Register) => {
        afterLeaving(() => listPhase(source, register));
      },
      open: (row: RegisterRowIdentity) => {
        afterLeaving(() => openAndSelect(source, row));
      },
      startNew: (row: NewRow) => {
        afterLeaving(() => newRowPhase(source, row));
      },
      showIndicator: (row: RegisterRowIdentity) => {
        afterLeaving(() => Promise.resolve({ kind: 'indicator', nr: row.nr, row }));
      },
      follow: () => {
        if (unmoved.has(shown().kind)) return;
        afterLeaving(async () => followed(shown(), await selectedPhase(source)));
      },
      onLeaving: (leave: Leave) => {
        leaving.current = leave;
        return () => {
          leaving.current = leaveAtOnce;
        };
      },
    };
  }, [showLatest, shown, source]);

  const refresh = useCallback(async () => {
    const before = shown();
    if (before.kind !== 'row') return;
    const next = await rowPhase(source, before.form.row);
    const now = shown();
    if (next.kind === 'row' && now.kind === 'row' && isSameForm(now.form, next.form))
      show(followed(now, next) ?? next);
  }, [show, shown, source]);

  useEffect(() => {
    showLatest(() => firstPhase(source));
  }, [showLatest, source]);
  useSelection(source.actions, doings.follow);
  return { phase, refresh, ...doings };
}

/** What stays while the user moves through the sheet. */
const unmoved: ReadonlySet<RegistersPhase['kind']> = new Set(['new', 'opening', 'indicator']);

async function openAndSelect(source: RegistersSource, row: RegisterRowIdentity): Promise<RegistersPhase> {
  const next = await rowPhase(source, row);
  if (next.kind === 'row') await source.actions.goToCell(next.form.address);
  return next;
}

interface LatestPhase {
  readonly phase: RegistersPhase;
  /** That of this moment, also between two renderings. */
  readonly shown: () => RegistersPhase;
  readonly show: (phase: RegistersPhase) => void;
  /** Of several things that are asked for, the last is shown; undefined changes nothing. */
  readonly showLatest: (work: () => Promise<RegistersPhase | undefined>) => void;
}

function useLatestPhase(): LatestPhase {
  const [phase, setPhase] = useState<RegistersPhase>({ kind: 'opening' });
  const latest = useRef(phase);
  const turn = useRef(0);
  const shown = useCallback(() => latest.current, []);
  const show = useCallback((next: RegistersPhase): void => {
    latest.current = next;
    setPhase(next);
  }, []);
  const showLatest = useCallback(
    (work: () => Promise<RegistersPhase | undefined>): void => {
      const own = (turn.current += 1);
      void work()
        .catch((error: unknown) => stopped({ kind: 'thrown', error }))
        .then((next) => {
          if (next !== undefined && own === turn.current) show(next);
        });
    },
    [show],
  );
  return { phase, shown, show, showLatest };
}

/** Moving through the sheet with the arrow keys passes rows that nobody means to open. */
const restingTime = 200;

function useSelection(actions: PaneActions, follow: () => void): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const listening = actions.followSelection(() => {
      clearTimeout(timer);
      timer = setTimeout(follow, restingTime);
    });
    // Without events the view is as useful, only not by itself.
    const stop = listening.then((stopListening) => stopListening).catch(() => undefined);
    return () => {
      clearTimeout(timer);
      void stop.then((stopListening) => stopListening?.());
    };
  }, [actions, follow]);
}
