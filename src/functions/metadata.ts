/**
 * functions.json, by which Excel knows the functions (learn.microsoft.com, "Manually create JSON metadata for custom
 * functions"). It is made from the declarations and not by custom-functions-metadata: that tool reads one language
 * from comments, and cannot ask for `allowErrorForDataTypeAny`, without which no function sees an error argument.
 */
import type { Language, Parameter } from './declaration';
import { functions } from './functions';

type Dimensionality = 'scalar' | 'matrix';

interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: 'any';
  readonly dimensionality: Dimensionality;
  readonly optional: boolean;
}

interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: 'any'; readonly dimensionality: Dimensionality };
}

export interface Metadata {
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

function parameterMetadata(parameter: Parameter<unknown>, language: Language): ParameterMetadata {
  return {
    name: parameter.name[language],
    description: parameter.description[language],
    type: 'any',
    dimensionality: parameter.kind.dimensionality,
    optional: parameter.optional ?? false,
  };
}

/** The content of functions.json in a language. */
export function metadata(language: Language): Metadata {
  return {
    allowErrorForDataTypeAny: true,
    functions: functions.map(({ id, description, parameters, result }) => ({
      id,
      name: id,
      description: description[language],
      parameters: Array.from(parameters.values(), (each) => parameterMetadata(each, language)),
      result: { type: 'any', dimensionality: result },
    })),
  };
}
