/** Applies a bag of properties such as `{ format: { fill: { color } }, rowHidden }` member by member. */
import { followLink, isLink, write } from './members';
import type { Session } from './session';
import type { Target } from './targets';
import { isJsonObject, type JsonObject } from './wire';

export function applyBag(target: Target, bag: JsonObject, session: Session): void {
  for (const [name, value] of Object.entries(bag)) {
    if (value === null) continue;
    if (isLink(target, name) && isJsonObject(value)) {
      const next = followLink(target, name, session);
      if (next) applyBag(next, value, session);
    } else write(target, name, value, session);
  }
}
