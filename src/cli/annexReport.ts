/** What a finished annex says about itself: pages, what is left to see over, what became of hand edits. */
import type { AnnexOutcome } from '../actions/makeAnnex';
import type { Finding, Severity } from '../domain/findings';
import { fillIn, say } from '../texts/catalogue';
import { commandLineTexts } from '../texts/commandLine';
import { severityTexts } from '../texts/findings';

type MadeAnnex = Extract<AnnexOutcome, { readonly kind: 'made' }>;

export function annexLines({ sheet, summary, findings }: MadeAnnex): string[] {
  const { pages, isUnbroken, conflicts, orphans, setAside } = summary;
  return [
    say('sv', 'annex.made', { sheet, pages }),
    ...(isUnbroken ? [say('sv', 'annex.pagesUnbroken', { pages })] : []),
    findingsLine(findings),
    ...conflicts.map(({ row, source, proposed }) =>
      say('sv', 'annex.conflict', { row, source: sourceText(source), text: proposed }),
    ),
    ...orphans.map(({ source, kept }) =>
      say('sv', 'annex.orphan', { source: sourceText(source), text: kept }),
    ),
    ...setAside.map((text) => say('sv', 'annex.setAside', { text })),
  ];
}

/** `Åtgärder Å3, Uppföljning` */
function sourceText(source: MadeAnnex['summary']['conflicts'][number]['source']): string {
  return source === undefined ? '–' : `${source.table} ${source.nr}, ${source.column}`;
}

const severities: readonly Severity[] = ['fix', 'complete', 'note'];

/** `2 saker att se över: Komplettera 2` */
function findingsLine(findings: readonly Finding[]): string {
  if (findings.length === 0) return commandLineTexts.nothingFound.sv;
  const counts = severities
    .map((severity) => ({ severity, count: findings.filter((each) => each.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${severityTexts[severity].sv} ${count}`);
  return fillIn(commandLineTexts.found.sv, { count: findings.length, counts: counts.join(' · ') });
}

export function sheetTakenText(sheet: string): string {
  return say('sv', 'annex.sheetTaken', { sheet });
}

export function disturbedText(sheet: string): string {
  return fillIn(commandLineTexts.disturbed.sv, { sheet });
}
