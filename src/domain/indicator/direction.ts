import { nameKey } from '../nameKey';
import { directions, type Direction } from '../registers';

const byKey: ReadonlyMap<string, Direction> = new Map(
  directions.map((direction) => [nameKey(direction), direction]),
);

/** The direction of that name, whatever its case and spaces. */
export function directionNamed(name: string): Direction | undefined {
  return byKey.get(nameKey(name));
}

/** A direction that is judged against a target that somebody gives; the others need none. */
export function needsTarget(direction: Direction): boolean {
  return direction === 'Högre är bättre' || direction === 'Lägre är bättre' || direction === 'Inom intervall';
}
