/** The whole annex in words, from its title to the last indicator. */
import type { Annex, AnnexArea } from '../../domain/annex/annex';
import type { Settings, Status, StatusSubject } from '../../domain/registers';
import { mapInSlices, type Slices } from '../../domain/slices';
import { annexWords as words } from '../../texts/annexWords';
import { fillIn } from '../../texts/text';
import type { Cells, Draft, Paragraph, Row, Table } from './draft';
import { plain } from './draft';
import { sayIndicator } from './indicators';
import { CellMaker, fixedKey } from './keys';
import { sayPairs } from './pairs';

function insertions({ year, group }: Annex): Record<string, string | number> {
  return { år: year, 'nästa år': year + 1, målgrupp: group?.name ?? words.allGroups };
}

/** `Bilaga 2`: the first words of the annex, and of its sheet's name. */
export function annexNumber({ group }: Annex): string {
  return `${words.annex} ${group?.annexNumber ?? ''}`.trimEnd();
}

/** Without a target group there is no "för …". */
export function annexTitle(annex: Annex, settings: Settings): string {
  const heading = annex.group?.heading ?? '';
  const fallback = annex.group ? words.heading : words.headingForAll;
  const template = [heading, settings.heading, fallback].find((text) => text !== '') ?? fallback;
  const chosen = annex.group ? template : template.replace(/\s+för \{målgrupp\}/u, '');
  return fillIn(chosen, insertions(annex));
}

function introduction(annex: Annex, settings: Settings): string[] {
  const template = settings.introduction === '' ? words.introduction : settings.introduction;
  return fillIn(template, insertions(annex)).split(/\r?\n/u);
}

function openingOf(make: CellMaker, annex: Annex, settings: Settings): Paragraph[] {
  return [
    { style: 'annexNumber', cell: make.fixed('annex/number', annexNumber(annex)) },
    { style: 'title', cell: make.fixed('annex/title', annexTitle(annex, settings)) },
    ...introduction(annex, settings).map((text, at): Paragraph => ({
      style: 'introduction',
      cell: make.fixed(fixedKey('annex', 'introduction', at), text),
    })),
  ];
}

/** Whether a key is one of a header row's, which says the same in every annex. */
export function isHeaderKey(key: string): boolean {
  return /^(?:area\/[^/]+|annex\/indicators)\/[abc]$/u.test(key);
}

function headerRow(make: CellMaker, key: string, texts: readonly [string, string, string]): Row {
  const [first, second, third] = texts;
  const cells: Cells = [
    make.fixed(`${key}/a`, first, plain),
    make.fixed(`${key}/b`, second, plain),
    make.fixed(`${key}/c`, third, plain),
  ];
  return { kind: 'header', cells };
}

function explained({ symbol, name, meaning }: Status): string {
  const status = `${symbol} ${name}`.trimStart();
  return meaning === '' ? status : `${status} = ${meaning}`;
}

function legendOf(make: CellMaker, statuses: readonly Status[], subject: StatusSubject): Paragraph[] {
  const own = statuses.filter((status) => status.subject === subject);
  if (own.length === 0) return [];
  const text = `${subject}: ${own.map(explained).join(', ')}`;
  return [{ style: 'legend', cell: make.fixed(fixedKey('annex', 'legend', subject), text) }];
}

function areaName(area: AnnexArea): string {
  return area.name === '' ? words.noArea : area.name;
}

function* areaTable(
  make: CellMaker,
  annex: Annex,
  area: AnnexArea,
  before: readonly Paragraph[],
): Slices<Table> {
  const name = areaName(area);
  return {
    before: [...before, { style: 'areaHeading', cell: make.fixed(fixedKey('area', name), name) }],
    header: headerRow(make, fixedKey('area', name), words.riskColumns),
    groups: yield* sayPairs(make, annex.year, area),
  };
}

function* riskTables(make: CellMaker, annex: Annex): Slices<Table[]> {
  const opening: Paragraph[] = [
    { style: 'heading', cell: make.fixed('annex/risks', words.risksHeading) },
    ...legendOf(make, annex.statusesInUse, words.measure),
    ...legendOf(make, annex.statusesInUse, words.selfCheck),
  ];
  const tables: Table[] = [];
  for (const [at, area] of annex.areas.entries()) {
    tables.push(yield* areaTable(make, annex, area, at === 0 ? opening : []));
  }
  return tables;
}

function* indicatorTable(make: CellMaker, annex: Annex): Slices<Table[]> {
  if (annex.indicators.length === 0) return [];
  return [
    {
      before: [{ style: 'heading', cell: make.fixed('annex/indicators', words.indicatorsHeading) }],
      header: headerRow(make, 'annex/indicators', words.indicatorColumns),
      groups: yield* mapInSlices(annex.indicators, (followUp) => sayIndicator(make, annex.year, followUp)),
    },
  ];
}

export function* composeDraft(annex: Annex, settings: Settings): Slices<Draft> {
  const make = new CellMaker();
  return {
    opening: openingOf(make, annex, settings),
    tables: [...(yield* riskTables(make, annex)), ...(yield* indicatorTable(make, annex))],
  };
}
