/** The cell metadata by which a file tells a dynamic array from an array of fixed cells ([MS-XLSX] 2.3.9, XLDAPR). */
import type { Cell, Workbook } from '../workbook/workbook';
import { contentType } from './contentTypes';
import { type PackageDraft } from './packageDraft';
import { relationshipType } from './relationships';
import { parseXml, type XmlElement } from './xml';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const dynamic = 'http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray';

const typeName = 'XLDAPR';
const type =
  `<metadataType name="${typeName}"` +
  ' minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" ' +
  'splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/>';
const properties =
  '<ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}">' +
  '<xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext>';

const metadataPart =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  `<metadata xmlns="${main}" xmlns:xda="${dynamic}"><metadataTypes count="1">${type}</metadataTypes>` +
  `<futureMetadata name="${typeName}" count="1"><bk><extLst>${properties}</extLst></bk></futureMetadata>` +
  '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';

function needsOne({ sheets }: Workbook): boolean {
  const isNew = (cell: Cell | undefined): boolean =>
    cell?.array?.isDynamic === true && cell.array.metadata === undefined;
  return sheets.some(({ rows }) => [...rows.values()].some(({ cells }) => cells.some(isNew)));
}

/** Counted from 1, as cells refer to it. */
function indexIn(metadata: XmlElement): string | undefined {
  const kinds = metadata.child('metadataTypes')?.all('metadataType') ?? [];
  const kind = 1 + kinds.findIndex((each) => each.attribute('name') === typeName);
  const records = metadata.child('cellMetadata')?.all('bk') ?? [];
  const index = 1 + records.findIndex((record) => record.child('rc')?.number('t') === kind);
  return kind > 0 && index > 0 ? String(index) : undefined;
}

/**
 * The index that new dynamic arrays get, in a metadata part made for them where there is none. undefined where none
 * is needed, or the file's metadata are of other kinds: they are left as they are, and the array keeps its cells.
 */
export function dynamicArrayIndex(
  draft: PackageDraft,
  workbookPart: string,
  workbook: Workbook,
): string | undefined {
  if (!needsOne(workbook)) return undefined;
  const relationships = draft.relationships(workbookPart);
  const [loaded] = relationships.parts(relationshipType.metadata);
  if (loaded !== undefined) return indexIn(parseXml(draft.read(loaded), loaded));
  const part = draft.addSingle('xl/metadata.xml', contentType.metadata, metadataPart);
  relationships.add(relationshipType.metadata, part);
  return '1';
}
