/** Calls a custom function as a cell would, and what every one of them must do. */
import fc from '../property';
import type { Language } from '../../src/functions/declaration';
import { CellError, plainEnvironment } from '../../src/functions/environment';
import { customFunctions, functions, functionsIn, namespace } from '../../src/functions/functions';
import { failure, type Case, type CaseTable, type Failure } from './cases/case';

export { failure, type Case } from './cases/case';

const inEnglish = functionsIn(plainEnvironment('en'));

function functionNamed(id: string, language: Language): (...args: unknown[]) => unknown {
  const found = (language === 'sv' ? customFunctions : inEnglish).get(`${namespace}.${id}`);
  if (found === undefined) throw new Error(`There is no function ${id}`);
  return found;
}

function thrownBy(id: string, args: readonly unknown[], language: Language): CellError {
  try {
    functionNamed(id, language)(...args);
  } catch (thrown) {
    if (thrown instanceof CellError) return thrown;
    throw thrown;
  }
  throw new Error(`${id} gave no error`);
}

/** What a cell with the function shows: its value, or its error value. */
export function calling(id: string): (...args: unknown[]) => unknown {
  return (...args) => {
    try {
      return functionNamed(id, 'sv')(...args);
    } catch (thrown) {
      if (thrown instanceof CellError) return failure(thrown.code);
      throw thrown;
    }
  };
}

/** What the error value says; undefined where it says nothing. */
export function messageOf(id: string, args: readonly unknown[], language: Language): string | undefined {
  return thrownBy(id, args, language).message || undefined;
}

export function itShows(id: string, cases: readonly Case[]): void {
  it.each(cases.map(([why, args, shows]) => ({ why, args, shows })))(
    `${id}: $why: $args gives $shows`,
    ({ args, shows }) => {
      const shown = calling(id)(...args);
      if (typeof shows === 'number') expect(shown).toBeCloseTo(shows, 12);
      else expect(shown).toEqual(shows);
    },
  );
}

/** A table of cases, each group a `describe` of its own. */
export function itShowsCases(id: string, table: CaseTable): void {
  for (const [about, cases] of Object.entries(table)) {
    describe(about, () => {
      itShows(id, cases);
    });
  }
}

/** Anything that an argument could ever be, with a liking for what means something to a function. */
export const anyCell = fc.oneof(
  fc.integer({ min: -3, max: 20 }),
  fc.double(),
  fc.string(),
  fc.boolean(),
  fc.constantFrom(null, undefined, '', ' ', 0, 45_000, 2022, '2022', '0,77', '−3', '3 – Möjlig', '90–100 %'),
  fc.constantFrom('Högre är bättre', 'Lägre är bättre', 'Inom intervall', 'Ska öka', 'Ska minska', 'Ingen'),
  fc.constantFrom('Hög', 'För få svar', 'dagar', 'månader', '2024-02-30', 'Ja', '#N/A'),
);
const anyRange = fc.array(fc.array(anyCell, { maxLength: 5 }), { maxLength: 5 });
const anyOther = fc.constantFrom({}, { code: '#REF!' }, { code: 7 }, [], [[]], [1], () => 1, Symbol.iterator);
export const anyArgument: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: anyCell },
  { weight: 2, arbitrary: anyRange },
  { weight: 1, arbitrary: anyOther },
);

const errorCodes = ['#N/A', '#REF!', '#DIV/0!', '#NAME?', '#NUM!', '#VALUE!', '#NULL!', '#BUSY!'];

/**
 * What holds for every function.
 * @param usual arguments that give a value, one for each parameter
 * @param fewest how many of them must be given
 * @param documented the error values the function may give of itself
 */
export function itIsACustomFunction(
  id: string,
  usual: readonly unknown[],
  fewest: number,
  documented: readonly string[],
): void {
  const declared = functions.find((each) => each.id === id);
  const parameters = [...(declared?.parameters.values() ?? [])];
  const show = calling(id);
  const places = usual.map((_, place) => place);
  const withArgument = (place: number, argument: unknown): unknown[] => usual.with(place, argument);

  it(`${id} takes ${fewest} to ${usual.length} arguments, the optional ones last`, () => {
    expect(parameters.map(({ optional }) => optional ?? false)).toEqual(
      places.map((place) => place >= fewest),
    );
  });

  it(`${id} gives a value with the fewest and with all arguments`, () => {
    for (const count of [fewest, usual.length])
      expect(show(...usual.slice(0, count))).not.toHaveProperty('error');
  });

  it(`${id} does not see the invocation that Excel hands over after its arguments`, () => {
    const invocation = { functionName: id, address: undefined };
    expect(show(...usual, invocation)).toEqual(show(...usual));
    expect(show(...usual, { code: '#N/A' })).toEqual(show(...usual));
  });

  it.each(errorCodes)(`${id} gives back the error argument %s as it is, wherever it stands`, (code) => {
    for (const place of places) {
      const error = { code, message: 'från en annan funktion' };
      expect(show(...withArgument(place, error))).toEqual(failure(code));
      expect(
        show(
          ...withArgument(place, [
            [1, 2],
            ['', error],
          ]),
        ),
      ).toEqual(failure(code));
      expect(show(...withArgument(place, code))).toEqual(failure(code));
      expect(messageOf(id, withArgument(place, error), 'sv')).toBe('från en annan funktion');
    }
  });

  it(`${id} refuses what no cell holds, and names the argument in Swedish and English`, () => {
    for (const place of places) {
      for (const odd of [{ code: 'E42' }, Number.NaN, Infinity, [[1, { type: 'Entity' }]], [7]])
        expect(show(...withArgument(place, odd))).toEqual(failure('#VALUE!'));
      const args = withArgument(place, { type: 'Entity' });
      expect(messageOf(id, args, 'sv')).toContain(`”${parameters[place]?.name.sv}”`);
      expect(messageOf(id, args, 'en')).toContain(`“${parameters[place]?.name.en}”`);
    }
  });

  it(`${id} refuses a range where one cell belongs, but takes a range of one cell`, () => {
    for (const place of places) {
      if (parameters[place]?.kind.dimensionality === 'matrix') continue;
      const cell = usual[place];
      for (const range of [[[cell], [cell]], [[cell, cell]], [[]], []])
        expect(show(...withArgument(place, range))).toEqual(failure('#VALUE!'));
      expect(show(...withArgument(place, [[usual[place]]]))).toEqual(show(...usual));
    }
  });

  it(`${id} is a pure function that leaves its arguments as they were`, () => {
    const frozen = usual.map(deepFrozen);
    expect(show(...frozen)).toEqual(show(...usual));
    expect(show(...frozen)).toEqual(show(...frozen));
  });

  it(`${id} gives values and documented error values, whatever it is given`, () => {
    const args = fc.array(anyArgument, { maxLength: usual.length + 1 });
    fc.assert(
      fc.property(args, (given) => {
        expectShown(show(...given), given, documented);
      }),
      { numRuns: 400 },
    );
  });

  it(`${id} explains every #VALUE! and #N/A of its own, and no other`, () => {
    const args = fc.array(anyCell, { minLength: usual.length, maxLength: usual.length });
    fc.assert(
      fc.property(args, (given) => {
        const shown = show(...given);
        if (given.includes('#N/A') || !isFailure(shown)) return;
        const isExplained = shown.error === '#VALUE!' || shown.error === '#N/A';
        expect(messageOf(id, given, 'sv') !== undefined).toBe(isExplained);
        expect(messageOf(id, given, 'en') !== undefined).toBe(isExplained);
      }),
      { numRuns: 200 },
    );
  });
}

function isFailure(shown: unknown): shown is Failure {
  return typeof shown === 'object' && shown !== null && 'error' in shown;
}

function expectShown(shown: unknown, given: readonly unknown[], documented: readonly string[]): void {
  if (isFailure(shown)) {
    const handedOver = given
      .flat(2)
      .map((part) => (typeof part === 'object' ? (part as { code?: unknown } | null)?.code : part));
    expect([...documented, ...handedOver]).toContain(shown.error);
  } else if (Array.isArray(shown)) {
    for (const count of shown.flat()) expect(Number.isInteger(count)).toBe(true);
  } else expect(typeof shown === 'string' || Number.isFinite(shown)).toBe(true);
}

function deepFrozen(value: unknown): unknown {
  if (Array.isArray(value)) for (const part of value) deepFrozen(part);
  return Object.freeze(value);
}
