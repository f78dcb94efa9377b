/** What each column was taken for before the user said anything of it, so that a correction can be taken back. */
import { useState } from 'react';
import type { AdoptionReport } from '../../actions/adopt/adoptionReport';
import { none, type Draft } from './draft';

/** By the cell of a header the name of ours, or that it is not taken; absent where it is no longer known. */
export type FirstMeanings = ReadonlyMap<string, string>;

export function useFirstMeanings({ tables }: AdoptionReport, { columns }: Draft): FirstMeanings {
  const [first] = useState<FirstMeanings>(
    () =>
      new Map(
        tables
          .flatMap((table) => table.columns)
          .filter(({ address }) => columns[address] === undefined)
          .map(({ address, meaning }) => [address, meaning ?? none]),
      ),
  );
  return first;
}
