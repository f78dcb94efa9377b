import { parseOptions, type Declared, type Malformed, type Options } from './options';

/** 0 done · 1 refused, or findings · 2 arguments that are missing, unknown or malformed. */
export type ExitCode = 0 | 1 | 2;

/** Where a command speaks: messages for the person, results for the next program. */
export interface Output {
  readonly message: (text: string) => void;
  readonly result: (text: string) => void;
}

export interface Command {
  readonly name: string;
  /** As shown to who asks for help. */
  readonly usage: string;
  readonly run: (args: readonly string[], output: Output) => Promise<ExitCode | Malformed>;
}

export function defineCommand<
  Required extends string,
  Optional extends string,
  Flag extends string,
  Repeated extends string = never,
>(
  name: string,
  usage: string,
  declared: Declared<Required, Optional, Flag, Repeated>,
  run: (
    options: Options<Required, Optional, Flag, Repeated>,
    output: Output,
  ) => Promise<ExitCode | Malformed>,
): Command {
  return {
    name,
    usage: `${name} ${usage}`,
    run: async (args, output) => {
      const parsed = parseOptions(declared, args);
      return parsed.kind === 'options' ? run(parsed.options, output) : parsed;
    },
  };
}
