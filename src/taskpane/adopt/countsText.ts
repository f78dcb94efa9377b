/** "12 risker och 8 åtgärder" */
import type { AdoptionReport } from '../../actions/adopt/adoptionReport';
import { registerNouns } from '../../texts/pane/registers';
import type { Words } from '../language';

export function countsText(counts: AdoptionReport['counts'], { language, sayCount }: Words): string {
  const texts = counts.map(({ key, count }) => {
    const { oneCounted, manyCounted } = registerNouns[key];
    return sayCount(count, oneCounted, manyCounted);
  });
  return new Intl.ListFormat(language === 'sv' ? 'sv-SE' : 'en-GB').format(texts);
}
