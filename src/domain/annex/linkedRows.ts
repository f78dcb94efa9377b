import type { Finding } from '../findings';
import { resolveLinks, type Resolved } from '../links';
import type { Located, Measure, Risk, SelfCheck } from '../registers';
import type { AnnexRows } from './rows';

/** The graph of an annex: what hangs on what. Lists are in register order. */
export interface LinkedRows {
  readonly selfChecksOfRisk: ReadonlyMap<Located<Risk>, readonly Located<SelfCheck>[]>;
  readonly measuresOfRisk: ReadonlyMap<Located<Risk>, readonly Located<Measure>[]>;
  readonly measuresOfSelfCheck: ReadonlyMap<Located<SelfCheck>, readonly Located<Measure>[]>;
  readonly selfChecksWithoutRisk: readonly Located<SelfCheck>[];
  /** Measures that hang on neither a risk nor a self-check. */
  readonly looseMeasures: readonly Located<Measure>[];
  readonly findings: readonly Finding[];
}

function append<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

/** Resolves every link between the annex's rows, in linear time. */
export function linkRows(rows: AnnexRows): LinkedRows {
  const { risks, selfChecks, measures } = rows;
  const findings: Finding[] = [];
  const follow = <Row>(links: Resolved<Row>): readonly Row[] => {
    findings.push(...links.findings);
    return links.rows;
  };

  const selfChecksOfRisk = new Map<Located<Risk>, Located<SelfCheck>[]>();
  const selfChecksWithoutRisk: Located<SelfCheck>[] = [];
  for (const row of selfChecks.printed) {
    const cell = { table: 'Egenkontroller', column: 'Risk nr', row } as const;
    const linked = follow(resolveLinks(cell, row.riskNrs, risks));
    for (const risk of linked) append(selfChecksOfRisk, risk, row);
    if (linked.length === 0) selfChecksWithoutRisk.push(row);
  }

  const measuresOfRisk = new Map<Located<Risk>, Located<Measure>[]>();
  const measuresOfSelfCheck = new Map<Located<SelfCheck>, Located<Measure>[]>();
  const looseMeasures: Located<Measure>[] = [];
  for (const row of measures.printed) {
    const linkedRisks = follow(
      resolveLinks({ table: 'Åtgärder', column: 'Risk nr', row }, row.riskNrs, risks),
    );
    const linkedSelfChecks = follow(
      resolveLinks({ table: 'Åtgärder', column: 'Egenkontroll nr', row }, row.selfCheckNrs, selfChecks),
    );
    for (const risk of linkedRisks) append(measuresOfRisk, risk, row);
    for (const selfCheck of linkedSelfChecks) append(measuresOfSelfCheck, selfCheck, row);
    if (linkedRisks.length + linkedSelfChecks.length === 0) looseMeasures.push(row);
  }
  return {
    selfChecksOfRisk,
    measuresOfRisk,
    measuresOfSelfCheck,
    selfChecksWithoutRisk,
    looseMeasures,
    findings,
  };
}
