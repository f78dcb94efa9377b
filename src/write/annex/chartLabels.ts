/** The labels under a chart's columns: whether their words have room beside each other, or are to stand upright. */
import { unitsPerEm } from '../text/calibri';
import { advance } from '../text/measure';

const labelSize = 8;
/** What the numbers of the value axis and the chart's edges take. */
const besidePlot = 45;
/** Longer ones would leave no chart over them. */
const longestUpright = 90;

function widthOf(text: string): number {
  return (advance(text, 'regular') * labelSize) / unitsPerEm;
}

/** Whether no word of theirs is broken under the columns of a chart so many points wide. */
export function haveRoom(labels: readonly string[], chartWidth: number): boolean {
  const room = (chartWidth - besidePlot) / labels.length;
  return labels.every((label) => label.split(' ').every((word) => widthOf(word) <= room));
}

export function standUpright(labels: readonly string[], chartWidth: number): boolean {
  return !haveRoom(labels, chartWidth) && labels.every((label) => widthOf(label) <= longestUpright);
}
