/** Chart types: Excel.ChartType against the plot element and its settings. */
interface Plot {
  readonly element: 'barChart' | 'lineChart';
  readonly direction?: 'col' | 'bar';
  readonly grouping: 'clustered' | 'stacked' | 'percentStacked' | 'standard';
  readonly markers: boolean;
}

const plots: Readonly<Record<string, Plot>> = {
  ColumnClustered: { element: 'barChart', direction: 'col', grouping: 'clustered', markers: false },
  ColumnStacked: { element: 'barChart', direction: 'col', grouping: 'stacked', markers: false },
  ColumnStacked100: { element: 'barChart', direction: 'col', grouping: 'percentStacked', markers: false },
  BarClustered: { element: 'barChart', direction: 'bar', grouping: 'clustered', markers: false },
  BarStacked: { element: 'barChart', direction: 'bar', grouping: 'stacked', markers: false },
  BarStacked100: { element: 'barChart', direction: 'bar', grouping: 'percentStacked', markers: false },
  Line: { element: 'lineChart', grouping: 'standard', markers: false },
  LineMarkers: { element: 'lineChart', grouping: 'standard', markers: true },
  LineStacked: { element: 'lineChart', grouping: 'stacked', markers: false },
  LineMarkersStacked: { element: 'lineChart', grouping: 'stacked', markers: true },
};

/** Types that are listed for a loaded chart but never written anew. */
const otherTypes: Readonly<Record<string, string>> = {
  pieChart: 'Pie',
  doughnutChart: 'Doughnut',
  areaChart: 'Area',
  scatterChart: 'XYScatter',
  radarChart: 'Radar',
  bubbleChart: 'Bubble',
  stockChart: 'StockHLC',
  surfaceChart: 'Surface',
  pie3DChart: '3DPie',
  bar3DChart: '3DColumnClustered',
  line3DChart: '3DLine',
  area3DChart: '3DArea',
  ofPieChart: 'PieOfPie',
};

export function plotOf(chartType: string): Plot | undefined {
  return plots[chartType];
}

export function isPlot(element: string): boolean {
  return element === 'barChart' || element === 'lineChart' || element in otherTypes;
}

export function chartTypeOf(element: string, direction: string, grouping: string, markers: boolean): string {
  const found = Object.entries(plots).find(
    ([, plot]) =>
      plot.element === element &&
      plot.grouping === grouping &&
      plot.markers === markers &&
      (plot.direction ?? direction) === direction,
  );
  return found?.[0] ?? otherTypes[element] ?? 'Invalid';
}

/** Excel.ChartLineStyle against DrawingML's preset dashes. */
export const lineStyles: Readonly<Record<string, string>> = {
  Continuous: 'solid',
  Dash: 'dash',
  DashDot: 'dashDot',
  DashDotDot: 'lgDashDotDot',
  Dot: 'sysDot',
  RoundDot: 'sysDot',
};

/** Excel.ChartMarkerStyle against the file's symbols. */
export const markerStyles: Readonly<Record<string, string>> = {
  None: 'none',
  Square: 'square',
  Diamond: 'diamond',
  Triangle: 'triangle',
  X: 'x',
  Star: 'star',
  Dot: 'dot',
  Dash: 'dash',
  Circle: 'circle',
  Plus: 'plus',
  Picture: 'picture',
};

/** Excel.ChartLegendPosition. */
export const legendPositions: Readonly<Record<string, string>> = {
  Bottom: 'b',
  Top: 't',
  Left: 'l',
  Right: 'r',
  Corner: 'tr',
};

/** Excel.ChartDisplayBlanksAs. */
export const blankModes: Readonly<Record<string, string>> = {
  NotPlotted: 'gap',
  Zero: 'zero',
  Interplotted: 'span',
};

export function shownAs(
  values: Readonly<Record<string, string>>,
  inFile: string | undefined,
): string | undefined {
  return Object.entries(values).find(([, value]) => value === inFile)?.[0];
}
