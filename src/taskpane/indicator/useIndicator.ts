/** An indicator as it is read, and its chart's way into the workbook. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Remembered } from '../../actions/journal/applyJournaled';
import type { ShownIndicator } from '../../actions/indicator/shownIndicator';
import type { PaneActions } from '../actions';
import type { Trouble } from '../trouble';

export type IndicatorPhase =
  | { readonly kind: 'reading' }
  | { readonly kind: 'shown'; readonly indicator: ShownIndicator; readonly sheet: string | undefined }
  | { readonly kind: 'layingIn' }
  /** Its chart stands on its sheet, as it is shown. */
  | {
      readonly kind: 'laidIn';
      readonly indicator: ShownIndicator;
      readonly sheet: string;
      readonly remembered: Remembered;
    }
  | { readonly kind: 'gone' }
  | { readonly kind: 'stopped'; readonly trouble: Trouble };

export function useIndicator(actions: PaneActions, nr: string, year: number) {
  const [phase, setPhase] = useState<IndicatorPhase>({ kind: 'reading' });
  const latest = useRef(0);

  /** An answer that something newer has overtaken is not shown. */
  const follow = useCallback((work: () => Promise<IndicatorPhase>): void => {
    const turn = (latest.current += 1);
    void work()
      .catch((error: unknown): IndicatorPhase => ({ kind: 'stopped', trouble: { kind: 'thrown', error } }))
      .then((next) => {
        if (turn === latest.current) setPhase(next);
      });
  }, []);

  const read = useCallback((): void => {
    follow(async () => {
      const outcome = await actions.readIndicator({ nr, year });
      if (outcome.kind === 'unreadable') return { kind: 'stopped', trouble: outcome };
      if (outcome.kind === 'indicatorGone') return { kind: 'gone' };
      return { kind: 'shown', indicator: outcome.indicator, sheet: outcome.sheet };
    });
  }, [actions, follow, nr, year]);

  useEffect(read, [read]);

  const readAgain = (): void => {
    setPhase({ kind: 'reading' });
    read();
  };
  const layIn = (indicator: ShownIndicator): void => {
    setPhase({ kind: 'layingIn' });
    follow(async () => {
      const outcome = await actions.layInIndicator({ nr, year });
      if (outcome.kind === 'unreadable') return { kind: 'stopped', trouble: outcome };
      if (outcome.kind === 'indicatorGone') return { kind: 'gone' };
      return { ...outcome, indicator };
    });
  };
  return { phase, readAgain, layIn };
}
