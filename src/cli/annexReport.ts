/** What a finished annex says about itself: pages, what is left to see over, what became of hand edits. */
import { findingRows, type LocatedFinding } from '../actions/check';
import type { AnnexOutcome } from '../actions/annex/makeAnnex';
import type { Severity } from '../domain/findings';
import { annexTexts } from '../texts/annex';
import { fillIn } from '../texts/text';
import { findingLine } from './findingLine';
import { severityTexts } from '../texts/findings';

type MadeAnnex = Extract<AnnexOutcome, { readonly kind: 'made' }>;

export function annexLines({ sheet, summary, findings }: MadeAnnex): string[] {
  const { pages, isUnbroken, conflicts, orphans, setAside } = summary;
  return [
    fillIn(annexTexts.made.sv, { sheet, pages }),
    ...(isUnbroken ? [fillIn(annexTexts.pagesUnbroken.sv, { pages })] : []),
    findingsLine(findings),
    ...conflicts.map(({ row, source, proposed }) =>
      fillIn(annexTexts.conflict.sv, { row, source: sourceText(source), text: proposed }),
    ),
    ...orphans.map(({ source, kept }) =>
      fillIn(annexTexts.orphan.sv, { source: sourceText(source), text: kept }),
    ),
    ...setAside.map((text) => fillIn(annexTexts.setAside.sv, { text })),
  ];
}

/** `Åtgärder Å3, Uppföljning` */
function sourceText(source: MadeAnnex['summary']['conflicts'][number]['source']): string {
  return source === undefined ? '–' : `${source.table} ${source.nr}, ${source.column}`;
}

const severities: readonly Severity[] = ['fix', 'complete', 'note'];

/** `Att se över: Rätta först 1 · Komplettera 2.` */
function findingsLine(findings: readonly LocatedFinding[]): string {
  if (findings.length === 0) return annexTexts.nothingFound.sv;
  const counts = severities
    .map((severity) => ({
      severity,
      count: findings.filter(({ finding }) => finding.severity === severity).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${severityTexts[severity].sv} ${count}`);
  return fillIn(annexTexts.found.sv, { counts: counts.join(' · ') });
}

/** Each place with its number masked, then what to do. */
export function personalNumberLines({
  findings,
}: Extract<AnnexOutcome, { readonly kind: 'personalNumbers' }>): string[] {
  return [...findingRows(findings, 'sv').map(findingLine), annexTexts.personalNumbers.sv];
}

export function sheetTakenText(sheet: string): string {
  return fillIn(annexTexts.sheetTaken.sv, { sheet });
}

export function disturbedText(sheet: string): string {
  return fillIn(annexTexts.disturbed.sv, { sheet });
}
