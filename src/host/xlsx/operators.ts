/** Comparison operators: the file's words against Office.js's. */
const shared: readonly (readonly [string, string])[] = [
  ['between', 'Between'],
  ['notBetween', 'NotBetween'],
  ['lessThan', 'LessThan'],
  ['greaterThan', 'GreaterThan'],
];
/** Excel.DataValidationOperator. */
const validation = new Map([
  ...shared,
  ['equal', 'EqualTo'],
  ['notEqual', 'NotEqualTo'],
  ['lessThanOrEqual', 'LessThanOrEqualTo'],
  ['greaterThanOrEqual', 'GreaterThanOrEqualTo'],
]);
/** Excel.ConditionalCellValueOperator. */
const conditional = new Map([
  ...shared,
  ['equal', 'EqualTo'],
  ['notEqual', 'NotEqualTo'],
  ['lessThanOrEqual', 'LessThanOrEqual'],
  ['greaterThanOrEqual', 'GreaterThanOrEqual'],
]);

function inFile(operators: ReadonlyMap<string, string>, shown: string): string {
  const found = [...operators].find(([, value]) => value === shown);
  if (!found) throw new Error(`Unknown operator ${shown}`);
  return found[0];
}

export function validationOperator(inFileWord: string): string {
  return validation.get(inFileWord) ?? 'Between';
}

export function validationOperatorInFile(shown: string): string {
  return inFile(validation, shown);
}

export function conditionalOperator(inFileWord: string): string {
  return conditional.get(inFileWord) ?? 'Between';
}

export function conditionalOperatorInFile(shown: string): string {
  return inFile(conditional, shown);
}
