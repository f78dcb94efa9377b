/** The chosen year and target group: one object as long as they are the same. */
import { useMemo } from 'react';
import type { Overview } from '../actions/readOverview';
import type { Choice } from './actions';

export function useChoice({ year, group }: Overview): Choice {
  return useMemo(() => ({ year, group }), [year, group]);
}
