/** Where a long list shows only as many as can be taken in. */
import type { Text } from '../text';

export const showMoreTexts = {
  show: { sv: 'Visa', en: 'Show' },
  hide: { sv: 'Dölj', en: 'Hide' },
  showMore: { sv: 'Visa {count} till', en: 'Show {count} more' },
} as const satisfies Record<string, Text>;
