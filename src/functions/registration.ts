/** Hands the functions to Excel. The only file here that knows what office.js puts in the global scope. */
import { callable, type Callable } from './call';
import type { Language } from './declaration';
import { CellError, type Environment } from './environment';
import { functions } from './functions';

export interface OfficeGlobals {
  readonly CustomFunctions?: {
    /** Needs CustomFunctionsRuntime 1.2. */
    readonly Error?: new (code: string, message?: string) => Error;
  };
  readonly Office?: {
    readonly context?: {
      readonly displayLanguage?: string;
      readonly requirements?: { isSetSupported(name: string, minVersion: string): boolean };
    };
  };
}

/** As `CustomFunctions.associate`. */
export type Associate = (id: string, implementation: Callable) => void;

/** Swedish is the manifest's default; English is for those whose Office speaks it. */
function languageOf({ Office }: OfficeGlobals): Language {
  return /^en\b/iu.test(Office?.context?.displayLanguage ?? '') ? 'en' : 'sv';
}

/** Without the class every error shows as #VALUE!. */
function errorOf({ CustomFunctions, Office }: OfficeGlobals, code: string, message?: string): Error {
  const isSupported = Office?.context?.requirements?.isSetSupported('CustomFunctionsRuntime', '1.2') ?? false;
  const ExcelError = isSupported ? CustomFunctions?.Error : undefined;
  return ExcelError === undefined ? new CellError(code, message) : new ExcelError(code, message);
}

function environmentOf(globals: OfficeGlobals): Environment {
  return {
    language: () => languageOf(globals),
    error: (code, message) => errorOf(globals, code, message),
  };
}

/** Associates every function with its id, once. */
export function registerFunctions(associate: Associate, globals: OfficeGlobals = globalThis): void {
  const environment = environmentOf(globals);
  for (const each of functions) associate(each.id, callable(each, environment));
}
