import { linkFollower } from '../links';
import type { Report } from '../findings';
import type { Located, Measure, Risk, SelfCheck } from '../registers';
import type { Slices } from '../slices';
import type { AnnexRows } from './rows';

/** What hangs on a row, in register order. */
export type Hanging<On, Row> = (on: Located<On>) => readonly Located<Row>[];

/** The graph of an annex: what hangs on what. Lists are in register order. */
export interface LinkedRows {
  readonly selfChecksOfRisk: Hanging<Risk, SelfCheck>;
  readonly measuresOfRisk: Hanging<Risk, Measure>;
  readonly measuresOfSelfCheck: Hanging<SelfCheck, Measure>;
  readonly selfChecksWithoutRisk: readonly Located<SelfCheck>[];
  /** Measures that hang on neither a risk nor a self-check. */
  readonly looseMeasures: readonly Located<Measure>[];
}

const nothing = [] as const;

interface Hangers<On, Row> {
  readonly of: Hanging<On, Row>;
  readonly hang: (row: Located<Row>, on: readonly Located<On>[]) => void;
}

/** Gathers what hangs on the rows of one register, by their positions in it. */
function hangers<On, Row>(): Hangers<On, Row> {
  const byPosition: (Located<Row>[] | undefined)[] = [];
  return {
    of: (on) => byPosition[on.row] ?? nothing,
    hang: (row, on) => {
      for (const { row: position } of on) {
        const hanging = byPosition[position];
        if (hanging === undefined) byPosition[position] = [row];
        else hanging.push(row);
      }
    },
  };
}

/** Resolves every link between the annex's rows, in linear time. */
export function* linkRows({ risks, selfChecks, measures }: AnnexRows, report: Report): Slices<LinkedRows> {
  const riskOfSelfCheck = linkFollower({ table: 'Egenkontroller', column: 'Risk nr' }, risks, report);
  const riskOfMeasure = linkFollower({ table: 'Åtgärder', column: 'Risk nr' }, risks, report);
  const selfCheckOfMeasure = linkFollower(
    { table: 'Åtgärder', column: 'Egenkontroll nr' },
    selfChecks,
    report,
  );

  const selfChecksOfRisk = hangers<Risk, SelfCheck>();
  const selfChecksWithoutRisk: Located<SelfCheck>[] = [];
  for (const row of selfChecks.printed) {
    yield;
    const linked = riskOfSelfCheck(row, row.riskNrs);
    if (linked.length === 0) selfChecksWithoutRisk.push(row);
    else selfChecksOfRisk.hang(row, linked);
  }

  const measuresOfRisk = hangers<Risk, Measure>();
  const measuresOfSelfCheck = hangers<SelfCheck, Measure>();
  const looseMeasures: Located<Measure>[] = [];
  for (const row of measures.printed) {
    yield;
    const linkedRisks = riskOfMeasure(row, row.riskNrs);
    const linkedSelfChecks = selfCheckOfMeasure(row, row.selfCheckNrs);
    measuresOfRisk.hang(row, linkedRisks);
    measuresOfSelfCheck.hang(row, linkedSelfChecks);
    if (linkedRisks.length + linkedSelfChecks.length === 0) looseMeasures.push(row);
  }
  return {
    selfChecksOfRisk: selfChecksOfRisk.of,
    measuresOfRisk: measuresOfRisk.of,
    measuresOfSelfCheck: measuresOfSelfCheck.of,
    selfChecksWithoutRisk,
    looseMeasures,
  };
}
