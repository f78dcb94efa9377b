/** How many cases each goal function has, and those that others have published. */
import { itShows } from './calling';
import { attainmentCases } from './cases/attainment';
import type { CaseTable } from './cases/case';
import { publishedCases } from './cases/published';
import { shareOfAnswersCases } from './cases/shareOfAnswers';
import { shareWithinTimeCases } from './cases/shareWithinTime';
import { stageGoalCases } from './cases/stageGoal';
import { targetStatusCases } from './cases/targetStatus';
import { timeLimitCases } from './cases/timeLimit';
import { trendCases } from './cases/trend';

const tables: Readonly<Record<string, CaseTable>> = {
  MALUPPFYLLELSE: attainmentCases,
  MALSTATUS: targetStatusCases,
  ETAPPMAL: stageGoalCases,
  TREND: trendCases,
  ANDELSVAR: shareOfAnswersCases,
  TIDSGRANS: timeLimitCases,
  ANDELINOMTID: shareWithinTimeCases,
};

describe.each(Object.entries(tables))('the cases of %s', (id, table) => {
  const published = publishedCases.filter((one) => one.function === id);
  const cases = [...Object.values(table).flat(), ...published.flatMap((one) => one.cases)];

  it('are at least 90, some of them published', () => {
    expect(cases.length).toBeGreaterThanOrEqual(90);
    expect(published).not.toHaveLength(0);
  });

  it('give no arguments twice with different results', () => {
    const shown = new Map<string, unknown>();
    for (const [, args, shows] of cases) {
      const key = JSON.stringify(args, (_, part: unknown) => (part === undefined ? '(none)' : part));
      expect(shown.get(key) ?? shows).toEqual(shows);
      shown.set(key, shows);
    }
  });
});

describe.each(publishedCases)('$function as published: $source', ({ function: id, cases }) => {
  itShows(id, cases);
});
