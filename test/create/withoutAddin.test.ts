import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createRegisters } from '../../src/actions/createRegisters';
import { openHost } from '../../src/host/office/host';
import { createWorkbook, saveWorkbook } from '../../src/host/xlsx';
import { describeWith, python } from '../environment';
import { inFolderForTheTest } from '../freeze/running';

const readSheet = `
import openpyxl, json, sys
sheet = openpyxl.load_workbook(sys.argv[1])['Inställningar']
notes = [cell.value for row in sheet.iter_rows(max_row=3) for cell in row if cell.value is not None]
print(json.dumps({'state': sheet.sheet_state, 'notes': notes, 'hidden': [row for row in (1, 2, 3) if sheet.row_dimensions[row].hidden]}))
`;

interface SettingsSheet {
  readonly state: string;
  readonly notes: readonly string[];
  readonly hidden: readonly number[];
}

async function openedByColleague(): Promise<SettingsSheet> {
  const host = openHost(createWorkbook('Bok1.xlsx'));
  await createRegisters(host.run, { content: 'sample', today: '2025-11-22' });
  return inFolderForTheTest((folder) => {
    const file = folder.at('delad.xlsx');
    writeFileSync(file, saveWorkbook(host.workbook));
    const output = execFileSync(python, ['-W', 'ignore', '-c', readSheet, file]);
    return Promise.resolve(JSON.parse(output.toString()) as SettingsSheet);
  });
}

describeWith('openpyxl', 'a colleague without the add-in', () => {
  it('finds on Inställningar what the functions need, and as of when the values are', async () => {
    const { state, notes, hidden } = await openedByColleague();
    expect({ state, hidden }).toEqual({ state: 'visible', hidden: [] });
    expect(notes).toHaveLength(3);
    expect(notes[0]).toContain('tillägget Kvalitetsplan för Excel');
    expect(notes[1]).toContain('#NAMN?');
    expect(notes[2]).toContain('2025-11-22');
  });
});
