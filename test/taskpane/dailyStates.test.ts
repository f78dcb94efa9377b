import { testAccessibility } from './accessibility';
import { dailyStates } from './states';

jest.setTimeout(60_000);

testAccessibility('daily', dailyStates);
