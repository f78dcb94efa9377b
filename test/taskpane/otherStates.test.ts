import { testAccessibility } from './accessibility';
import { beginningTroubles, dailyStates, states } from './states';

jest.setTimeout(60_000);

testAccessibility('other', [
  ...Object.keys(states).filter((name) => !dailyStates.includes(name)),
  ...beginningTroubles,
]);
