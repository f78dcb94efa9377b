/** Whether somebody has changed the workbook since it was read. */
import { useEffect, useRef, useState } from 'react';
import type { PaneActions } from './actions';

export function useChangedSince({ watchChanges }: PaneActions, readAt: Date): boolean {
  const [changedAfter, setChangedAfter] = useState<Date>();
  const latest = useRef(readAt);
  useEffect(() => {
    latest.current = readAt;
  }, [readAt]);
  useEffect(() => {
    let isOver = false;
    const watching = watchChanges(() => {
      if (!isOver) setChangedAfter(latest.current);
    });
    return () => {
      isOver = true;
      void watching.then((stop) => stop()).catch(nothingToStop);
    };
  }, [watchChanges]);
  return changedAfter === readAt;
}

/** Where Excel does not tell of changes the pane says nothing of them, and all else works. */
function nothingToStop(): void {
  return undefined;
}
