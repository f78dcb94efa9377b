/** Small tasks that are done at once, such as going to a cell; what stops one is kept until it is forgotten. */
import { useCallback, useState } from 'react';
import type { Trouble } from './trouble';

export function useFailingTask() {
  const [trouble, setTrouble] = useState<Trouble>();
  const attempt = useCallback((task: () => Promise<void>): void => {
    void task().catch((error: unknown) => {
      setTrouble({ kind: 'thrown', error });
    });
  }, []);
  const forget = useCallback(() => {
    setTrouble(undefined);
  }, []);
  return { trouble, attempt, forget };
}
