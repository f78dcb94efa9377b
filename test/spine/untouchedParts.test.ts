import { readFileSync } from 'node:fs';
import type { AnnexRequest } from '../../src/actions/annex/makeAnnex';
import { openHost } from '../../src/host/office/host';
import { loadWorkbook } from '../../src/host/xlsx';
import { parseXml, type XmlElement } from '../../src/host/xlsx/xml';
import { describeWith } from '../environment';
import { differingParts, partNames, partText } from '../host/xlsx/comparing';
import { fullWorkbook } from '../host/xlsx/fullPackage';
import { annexIn, fileOf, registerBook, the2022Annex } from './registerBooks';

jest.setTimeout(240_000);

/** What every new sheet must be entered in. */
const directories = ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/workbook.xml'];

async function withAnnex(bytes: Uint8Array, { year, group }: AnnexRequest): Promise<Uint8Array> {
  const host = openHost(loadWorkbook(bytes, 'bok.xlsx'));
  await annexIn(host, { year, group });
  return fileOf(host.workbook);
}

function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const there = partNames(before);
  return differingParts(before, after).filter((part) => there.includes(part));
}

function partsAdded(before: Uint8Array, after: Uint8Array): string[] {
  const there = partNames(before);
  return partNames(after).filter((part) => !there.includes(part));
}

/** Lists to which a new sheet, its names and its looks are added, each at its end. */
const growing = [
  'Types',
  'Relationships',
  'sheets',
  'definedNames',
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellXfs',
];

/** The elements of a part: a growing list as what it is made of, everything else whole. */
function elementsOf(bytes: Uint8Array, part: string): XmlElement[] {
  const root = parseXml(partText(bytes, part));
  const children = growing.includes(root.name) ? [root] : root.children;
  return children.flatMap((child) => (growing.includes(child.name) ? child.children : [child]));
}

function expectOnlyGrown(before: Uint8Array, after: Uint8Array, part: string): void {
  const entries = elementsOf(before, part).map(({ xml }) => xml);
  const kept = new Set(entries);
  const now = elementsOf(after, part).map(({ xml }) => xml);
  expect(now.filter((entry) => kept.has(entry))).toEqual(entries);
}

/** Cells refer to looks by their place, so new ones may only come last. */
function expectLooksAppended(before: Uint8Array, after: Uint8Array): void {
  const now = parseXml(partText(after, 'xl/styles.xml'));
  for (const list of parseXml(partText(before, 'xl/styles.xml')).children) {
    const looks = list.children.map(({ xml }) => xml);
    expect(
      now
        .child(list.name)
        ?.children.slice(0, looks.length)
        .map(({ xml }) => xml),
    ).toEqual(looks);
  }
}

function expectOthersUntouched(before: Uint8Array, after: Uint8Array): void {
  expect(changedParts(before, after)).toEqual(directories);
  for (const part of directories) expectOnlyGrown(before, after, part);
  expectLooksAppended(before, after);
}

describeWith('shared', 'the annex in a workbook as a colleague keeps it', () => {
  it.each([
    ['uppfoljning-2022', the2022Annex],
    ['plan-2023', { year: 2023, group: '' }],
    ['plan-2024', { year: 2024, group: 'barn, ungdomar och vuxna' }],
  ])(
    'of %s leaves every part byte for byte, but for the lists that new sheets are entered in',
    async (name, request) => {
      const before = readFileSync(`../shared/golden/xlsx/${name}.xlsx`);
      expectOthersUntouched(before, await withAnnex(before, request));
    },
  );
});

const place = { År: 2025, Målgrupp: 'vuxna', Område: 'Gemensamt' };

/** Registers in a workbook with pictures, comments, slicers, a pivot cache, a chart sheet and more. */
function crowdedBook(): Uint8Array {
  const rows = {
    Risker: [{ ...place, 'Risk nr': 'R1', Risk: 'Uppgifter saknas', 'Angiven nivå': 9 }],
    Egenkontroller: [
      {
        ...place,
        'Egenkontroll nr': 'E1',
        Egenkontroll: 'Loggar',
        'Risk nr': 'R1',
        Uppföljning: 'Inga brister.',
      },
    ],
    Åtgärder: [{ ...place, 'Åtgärd nr': 'Å1', Åtgärd: 'Utbilda', Status: 'Pågår', 'Egenkontroll nr': 'E1' }],
    Indikatorer: [
      { 'Indikator nr': 'I1', Indikator: 'Nöjda', Mätenhet: 'procent', Riktning: 'Högre är bättre' },
    ],
    Utfall: [{ 'Indikator nr': 'I1', År: 2025, Utfall: 0.77, Målvärde: 0.85 }],
  };
  return fileOf(registerBook(rows, loadWorkbook(fullWorkbook(), 'bok.xlsx')));
}

describe('the annex in a workbook full of things that the host does not model', () => {
  const before = crowdedBook();
  const asked = { year: 2025, group: 'vuxna' };

  it('leaves every foreign part byte for byte', async () => {
    expectOthersUntouched(before, await withAnnex(before, asked));
  });

  it('adds the annex, its chart, the notes and nothing else', async () => {
    expect(
      partsAdded(before, await withAnnex(before, asked)).map((part) => part.replace(/\d+/u, '')),
    ).toEqual([
      'xl/charts/chart.xml',
      'xl/drawings/_rels/drawing.xml.rels',
      'xl/drawings/drawing.xml',
      'xl/worksheets/_rels/sheet.xml.rels',
      'xl/worksheets/sheet.xml',
      'xl/worksheets/sheet.xml',
    ]);
  });

  it('changes nothing at all when it is made again from the saved file', async () => {
    const once = await withAnnex(before, asked);
    expect(differingParts(once, await withAnnex(once, asked))).toEqual([]);
  });
});
