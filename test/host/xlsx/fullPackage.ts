/**
 * A workbook full of things the host does not model, written by hand: pictures, comments with their VML, threaded
 * comments, slicers, a pivot cache, custom XML and properties, extended validations and formats, rich text, phonetic
 * hints, array and shared formulas, a printer's settings, a chart sheet.
 */
import { zipSync } from 'fflate';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const r = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaging = 'http://schemas.openxmlformats.org/package/2006';
const ms = 'http://schemas.microsoft.com/office';
const sheetMl = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

type Target = readonly [id: string, type: string, target: string];

function relationships(...targets: readonly Target[]): string {
  const entries = targets.map(([id, type, target]) => {
    const full = type.startsWith('http') ? type : `${r}/${type}`;
    return `<Relationship Id="${id}" Type="${full}" Target="${target}"/>`;
  });
  return `${declaration}<Relationships xmlns="${packaging}/relationships">${entries.join('')}</Relationships>`;
}

const overrides: Record<string, string> = {
  'xl/workbook.xml': `${sheetMl}.sheet.main+xml`,
  'xl/worksheets/sheet1.xml': `${sheetMl}.worksheet+xml`,
  'xl/worksheets/sheet2.xml': `${sheetMl}.worksheet+xml`,
  'xl/worksheets/sheet3.xml': `${sheetMl}.worksheet+xml`,
  'xl/chartsheets/sheet1.xml': `${sheetMl}.chartsheet+xml`,
  'xl/styles.xml': `${sheetMl}.styles+xml`,
  'xl/sharedStrings.xml': `${sheetMl}.sharedStrings+xml`,
  'xl/calcChain.xml': `${sheetMl}.calcChain+xml`,
  'xl/theme/theme1.xml': 'application/vnd.openxmlformats-officedocument.theme+xml',
  'xl/tables/table1.xml': `${sheetMl}.table+xml`,
  'xl/tables/table2.xml': `${sheetMl}.table+xml`,
  'xl/comments1.xml': `${sheetMl}.comments+xml`,
  'xl/threadedComments/threadedComment1.xml': 'application/vnd.ms-excel.threadedcomments+xml',
  'xl/persons/person.xml': 'application/vnd.ms-excel.person+xml',
  'xl/drawings/drawing1.xml': 'application/vnd.openxmlformats-officedocument.drawing+xml',
  'xl/drawings/drawing2.xml': 'application/vnd.openxmlformats-officedocument.drawing+xml',
  'xl/drawings/drawing3.xml': 'application/vnd.openxmlformats-officedocument.drawing+xml',
  'xl/charts/chart3.xml': 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  'xl/charts/chart1.xml': 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  'xl/charts/chart2.xml': 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  'xl/charts/style1.xml': 'application/vnd.ms-office.chartstyle+xml',
  'xl/slicers/slicer1.xml': 'application/vnd.ms-excel.slicer+xml',
  'xl/slicerCaches/slicerCache1.xml': 'application/vnd.ms-excel.slicerCache+xml',
  'xl/pivotCache/pivotCacheDefinition1.xml': `${sheetMl}.pivotCacheDefinition+xml`,
  'xl/pivotCache/pivotCacheRecords1.xml': `${sheetMl}.pivotCacheRecords+xml`,
  'xl/metadata.xml': `${sheetMl}.sheetMetadata+xml`,
  'docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
  'docProps/app.xml': 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  'docProps/custom.xml': 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
  'customXml/itemProps1.xml': 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
};

const contentTypes =
  `${declaration}<Types xmlns="${packaging}/content-types">` +
  `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>' +
  '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>' +
  `<Default Extension="bin" ContentType="${sheetMl}.printerSettings"/>` +
  Object.entries(overrides)
    .map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`)
    .join('') +
  '</Types>';

const workbook =
  `${declaration}<workbook xmlns="${main}" xmlns:r="${r}" xmlns:x15="${ms}/spreadsheetml/2010/11/main">` +
  '<fileVersion appName="xl" lastEdited="7" lowestEdited="7" rupBuild="22228"/><workbookPr defaultThemeVersion="166925"/>' +
  '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="12000" activeTab="1"/></bookViews>' +
  '<sheets><sheet name="Allt &amp; mer" sheetId="1" r:id="rId1"/><sheet name="Data" sheetId="4" r:id="rId2"/>' +
  '<sheet name="Diagram" sheetId="5" r:id="rId3"/><sheet name="Göms" sheetId="7" state="veryHidden" r:id="rId4"/></sheets>' +
  '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">Data!$A$1:$B$4</definedName>' +
  '<definedName name="_xlnm.Print_Area" localSheetId="1">Data!$A$1:$B$4</definedName>' +
  `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Allt &amp; mer'!$A:$A,'Allt &amp; mer'!$1:$2</definedName>` +
  '<definedName name="Lokalt" localSheetId="3" comment="bara här">Göms!$A$1</definedName>' +
  '<definedName name="Slicer_Typ">#N/A</definedName>' +
  '<definedName name="Summa" function="1" hidden="1">_xlfn.LAMBDA(_xlpm.x,_xlpm.x+1)</definedName></definedNames>' +
  '<calcPr calcId="191029" iterate="1"/><pivotCaches><pivotCache cacheId="3" r:id="rId10"/></pivotCaches>' +
  `<extLst><ext uri="{BBE1A952-AA13-448e-AADC-164F8A28A991}" xmlns:x14="${ms}/spreadsheetml/2009/9/main">` +
  '<x14:slicerCaches><x14:slicerCache r:id="rId9"/></x14:slicerCaches></ext></extLst></workbook>';

const workbookRelationships = relationships(
  ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
  ['rId2', 'worksheet', '/xl/worksheets/sheet2.xml'],
  ['rId3', 'chartsheet', 'chartsheets/sheet1.xml'],
  ['rId4', 'worksheet', 'worksheets/sheet3.xml'],
  ['rId5', 'theme', 'theme/theme1.xml'],
  ['rId6', 'styles', 'styles.xml'],
  ['rId7', 'sharedStrings', 'sharedStrings.xml'],
  ['rId8', 'calcChain', 'calcChain.xml'],
  ['rId9', `${ms}/2007/relationships/slicerCache`, 'slicerCaches/slicerCache1.xml'],
  ['rId10', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'],
  ['rId11', `${ms}/2017/10/relationships/person`, 'persons/person.xml'],
  ['rId12', 'customXml', '../customXml/item1.xml'],
  ['rId13', 'sheetMetadata', 'metadata.xml'],
);

const sharedStrings =
  `${declaration}<sst xmlns="${main}" count="4" uniqueCount="4"><si><t>Rubrik</t></si>` +
  '<si><r><rPr><b/><sz val="11"/><rFont val="Calibri"/></rPr><t xml:space="preserve">fet </t></r><r><t>och mager</t></r></si>' +
  '<si><t>課長</t><rPh sb="0" eb="2"><t>カチョウ</t></rPh><phoneticPr fontId="1"/></si>' +
  '<si><t>rad_x000D_\nbryt _x005F_x0041_</t></si></sst>';

const styles =
  `${declaration}<styleSheet xmlns="${main}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ` +
  `mc:Ignorable="x14ac" xmlns:x14ac="${ms}/spreadsheetml/2009/9/ac">` +
  '<numFmts count="1"><numFmt numFmtId="170" formatCode="#,##0.0\\ &quot;kr&quot;"/></numFmts>' +
  '<fonts count="3" x14ac:knownFonts="1"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font>' +
  '<font><b/><outline/><sz val="14"/><color theme="4" tint="-0.249977111117893"/><name val="Cambria"/><family val="1"/></font>' +
  '<font><i/><u val="double"/><vertAlign val="superscript"/><sz val="9"/><color indexed="10"/><name val="Arial"/></font></fonts>' +
  '<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor theme="9" tint="0.59999389629810485"/><bgColor indexed="64"/></patternFill></fill>' +
  '<fill><gradientFill degree="90"><stop position="0"><color theme="0"/></stop><stop position="1"><color theme="4"/></stop></gradientFill></fill></fills>' +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border diagonalUp="1"><left style="thin"><color auto="1"/></left>' +
  '<right/><top style="medium"><color rgb="FF00B050"/></top><bottom/><diagonal style="hair"><color indexed="64"/></diagonal></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="170" fontId="1" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"><alignment horizontal="center" vertical="top" textRotation="120" wrapText="1" readingOrder="1"/><protection locked="0"/></xf>' +
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1"/>' +
  '<xf numFmtId="14" fontId="2" fillId="3" borderId="0" xfId="0" applyFont="1" applyFill="1"/>' +
  '<xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" pivotButton="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '<dxfs count="2"><dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>' +
  '<dxf><border><left style="thin"/></border></dxf></dxfs>' +
  '<tableStyles count="0" defaultTableStyle="TableStyleMedium2"/></styleSheet>';

const color = (name: string, rgb: string): string => `<a:${name}><a:srgbClr val="${rgb}"/></a:${name}>`;
const theme =
  `${declaration}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Eget"><a:themeElements>` +
  '<a:clrScheme name="Eget"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>' +
  color('dk2', '1F497D') +
  color('lt2', 'EEECE1') +
  color('accent1', '4F81BD') +
  color('accent2', 'C0504D') +
  color('accent3', '9BBB59') +
  color('accent4', '8064A2') +
  color('accent5', '4BACC6') +
  color('accent6', 'F79646') +
  color('hlink', '0000FF') +
  color('folHlink', '800080') +
  '</a:clrScheme><a:fontScheme name="Eget"><a:majorFont><a:latin typeface="Cambria"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont>' +
  '<a:minorFont><a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme><a:fmtScheme name="Eget"><a:fillStyleLst>' +
  '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'.repeat(3) +
  '</a:fillStyleLst><a:lnStyleLst>' +
  '<a:ln w="9525"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln>'.repeat(3) +
  '</a:lnStyleLst><a:effectStyleLst>' +
  '<a:effectStyle><a:effectLst/></a:effectStyle>'.repeat(3) +
  '</a:effectStyleLst><a:bgFillStyleLst>' +
  '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'.repeat(3) +
  '</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>';

const extendedFormats =
  '<ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="' +
  `${ms}/excel/2006/main"><x14:cfRule type="dataBar" id="{00000000-000E-0000-0000-000001000000}" priority="2"><x14:dataBar minLength="0" maxLength="100"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/></x14:dataBar></x14:cfRule><xm:sqref>E1:E4</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>`;
const extendedValidations =
  '<ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations count="1" xmlns:xm="' +
  `${ms}/excel/2006/main"><x14:dataValidation type="list" allowBlank="1" showErrorMessage="1"><x14:formula1><xm:f>Data!$A$2:$A$4</xm:f></x14:formula1><xm:sqref>H2:H9</xm:sqref></x14:dataValidation></x14:dataValidations></ext>`;

/** The sheet that has everything. */
const sheet1 =
  `${declaration}<worksheet xmlns="${main}" xmlns:r="${r}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ` +
  `mc:Ignorable="x14ac xr" xmlns:x14ac="${ms}/spreadsheetml/2009/9/ac" xmlns:x14="${ms}/spreadsheetml/2009/9/main" ` +
  `xmlns:xr="${ms}/spreadsheetml/2014/revision" xr:uid="{8A1B0C5E-1111-4222-8333-944455556666}">` +
  '<sheetPr codeName="Blad1"><tabColor theme="4" tint="0.39997558519241921"/><outlinePr summaryBelow="0"/></sheetPr>' +
  '<dimension ref="A1:H12"/><sheetViews><sheetView zoomScale="85" workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/>' +
  '<selection pane="topRight" activeCell="B1" sqref="B1"/><selection pane="bottomLeft"/><selection pane="bottomRight" activeCell="C5" sqref="C5"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/>' +
  '<cols><col min="1" max="1" width="20.7109375" customWidth="1"/><col min="2" max="4" width="9.140625" style="4"/><col min="6" max="6" width="0" hidden="1" customWidth="1"/></cols>' +
  '<sheetData><row r="1" spans="1:8" ht="30.75" customHeight="1" x14ac:dyDescent="0.25"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c></row>' +
  '<row r="2" spans="1:8" x14ac:dyDescent="0.25" outlineLevel="1"><c r="A2" s="2" t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r></is></c><c r="B2"><v>1.5</v></c><c r="C2"><f t="shared" ref="C2:C4" si="0">B2*2</f><v>3</v></c><c r="D2" cm="1"><f t="array" ref="D2:D3">_xlfn._xlws.SORT(B2:B3)</f><v>1.5</v></c><c r="E2"><f>_xlfn.XLOOKUP(B2,B2:B4,C2:C4)</f><v>3</v></c></row>' +
  '<row r="3" spans="1:8" ht="18.5" x14ac:dyDescent="0.25"><c r="A3" t="b"><v>1</v></c><c r="B3"><v>2</v></c><c r="C3"><f t="shared" si="0"/><v>4</v></c><c r="D3"><v>2</v></c><c r="E3" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>' +
  '<row r="4" spans="1:8"><c r="A4" s="3"><v>45292</v></c><c r="B4"><v>3</v></c><c r="C4"><f t="shared" si="0"/><v>6</v></c><c r="E4" t="str"><f>A1&amp;"x"</f><v>Rubrikx</v></c><c r="F4"><f>_xldudf_KVALITET_TREND(B3,B2)</f><v>0</v></c></row>' +
  '<row r="12" hidden="1"><c r="H12" s="5"/></row></sheetData>' +
  '<sheetProtection algorithmName="SHA-512" hashValue="abc=" saltValue="def=" spinCount="100000" sheet="1" objects="1" formatCells="0"/>' +
  '<protectedRanges><protectedRange sqref="B2:B4" name="Fritt"/></protectedRanges>' +
  '<mergeCells count="1"><mergeCell ref="G1:H2"/></mergeCells><phoneticPr fontId="1"/>' +
  '<conditionalFormatting sqref="B2:B4"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>2</formula></cfRule><cfRule type="dataBar" priority="3"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting>' +
  '<conditionalFormatting sqref="A1:A4 C1"><cfRule type="expression" dxfId="1" priority="4" stopIfTrue="1"><formula>$A1="x"</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="2" disablePrompts="1"><dataValidation type="list" imeMode="off" allowBlank="1" showInputMessage="1" showErrorMessage="1" promptTitle="Välj" prompt="Ja eller nej" sqref="G3:G9"><formula1>"Ja,Nej"</formula1></dataValidation><dataValidation showInputMessage="1" prompt="bara ett råd" sqref="A9"/></dataValidations>' +
  '<hyperlinks><hyperlink ref="A9" location="Data!A1" display="dit"/></hyperlinks>' +
  '<printOptions headings="1" gridLines="1"/><pageMargins left="0.25" right="0.25" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
  '<pageSetup paperSize="9" orientation="landscape" horizontalDpi="300" verticalDpi="300" r:id="rId5"/>' +
  '<headerFooter differentFirst="1"><oddHeader>&amp;LVänster&amp;C&amp;"-,Bold"Mitt&amp;RHöger &amp;&amp; mer</oddHeader><oddFooter>&amp;P</oddFooter><firstHeader>&amp;CFörsta</firstHeader></headerFooter>' +
  '<rowBreaks count="1" manualBreakCount="1"><brk id="8" max="16383" man="1"/></rowBreaks><colBreaks count="1" manualBreakCount="1"><brk id="5" max="1048575" man="1"/></colBreaks>' +
  '<ignoredErrors><ignoredError sqref="A2" numberStoredAsText="1"/></ignoredErrors><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>' +
  `<mc:AlternateContent><mc:Choice Requires="x14"><controls><mc:AlternateContent><mc:Choice Requires="x14"/></mc:AlternateContent></controls></mc:Choice></mc:AlternateContent>` +
  `<extLst>${extendedFormats}${extendedValidations}</extLst></worksheet>`;

const sheet2 =
  `${declaration}<worksheet xmlns="${main}" xmlns:r="${r}"><dimension ref="A1:B4"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>` +
  '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Typ</t></is></c><c r="B1" t="inlineStr"><is><t>Antal\nst</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>a</t></is></c><c r="B2"><f>Data[[#This Row],[Typ]]&amp;1</f><v>1</v></c></row>' +
  '<row r="3"><c r="A3" t="inlineStr"><is><t>b</t></is></c><c r="B3"><v>2</v></c></row><row r="4"><c r="A4" t="inlineStr"><is><t>c</t></is></c><c r="B4"><v>3</v></c></row></sheetData>' +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><drawing r:id="rId3"/><tableParts count="1"><tablePart r:id="rId1"/></tableParts>' +
  `<extLst><ext xmlns:x14="${ms}/spreadsheetml/2009/9/main" uri="{A8765BA9-456A-4dab-B4F3-ACF838C121DE}"><x14:slicerList><x14:slicer r:id="rId2"/></x14:slicerList></ext></extLst></worksheet>`;

const sheet3 =
  `${declaration}<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1" t="str"><x:v>prefix</x:v></x:c></x:row></x:sheetData>` +
  '<!-- en kommentar --><x:pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/></x:worksheet>';

const table1 =
  `${declaration}<table xmlns="${main}" id="1" name="Data" displayName="Data" ref="A1:B4" totalsRowShown="0" headerRowDxfId="1"><autoFilter ref="A1:B4"><filterColumn colId="0"><filters><filter val="a"/></filters></filterColumn></autoFilter><sortState ref="A2:B4"><sortCondition ref="A2:A4"/></sortState>` +
  '<tableColumns count="2"><tableColumn id="1" name="Typ" dataDxfId="1"/><tableColumn id="3" name="Antal_x000a_st"><calculatedColumnFormula>_xldudf_KVALITET_RISKNIVA(Data[[#This Row],[Typ]],1)</calculatedColumnFormula></tableColumn></tableColumns>' +
  '<tableStyleInfo name="TableStyleLight9" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/>' +
  `<extLst><ext uri="{504A1905-F514-4f6f-8877-14C23A59335A}" xmlns:x14="${ms}/spreadsheetml/2009/9/main"><x14:table altText="beskrivning"/></ext></extLst></table>`;

const chartMl = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
function chart(reference: string, title: string): string {
  return (
    `${declaration}<c:chartSpace xmlns:c="${chartMl}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${r}"><c:date1904 val="0"/><c:chart>` +
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1600" b="1"/></a:pPr><a:r><a:rPr lang="sv-SE" sz="1600" b="1"/><a:t>${title}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>` +
    `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:v>Serie</c:v></c:tx><c:trendline><c:trendlineType val="linear"/></c:trendline><c:val><c:numRef><c:f>${reference}</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart>` +
    '<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:max val="10"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:majorGridlines/><c:numFmt formatCode="0%" sourceLinked="0"/><c:crossAx val="1"/></c:valAx></c:plotArea>' +
    '<c:legend><c:legendPos val="b"/></c:legend><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>'
  );
}

function drawing(chartId: string, picture: string): string {
  return (
    `${declaration}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${picture}` +
    '<xdr:twoCellAnchor editAs="oneCell"><xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>5</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>10</xdr:row><xdr:rowOff>12700</xdr:rowOff></xdr:to>' +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="5" name="Diagram 1" descr="alternativ text"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${chartMl}"><c:chart xmlns:c="${chartMl}" xmlns:r="${r}" r:id="${chartId}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`
  );
}

const picture =
  '<xdr:oneCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>0</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="95250" cy="95250"/>' +
  `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="Bild 1"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="${r}" r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="95250" cy="95250"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor>`;

const png = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
);

const texts: Record<string, string> = {
  '[Content_Types].xml': contentTypes,
  '_rels/.rels': relationships(
    ['rId1', 'officeDocument', 'xl/workbook.xml'],
    ['rId2', `${packaging}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ['rId3', 'extended-properties', 'docProps/app.xml'],
    ['rId4', 'custom-properties', 'docProps/custom.xml'],
  ),
  'xl/workbook.xml': workbook,
  'xl/_rels/workbook.xml.rels': workbookRelationships,
  'xl/worksheets/sheet1.xml': sheet1,
  'xl/worksheets/_rels/sheet1.xml.rels': relationships(
    ['rId1', 'drawing', '../drawings/drawing1.xml'],
    ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
    ['rId3', 'comments', '../comments1.xml'],
    ['rId4', `${ms}/2017/10/relationships/threadedComment`, '../threadedComments/threadedComment1.xml'],
    ['rId5', 'printerSettings', '../printerSettings/printerSettings1.bin'],
  ),
  'xl/worksheets/sheet2.xml': sheet2,
  'xl/worksheets/_rels/sheet2.xml.rels': relationships(
    ['rId1', 'table', '../tables/table1.xml'],
    ['rId2', `${ms}/2007/relationships/slicer`, '../slicers/slicer1.xml'],
    ['rId3', 'drawing', '../drawings/drawing2.xml'],
  ),
  'xl/worksheets/sheet3.xml': sheet3,
  'xl/worksheets/_rels/sheet3.xml.rels': `<Relationships xmlns="${packaging}/relationships"/>`,
  'xl/chartsheets/sheet1.xml': `${declaration}<chartsheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing xmlns:r="${r}" r:id="rId1"/></chartsheet>`,
  'xl/chartsheets/_rels/sheet1.xml.rels': relationships(['rId1', 'drawing', '../drawings/drawing3.xml']),
  'xl/drawings/drawing3.xml': drawing('rId1', ''),
  'xl/drawings/_rels/drawing3.xml.rels': relationships(['rId1', 'chart', '../charts/chart3.xml']),
  'xl/charts/chart3.xml': chart('Data!$B$2:$B$4', 'På eget blad'),
  'xl/styles.xml': styles,
  'xl/sharedStrings.xml': sharedStrings,
  'xl/calcChain.xml': `${declaration}<calcChain xmlns="${main}"><c r="C2" i="1"/><c r="C3"/><c r="C4"/><c r="D2"/><c r="E2"/><c r="E3"/><c r="E4"/><c r="F4"/><c r="B2" i="4"/></calcChain>`,
  'xl/theme/theme1.xml': theme,
  'xl/tables/table1.xml': table1,
  'xl/comments1.xml': `${declaration}<comments xmlns="${main}"><authors><author>tc={1}</author></authors><commentList><comment ref="A1" authorId="0"><text><t>hej</t></text></comment></commentList></comments>`,
  'xl/threadedComments/threadedComment1.xml': `${declaration}<ThreadedComments xmlns="${ms}/spreadsheetml/2018/threadedcomments"><threadedComment ref="A1" personId="{P}" id="{1}"><text>hej</text></threadedComment></ThreadedComments>`,
  'xl/persons/person.xml': `${declaration}<personList xmlns="${ms}/spreadsheetml/2018/threadedcomments"><person displayName="N N" id="{P}"/></personList>`,
  'xl/drawings/drawing1.xml': drawing('rId2', picture),
  'xl/drawings/_rels/drawing1.xml.rels': relationships(
    ['rId1', 'image', '../media/image1.png'],
    ['rId2', 'chart', '../charts/chart1.xml'],
  ),
  'xl/drawings/drawing2.xml': drawing('rId1', ''),
  'xl/drawings/_rels/drawing2.xml.rels': relationships(['rId1', 'chart', '../charts/chart2.xml']),
  'xl/drawings/vmlDrawing1.vml':
    '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="_x0000_s1025" type="#t" style="visibility:hidden"/></xml>',
  'xl/charts/chart1.xml': chart("'Allt &amp; mer'!$B$2:$B$4", 'Ett diagram'),
  'xl/charts/_rels/chart1.xml.rels': relationships([
    'rId1',
    `${ms}/2011/relationships/chartStyle`,
    'style1.xml',
  ]),
  'xl/charts/style1.xml': `${declaration}<cs:chartStyle xmlns:cs="${ms}/drawing/2012/chartStyle" id="201"/>`,
  'xl/charts/chart2.xml': chart('Data!$B$2:$B$4', 'Ett annat'),
  'xl/slicers/slicer1.xml': `${declaration}<slicers xmlns="${ms}/spreadsheetml/2009/9/main"><slicer name="Typ" cache="Slicer_Typ" rowHeight="241300"/></slicers>`,
  'xl/slicerCaches/slicerCache1.xml': `${declaration}<slicerCacheDefinition xmlns="${ms}/spreadsheetml/2009/9/main" name="Slicer_Typ" sourceName="Typ"/>`,
  'xl/pivotCache/pivotCacheDefinition1.xml': `${declaration}<pivotCacheDefinition xmlns="${main}" xmlns:r="${r}" r:id="rId1" recordCount="0"><cacheSource type="worksheet"><worksheetSource name="Data"/></cacheSource><cacheFields count="0"/></pivotCacheDefinition>`,
  'xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels': relationships([
    'rId1',
    'pivotCacheRecords',
    'pivotCacheRecords1.xml',
  ]),
  'xl/pivotCache/pivotCacheRecords1.xml': `${declaration}<pivotCacheRecords xmlns="${main}" count="0"/>`,
  'xl/metadata.xml': `${declaration}<metadata xmlns="${main}"><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`,
  'docProps/core.xml': `${declaration}<cp:coreProperties xmlns:cp="${packaging}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>N N</dc:creator></cp:coreProperties>`,
  'docProps/app.xml': `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>`,
  'docProps/custom.xml': `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Diarienummer"><vt:lpwstr>2022-1</vt:lpwstr></property></Properties>`,
  'customXml/item1.xml': '<?xml version="1.0"?><minData xmlns="urn:eget"> <a/>\r\n</minData>',
  'customXml/_rels/item1.xml.rels': relationships(['rId1', 'customXmlProps', 'itemProps1.xml']),
  'customXml/itemProps1.xml': `${declaration}<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="{1}"/>`,
};

export type PackageTexts = Record<string, string>;

/** The parts as text, for a test that wants one of them otherwise. */
export function fullTexts(): PackageTexts {
  const present = { ...texts };
  const declared = Object.keys(overrides).filter((part) => !(part in present));
  for (const part of declared)
    present['[Content_Types].xml'] = (present['[Content_Types].xml'] ?? '').replace(
      new RegExp(`<Override PartName="/${part}"[^>]*/>`),
      '',
    );
  return present;
}

export function partsOf(packageTexts: PackageTexts): Map<string, Uint8Array> {
  const encoder = new TextEncoder();
  const parts = new Map(Object.entries(packageTexts).map(([name, text]) => [name, encoder.encode(text)]));
  return parts;
}

export function fullParts(): Map<string, Uint8Array> {
  const parts = partsOf(fullTexts());
  parts.set('xl/media/image1.png', png);
  parts.set('xl/printerSettings/printerSettings1.bin', Uint8Array.from([0, 1, 2, 255, 254, 13, 10]));
  return parts;
}

export function zipped(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries(parts));
}

export function fullWorkbook(): Uint8Array {
  return zipped(fullParts());
}
