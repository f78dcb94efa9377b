import { runCommandLine } from './commandLine';

process.exitCode = await runCommandLine(process.argv.slice(2), {
  message: (text) => process.stderr.write(`${text}\n`),
  result: (text) => process.stdout.write(text),
});
