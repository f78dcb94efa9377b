/** What the texts above a table say of all its rows: their area, year and target group. */
import type { SettledBlock } from './columns';
import { headerKey } from './headerSense';

const noArea = /register|version|kvalitetsplan|riskanalys|riskbedömning|handlingsplan|(?:19|20)\d\d/iu;
/** Fields of a table as it is printed in a plan: under a heading that is its area. */
const printed: readonly string[] = ['title', 'qualityFactor', 'comment', 'description'];

/** '' where nothing above the table is an area. */
export function headingArea({ block, columns }: SettledBlock, tablesOfSheet: number): string {
  const text = block.headings.at(-1)?.text.replaceAll('\n', ' ') ?? '';
  const hasArea = columns.some(({ meaning }) => meaning?.register === 'row' && meaning.field === 'area');
  const isPrinted = columns.every(({ meaning }) => meaning === undefined || printed.includes(meaning.field));
  if (hasArea || text === '' || noArea.test(text) || !(isPrinted || tablesOfSheet > 1)) return '';
  return isOwnName(text, columns[0]?.text ?? '') ? '' : text;
}

/** "Kvalitetsindikatorer" above "Kvalitetsindikator" says nothing more. */
function isOwnName(text: string, header: string): boolean {
  const [heading, own] = [headerKey(text), headerKey(header)];
  return own.length > 6 && heading.startsWith(own);
}

/** The one year of the table's own headings, else of the sheet's first, else of the sheet's name. */
export function headingYear({ block }: SettledBlock, ofSheet: readonly SettledBlock[]): number | undefined {
  const texts = (table: SettledBlock | undefined): string =>
    table?.block.headings.map(({ text }) => text).join(' ') ?? '';
  const own = block.headings.map(({ text }) => text).join(' ');
  return oneYear(own) ?? oneYear(texts(ofSheet[0])) ?? oneYear(block.sheet.name);
}

function oneYear(text: string): number | undefined {
  const years = new Set(text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/gu));
  const [year] = years;
  return years.size === 1 && year !== undefined ? Number(year) : undefined;
}

const forGroup = /kvalitetsplan\s+(?:19|20)\d\d\s+för\s+([\p{L} ]{3,40})$/iu;

/** "Uppföljning av kvalitetsplan 2022 för vuxna"; '' where no title tells a group. */
export function headingGroup(ofSheet: readonly SettledBlock[]): string {
  const texts = ofSheet.flatMap(({ block }) => block.headings.map(({ text }) => text));
  return texts.map((text) => forGroup.exec(text)?.[1]?.trim() ?? '').find((group) => group !== '') ?? '';
}
