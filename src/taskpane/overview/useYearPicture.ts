/** The year's picture as it is read, and its way into the workbook. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Remembered } from '../../actions/journal/applyJournaled';
import type { ShownPicture } from '../../actions/overview/readYearPicture';
import type { Choice, PaneActions } from '../actions';
import type { Trouble } from '../trouble';

export type PicturePhase =
  | { readonly kind: 'reading' }
  | { readonly kind: 'shown'; readonly picture: ShownPicture }
  | { readonly kind: 'layingIn' }
  /** It stands on its sheet, as it is shown. */
  | {
      readonly kind: 'laidIn';
      readonly picture: ShownPicture;
      readonly sheet: string;
      readonly remembered: Remembered;
    }
  | { readonly kind: 'stopped'; readonly trouble: Trouble };

export function useYearPicture(actions: PaneActions, { year, group }: Choice) {
  const [phase, setPhase] = useState<PicturePhase>({ kind: 'reading' });
  const [readAt, setReadAt] = useState(() => new Date());
  const latest = useRef(0);

  /** An answer that something newer has overtaken is not shown. */
  const follow = useCallback((work: () => Promise<PicturePhase>): void => {
    const turn = (latest.current += 1);
    void work()
      .catch((error: unknown): PicturePhase => ({ kind: 'stopped', trouble: { kind: 'thrown', error } }))
      .then((next) => {
        if (turn === latest.current) setPhase(next);
      });
  }, []);

  const read = useCallback((): void => {
    follow(async () => {
      const outcome = await actions.readYearPicture({ year, group });
      if (outcome.kind === 'unreadable') return { kind: 'stopped', trouble: outcome };
      setReadAt(new Date());
      return { kind: 'shown', picture: outcome };
    });
  }, [actions, follow, year, group]);

  useEffect(read, [read]);

  const readAgain = (): void => {
    setPhase({ kind: 'reading' });
    read();
  };
  const layIn = (picture: ShownPicture): void => {
    setPhase({ kind: 'layingIn' });
    follow(async () => {
      const outcome = await actions.layInOverview({ year, group });
      if (outcome.kind === 'unreadable') return { kind: 'stopped', trouble: outcome };
      return { ...outcome, picture };
    });
  };
  return { phase, readAt, readAgain, layIn };
}
