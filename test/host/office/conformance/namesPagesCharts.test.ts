import { allows, refuses } from './refuses';

for (const name of ['1a', 'a b', 'A1', 'R', 'R2C3', '', 'x'.repeat(256)]) {
  refuses('name', `a name such as "${name}"`, {
    when: (context, sheet) => {
      context.workbook.names.add(name, sheet.getRange('A1'));
    },
  });
}
allows('a hidden name may begin with _ and hold å, ä and ö', (context, sheet) => {
  context.workbook.names.add('_kv_Åtgärder_Risk_nr', sheet.getRange('A1')).visible = false;
});
refuses('nameTaken', 'a second name with the same letters', {
  given: (context, sheet) => {
    context.workbook.names.add('Enheter', sheet.getRange('A1'));
  },
  when: (context, sheet) => {
    context.workbook.names.add('ENHETER', sheet.getRange('A2'));
  },
});
refuses('nameWithoutRange', 'the range of a constant', {
  given: (context) => {
    context.workbook.names.add('Skala', '=4');
  },
  when: (context) => {
    context.workbook.names.getItem('Skala').getRange().load('address');
  },
});
refuses('formulaSyntax', 'a name with a broken formula', {
  when: (context) => {
    context.workbook.names.add('Skala', '=4+');
  },
});

refuses('pageBreaks', 'a page break after 1,026 others', {
  when: (_, sheet) => {
    for (let row = 2; row <= 1_028; row++) sheet.horizontalPageBreaks.add(`A${row}`);
  },
});
allows('a sheet may have 1,026 page breaks', (_, sheet) => {
  for (let row = 2; row <= 1_027; row++) sheet.horizontalPageBreaks.add(`A${row}`);
});
refuses('pageBreakPlace', 'a page break above the first row', {
  when: (_, sheet) => {
    sheet.horizontalPageBreaks.add('A1');
  },
});
refuses('headerFooterLength', 'a footer of 256 characters', {
  when: (_, sheet) => {
    sheet.pageLayout.headersFooters.defaultForAllPages.leftFooter = 'x'.repeat(256);
  },
});
refuses('zoom', 'a scale of nine percent', {
  when: (_, sheet) => {
    sheet.pageLayout.zoom = { scale: 9 };
  },
});
refuses('titleRows', 'print titles that are no whole rows', {
  when: (_, sheet) => {
    sheet.pageLayout.setPrintTitleRows('A1:B2');
  },
});

refuses('labelAngle', 'labels of an axis turned beyond the upright', {
  when: (_, sheet) => {
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'));
    chart.axes.categoryAxis.textOrientation = 91;
  },
});
refuses('gapWidth', 'a gap between the points of a line', {
  when: (_, sheet) => {
    const chart = sheet.charts.add('Line', sheet.getRange('A1:B3'));
    chart.series.getItemAt(0).gapWidth = 50;
  },
});
refuses('axisKind', 'a smallest value of the category axis', {
  when: (_, sheet) => {
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'));
    chart.axes.categoryAxis.minimum = 0;
  },
});
refuses('unknownItem', 'a chart that is not there', {
  when: (_, sheet) => {
    sheet.charts.getItem('Finns inte').delete();
  },
});
