/** The transcribed annex of 2022 as registers, read from the shared golden data. */
import { readFileSync } from 'node:fs';
import type { Registers } from '../../src/domain/registers';
import { registersOf } from './registerRows';

interface GoldenRow {
  readonly risk: { readonly id: string; readonly text: string; readonly level: number } | null;
  readonly controls: readonly {
    readonly id: string;
    readonly text: string;
    readonly followUp: string | null;
  }[];
  readonly measures: readonly {
    readonly id: string;
    readonly text: string;
    readonly followUp: string | null;
    readonly status: string;
    readonly statusInferred: { readonly value: string } | null;
    readonly linkedRiskId: string | null;
    readonly linkedControlId: string | null;
  }[];
  readonly subRows: readonly { readonly control: string | null; readonly measure: string | null }[];
}

interface GoldenIndicator {
  readonly id: string;
  readonly text: string;
  readonly results: readonly { readonly year: number; readonly value: number }[];
  readonly targets: readonly { readonly year: number; readonly value: number }[];
  readonly series: readonly string[];
  readonly comment: string;
}

export interface Golden {
  readonly year: number;
  readonly targetGroup: string;
  readonly areas: readonly { readonly name: string; readonly rows: readonly GoldenRow[] }[];
  readonly indicatorGroups: readonly { readonly indicators: readonly GoldenIndicator[] }[];
}

export function readGolden(): Golden {
  return JSON.parse(readFileSync('../shared/golden/uppfoljning-2022.json', 'utf8')) as Golden;
}

function linksOf(id: string | null | undefined): readonly string[] {
  return id === null || id === undefined ? [] : [id];
}

function outcomesOf({ id, results, targets, series, comment }: GoldenIndicator): Registers['outcomes'] {
  const names = series.length > 0 ? series : [''];
  return registersOf({
    outcomes: names.map((name, index) => ({
      nr: id,
      year: 2022,
      series: name,
      outcome: results[0] && results[0].value / 100,
      target: targets[0] && targets[0].value / 100,
      comment: index === 0 ? comment : '',
    })),
  }).outcomes;
}

export function goldenRegisters({ year, targetGroup: group, areas, indicatorGroups }: Golden): Registers {
  const rows = areas.flatMap((area) =>
    area.rows.map((row) => ({ ...row, place: { year, group, area: area.name } })),
  );
  const indicators = indicatorGroups.flatMap((indicatorGroup) => indicatorGroup.indicators);
  return registersOf({
    risks: rows.flatMap(({ risk, place }) =>
      risk === null ? [] : [{ ...place, nr: risk.id, title: risk.text, statedLevel: risk.level }],
    ),
    selfChecks: rows.flatMap(({ risk, controls, place }) =>
      controls.map((control) => ({
        ...place,
        nr: control.id,
        title: control.text,
        followUp: control.followUp ?? '',
        riskNrs: linksOf(risk?.id),
      })),
    ),
    measures: rows.flatMap(({ measures, place }) =>
      measures.map((measure) => ({
        ...place,
        nr: measure.id,
        title: measure.text,
        followUp: measure.followUp ?? '',
        status: (measure.statusInferred?.value ?? measure.status).replace('unknown', ''),
        riskNrs: linksOf(measure.linkedRiskId),
        selfCheckNrs: linksOf(measure.linkedControlId),
      })),
    ),
    indicators: indicators.map(({ id, text }) => ({ nr: id, title: text, group })),
    outcomes: indicators.flatMap(outcomesOf),
    lists: {
      areas: areas.map(({ name }, index) => ({ order: index + 1, name, group: '' })),
      groups: [{ name: group, annexNumber: '2', heading: '' }],
    },
  });
}
