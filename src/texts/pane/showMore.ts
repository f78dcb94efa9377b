/** Where a long list shows only as many as can be taken in. */
import type { Text } from '../text';

export const showMoreTexts = {
  showMore: { sv: 'Visa {count} till', en: 'Show {count} more' },
} as const satisfies Record<string, Text>;
