import { testAccessibility } from './accessibility';
import { partsOfStates } from './states';

jest.setTimeout(60_000);

testAccessibility(partsOfStates.settings);
