import type { Callable } from '../../src/functions/call';
import { CellError } from '../../src/functions/environment';
import { functions } from '../../src/functions/functions';
import { registerFunctions, type OfficeGlobals } from '../../src/functions/registration';

/** Stands for the class that office.js brings. */
class ExcelError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

function registered(globals?: OfficeGlobals): ReadonlyMap<string, Callable> {
  const associated = new Map<string, Callable>();
  registerFunctions((id, implementation) => {
    if (associated.has(id)) throw new Error(`${id} is associated twice`);
    associated.set(id, implementation);
  }, globals);
  return associated;
}

function thrownBy(globals: OfficeGlobals | undefined, id: string, ...args: unknown[]): unknown {
  try {
    return registered(globals).get(id)?.(...args);
  } catch (thrown) {
    return thrown;
  }
}

function office(displayLanguage: string | undefined, runtime: string): OfficeGlobals {
  const isSetSupported = (name: string, version: string): boolean =>
    name === 'CustomFunctionsRuntime' && version <= runtime;
  const context = { requirements: { isSetSupported } };
  return {
    CustomFunctions: { Error: ExcelError },
    Office: { context: displayLanguage === undefined ? context : { ...context, displayLanguage } },
  };
}

describe('registration', () => {
  it('associates every function with its id, once', () => {
    expect([...registered(office('sv-SE', '1.2')).keys()]).toEqual(functions.map(({ id }) => id));
  });

  it('associates what computes', () => {
    expect(registered(office('sv-SE', '1.2')).get('RISKNIVA')?.(3, 3)).toBe(9);
  });

  it('is the same each time', () => {
    expect([...registered().keys()]).toEqual([...registered().keys()]);
  });
});

describe('error values in Excel', () => {
  it('are of the class that Excel knows, with code and message', () => {
    const thrown = thrownBy(office('sv-SE', '1.2'), 'RISKKLASS', 7);
    expect(thrown).toBeInstanceOf(ExcelError);
    expect(thrown).toMatchObject({ code: '#N/A', message: expect.stringContaining('”risknivå”') as string });
  });

  it('have no message where Excel shows none', () => {
    expect(thrownBy(office('sv-SE', '1.2'), 'RISKNIVA', 5, 5)).toMatchObject({ code: '#NUM!', message: '' });
  });

  it('of an argument come back in that class, with their code', () => {
    const thrown = thrownBy(office('sv-SE', '1.2'), 'RISKNIVA', new ExcelError('#REF!'), 5);
    expect(thrown).toBeInstanceOf(ExcelError);
    expect(thrown).toMatchObject({ code: '#REF!' });
  });

  it('need CustomFunctionsRuntime 1.2: before it a plain error is thrown, which shows as #VALUE!', () => {
    expect(thrownBy(office('sv-SE', '1.1'), 'RISKKLASS', 7)).toBeInstanceOf(CellError);
  });

  it('do not need the class where a host claims the requirement set and lacks it', () => {
    const { Office } = office('sv-SE', '1.2');
    expect(thrownBy({ Office, CustomFunctions: {} } as OfficeGlobals, 'RISKKLASS', 7)).toBeInstanceOf(
      CellError,
    );
  });

  it('are plain errors outside Excel', () => {
    expect(thrownBy(undefined, 'RISKKLASS', 7)).toBeInstanceOf(CellError);
    expect(thrownBy({}, 'RISKKLASS', 7)).toMatchObject({ code: '#N/A', name: 'CellError' });
  });

  it('look up the class when they are made, for the host brings it late', () => {
    const late: { -readonly [K in keyof OfficeGlobals]: OfficeGlobals[K] } = {};
    const riskBand = registered(late).get('RISKKLASS');
    Object.assign(late, office('en-GB', '1.2'));
    expect(() => riskBand?.(7)).toThrow(ExcelError);
    expect(() => riskBand?.(7)).toThrow('Finds nothing');
  });
});

describe('the language of messages', () => {
  it.each([
    ['sv-SE', 'Hittar inget'],
    ['en-US', 'Finds nothing'],
    ['en-GB', 'Finds nothing'],
    ['en', 'Finds nothing'],
    ['EN-us', 'Finds nothing'],
    ['nb-NO', 'Hittar inget'],
    ['enq-ID', 'Hittar inget'],
    ['', 'Hittar inget'],
    [undefined, 'Hittar inget'],
  ])('of an Office in %s', (displayLanguage, beginning) => {
    const thrown = thrownBy(office(displayLanguage, '1.2'), 'RISKKLASS', 7);
    expect(thrown).toMatchObject({ message: expect.stringContaining(beginning) as string });
  });
});
