/** What a function needs of the host it runs in: a language, and a way to make error values. */
import type { Language } from './declaration';

export interface Environment {
  /** Asked for when a message is made: the host may not know its language before. */
  readonly language: () => Language;
  /** What is thrown to give a cell an error value. */
  readonly error: (code: string, message: string | undefined) => Error;
}

/** The error value of a host that has no class of its own for it. */
export class CellError extends Error {
  constructor(
    readonly code: string,
    message: string | undefined,
  ) {
    super(message);
    this.name = 'CellError';
  }
}

export function plainEnvironment(language: Language): Environment {
  return { language: () => language, error: (code, message) => new CellError(code, message) };
}
