import { encodeXml } from './xml';

/** The parts of an empty workbook, as Excel makes it: one sheet, Calibri 11, the office theme. */

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaging = 'http://schemas.openxmlformats.org/package/2006';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A new sheet's part before anything is written into it. */
export const emptySheet =
  `${declaration}<worksheet xmlns="${main}" xmlns:r="${office}">` +
  '<dimension ref="A1"/><sheetViews><sheetView workbookViewId="0"/></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="15"/><sheetData/>' +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>';

const contentTypes =
  `${declaration}<Types xmlns="${packaging}/content-types">` +
  `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/>` +
  `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${spreadsheet}.worksheet+xml"/>` +
  '<Override PartName="/xl/theme/theme1.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/>' +
  `<Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/></Types>`;

const packageRelationships =
  `${declaration}<Relationships xmlns="${packaging}/relationships">` +
  `<Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;

const workbookRelationships =
  `${declaration}<Relationships xmlns="${packaging}/relationships">` +
  `<Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/>` +
  `<Relationship Id="rId2" Type="${office}/theme" Target="theme/theme1.xml"/>` +
  `<Relationship Id="rId3" Type="${office}/styles" Target="styles.xml"/></Relationships>`;

/**
 * The calculation id is that of today's Excel: with an older one, or none, Excel recalculates on opening, and a reader
 * without the add-in would see #NAME? where the stored values stood.
 */
const workbook =
  `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr/>` +
  '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000"/></bookViews>' +
  '<sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets><calcPr calcId="191029"/></workbook>';

const styles =
  `${declaration}<styleSheet xmlns="${main}">` +
  '<fonts count="1"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/>' +
  '<scheme val="minor"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '<dxfs count="0"/><tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/>' +
  '</styleSheet>';

function schemeColor(name: string, rgb: string): string {
  return `<a:${name}><a:srgbClr val="${rgb}"/></a:${name}>`;
}

const schemeColors: readonly (readonly [string, string])[] = [
  ['dk2', '44546A'],
  ['lt2', 'E7E6E6'],
  ['accent1', '4472C4'],
  ['accent2', 'ED7D31'],
  ['accent3', 'A5A5A5'],
  ['accent4', 'FFC000'],
  ['accent5', '5B9BD5'],
  ['accent6', '70AD47'],
  ['hlink', '0563C1'],
  ['folHlink', '954F72'],
];

const phFill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const line = `<a:ln w="6350" cap="flat" cmpd="sng" algn="ctr">${phFill}<a:prstDash val="solid"/></a:ln>`;
const noEffect = '<a:effectStyle><a:effectLst/></a:effectStyle>';

function fontScheme(kind: string, typeface: string): string {
  return `<a:${kind}><a:latin typeface="${typeface}"/><a:ea typeface=""/><a:cs typeface=""/></a:${kind}>`;
}

const theme =
  `${declaration}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office Theme">` +
  '<a:themeElements><a:clrScheme name="Office">' +
  '<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>' +
  schemeColors.map(([name, rgb]) => schemeColor(name, rgb)).join('') +
  '</a:clrScheme><a:fontScheme name="Office">' +
  fontScheme('majorFont', 'Calibri Light') +
  fontScheme('minorFont', 'Calibri') +
  '</a:fontScheme><a:fmtScheme name="Office">' +
  `<a:fillStyleLst>${phFill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst>` +
  `<a:effectStyleLst>${noEffect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${phFill.repeat(3)}</a:bgFillStyleLst>` +
  '</a:fmtScheme></a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/></a:theme>';

export function emptyParts(): Map<string, Uint8Array> {
  const texts: Record<string, string> = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': packageRelationships,
    'xl/workbook.xml': workbook,
    'xl/_rels/workbook.xml.rels': workbookRelationships,
    'xl/worksheets/sheet1.xml': emptySheet.replace('<sheetView ', '<sheetView tabSelected="1" '),
    'xl/theme/theme1.xml': theme,
    'xl/styles.xml': styles,
  };
  return new Map(Object.entries(texts).map(([part, text]) => [part, encodeXml(text)]));
}
