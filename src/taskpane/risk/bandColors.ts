/** A band's colours: the workbook's own in a light pane, those of the theme in a dark one. */
import type { BandMark } from '../../actions/levelLooks';

/** Where the workbook names no colour; the lowest band first. */
const lightColors = [
  { fill: '#EDF3E8', text: '#242424' },
  { fill: '#F1D07E', text: '#242424' },
  { fill: '#DF9350', text: '#1A1A1A' },
  { fill: '#8E2330', text: '#FFFFFF' },
] as const;

export interface BandColors {
  readonly backgroundColor: string;
  readonly color: string;
}

export function bandColors({ bars, fill, text }: BandMark): BandColors {
  const light = lightColors[(bars - 1) as 0 | 1 | 2 | 3];
  return {
    backgroundColor: `var(--bandFill${bars}, ${fill ?? light.fill})`,
    color: `var(--bandText${bars}, ${text ?? light.text})`,
  };
}
