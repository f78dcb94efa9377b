import { testAccessibility } from './accessibility';
import { beginningTroubles, partsOfStates } from './states';

jest.setTimeout(60_000);

testAccessibility([...partsOfStates.structural, ...beginningTroubles]);
