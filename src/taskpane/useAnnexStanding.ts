/** Whether the annex that stands still says what the registers say. Asked once the registers have been checked. */
import { useEffect, useState } from 'react';
import type { AnnexPreview } from '../actions/annex/makeAnnex';
import type { PaneActions } from './actions';
import type { ReadWorkbook } from './useWorkbook';

type Previewed = Extract<AnnexPreview, { readonly kind: 'previewed' }>;
export type AnnexStanding = Pick<Previewed, 'isOutOfDate' | 'changedRows'>;

/** Undefined until it is known, and where there is no annex. */
export function useAnnexStanding(
  { previewAnnex }: PaneActions,
  { overview, findings, readAt }: ReadWorkbook,
): AnnexStanding | undefined {
  const [known, setKnown] = useState<{ readonly at: Date; readonly standing: AnnexStanding }>();
  const isToAsk = overview.annexSheet !== undefined && findings !== undefined;
  useEffect(() => {
    if (!isToAsk) return undefined;
    let isOver = false;
    const tell = (preview: AnnexPreview): void => {
      if (!isOver && preview.kind === 'previewed') setKnown({ at: readAt, standing: preview });
    };
    void previewAnnex(overview).then(tell, notKnown);
    return () => {
      isOver = true;
    };
  }, [isToAsk, previewAnnex, overview, readAt]);
  return known?.at === readAt ? known.standing : undefined;
}

/** What stops the comparison is told where the annex is made; until then the annex is only said to be there. */
function notKnown(): void {
  return undefined;
}
