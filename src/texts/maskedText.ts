/** A text of the registers as the pane shows it: nothing of a personal number beyond its century. */
import { withoutPersonalNumbers } from '../domain/check/personalNumber';

export function maskedText(content: string | number): string {
  return withoutPersonalNumbers(String(content));
}
