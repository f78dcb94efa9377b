/** What openpyxl says of the charts of a workbook. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { python } from '../environment';
import { inTemporaryFolder } from './temporaryFolder';

export interface ReadSeries {
  readonly name: string;
  readonly kind: 'BarChart' | 'LineChart';
  /** `'Diagram I1'!$B$9:$B$17` */
  readonly values: string;
  readonly categories: string;
  /** The points it was saved with, by their place from 0. */
  readonly points: Readonly<Record<string, number>>;
}

export interface ReadChart {
  readonly title: string;
  readonly blanks: string;
  readonly visibleOnly: boolean;
  readonly series: readonly ReadSeries[];
}

export function readCharts(bytes: Uint8Array): Readonly<Record<string, readonly ReadChart[]>> {
  return inTemporaryFolder((folder) => {
    const file = join(folder, 'read.xlsx');
    writeFileSync(file, bytes);
    const script = join(__dirname, 'readCharts.py');
    const output = execFileSync(python, ['-W', 'ignore', script, file], { stdio: 'pipe' });
    return JSON.parse(output.toString()) as Record<string, readonly ReadChart[]>;
  });
}
