import { createRegisters } from '../../actions/createRegisters';
import { fillIn } from '../../texts/text';
import { commandLineTexts } from '../../texts/commandLine';
import { defineCommand } from '../command';
import { newWorkbook, saveAs } from '../files';
import { registersExistText } from '../refusals';
import { today } from '../today';

export const create = defineCommand(
  'create',
  '--output ny.xlsx [--sample]',
  { required: ['output'], optional: [], flags: ['sample'] },
  async ({ output: path, sample }, output) => {
    const host = newWorkbook(path);
    const content = sample ? 'sample' : 'empty';
    const outcome = await createRegisters(host.run, { content, today: today() });
    if (outcome.kind === 'refused') {
      output.message(registersExistText(outcome));
      return 1;
    }
    saveAs(path, host);
    output.message(fillIn(commandLineTexts.created.sv, { path }));
    return 0;
  },
);
