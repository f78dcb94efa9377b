/** `npm run --silent cli -- <command> …`: the add-in's actions on a file. */
import { fillIn } from '../texts/text';
import { commandLineTexts } from '../texts/commandLine';
import type { Command, ExitCode, Output } from './command';
import { adopt } from './commands/adopt';
import { annex } from './commands/annex';
import { checkRegisters } from './commands/check';
import { create } from './commands/create';
import { exportRegisters } from './commands/export';
import { freeze } from './commands/freeze';
import { importRegisters } from './commands/import';
import { migrate } from './commands/migrate';
import { recalculate } from './commands/recalculate';
import { repair } from './commands/repair';
import { undo } from './commands/undo';
import { restore } from './commands/restore';
import type { Malformed } from './options';
import { troubleText } from './trouble';

const commands: readonly Command[] = [
  create,
  adopt,
  checkRegisters,
  annex,
  importRegisters,
  exportRegisters,
  recalculate,
  freeze,
  restore,
  repair,
  migrate,
  undo,
];

export async function runCommandLine(
  [name = '', ...args]: readonly string[],
  output: Output,
): Promise<ExitCode> {
  const command = commands.find((each) => each.name === name);
  if (!command) return sayUsage(name, output);
  try {
    const result = await command.run(args, output);
    return typeof result === 'number' ? result : sayMalformed(result, command, output);
  } catch (trouble) {
    const text = troubleText(trouble);
    if (text === undefined) throw trouble;
    output.message(text);
    return 1;
  }
}

function sayUsage(name: string, output: Output): ExitCode {
  const usages = commands.map(({ usage }) => `  ${usage}`).join('\n');
  if (name !== '') output.message(fillIn(commandLineTexts.unknownCommand.sv, { name }));
  output.message(fillIn(commandLineTexts.usage.sv, { usages }));
  return 2;
}

function sayMalformed(malformed: Malformed, { usage }: Command, output: Output): ExitCode {
  const text =
    malformed.kind === 'missing'
      ? fillIn(commandLineTexts.missingOption.sv, { option: malformed.option, usage })
      : fillIn(commandLineTexts.notUnderstood.sv, { detail: malformed.detail, usage });
  output.message(text);
  return 2;
}
