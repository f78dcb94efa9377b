/** What there is to follow up, read once and kept up to date with what is saved here. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { FollowUpRow, FollowUpWork } from '../../actions/followUp/followUpWork';
import type { Choice, PaneActions } from '../actions';
import type { Trouble } from '../trouble';
import { keyOf } from './drafts';

export type WorkPhase =
  | { readonly kind: 'reading' }
  | { readonly kind: 'stopped'; readonly trouble: Trouble }
  | { readonly kind: 'read'; readonly work: FollowUpWork };

export type Patch = (key: string, texts: Partial<Pick<FollowUpRow, 'status' | 'followUp'>>) => void;

/** The pane shows another year or group by another view. */
export function useWork({ readFollowUp }: PaneActions, { year, group }: Choice) {
  const [phase, setPhase] = useState<WorkPhase>({ kind: 'reading' });
  const latest = useRef(0);

  const read = useCallback(async () => {
    const turn = (latest.current += 1);
    const next = await readInto(readFollowUp, { year, group });
    if (turn === latest.current) setPhase(next);
  }, [readFollowUp, year, group]);

  useEffect(() => {
    void read();
    return () => {
      latest.current += 1;
    };
  }, [read]);

  const readAgain = useCallback(() => {
    setPhase({ kind: 'reading' });
    void read();
  }, [read]);

  const patch = useCallback<Patch>((key, texts) => {
    setPhase((now) => (now.kind === 'read' ? { ...now, work: patched(now.work, key, texts) } : now));
  }, []);

  return { phase, readAgain, patch };
}

async function readInto(read: PaneActions['readFollowUp'], choice: Choice): Promise<WorkPhase> {
  try {
    const outcome = await read(choice);
    return outcome.kind === 'followUp'
      ? { kind: 'read', work: outcome }
      : { kind: 'stopped', trouble: outcome };
  } catch (error) {
    return { kind: 'stopped', trouble: { kind: 'thrown', error } };
  }
}

function patched(work: FollowUpWork, key: string, texts: Parameters<Patch>[1]): FollowUpWork {
  const written = texts.status === undefined ? {} : { writtenStatus: texts.status };
  const patch = { ...texts, ...written };
  return { ...work, rows: work.rows.map((row) => (keyOf(row) === key ? { ...row, ...patch } : row)) };
}
