/** What of an action stays when it is taken back, and where. */
import { blockAddress } from '../../excel/apply/addresses';
import type { Stay } from '../../write/journal/savedSetup';

export interface StayingPart {
  readonly kind: Stay['kind'];
  readonly sheet: string;
  /** '' for a whole sheet. */
  readonly cells: string;
}

export function stayingPart(stay: Stay): StayingPart {
  const { kind, sheet } = stay;
  return { kind, sheet, cells: stay.kind === 'lists' ? blockAddress(stay.block) : '' };
}
