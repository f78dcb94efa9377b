/** functions.json against what Microsoft documents of it (Office Add-ins: "Manually create JSON metadata"). */
import { spawnSync } from 'node:child_process';
import type { Language } from '../../src/functions/declaration';
import { customFunctions, functions, namespace } from '../../src/functions/functions';
import { metadata } from '../../src/functions/metadata';
import { describeWith, python } from '../environment';

const languages: readonly Language[] = ['sv', 'en'];

/** The functions of the contract, with their parameters; the optional ones in brackets. */
const contract = {
  RISKNIVA: 'sannolikhet; konsekvens; [angiven nivå]; [skala]; [matris]; [år]',
  RISKKLASS: 'risknivå; [klasser]; [år]',
  MALUPPFYLLELSE: 'utfall; målvärde; [riktning]; [utgångsvärde]',
  MALSTATUS: 'utfall; målvärde; [riktning]; [gräns för delvis]; [antal svar]; [minsta antal]',
  ETAPPMAL: 'startår; startvärde; målår; målvärde; år',
  TREND: 'utfall; föregående; [riktning]; [tolerans]',
  ANDELSVAR: 'svar; positiva svar; [minsta antal]',
  TIDSGRANS: 'startdatum; antal; enhet',
  ANDELINOMTID: 'start; slut; antal; enhet; [minsta antal]',
  RISKMATRIS: 'sannolikhet; konsekvens; [skala]',
};

/** What the members of an object may be. A member that is not named must not be there. */
type Shape = Readonly<Record<string, (member: unknown) => boolean>>;

const text =
  (longest: number) =>
  (member: unknown): boolean =>
    typeof member === 'string' && member.length >= 1 && member.length <= longest;
const oneOf =
  (...members: readonly unknown[]) =>
  (member: unknown): boolean =>
    members.includes(member);
const name = (member: unknown): boolean =>
  typeof member === 'string' && /^[A-Za-z][A-Za-z0-9._]{2,63}$/.test(member);
const dimensionality = oneOf('scalar', 'matrix');

/** The limits are those of Microsoft's schema for the unified manifest, oldest version; the JSON file states none. */
const resultShape: Shape = { type: oneOf('any'), dimensionality };
const parameterShape: Shape = {
  name: text(64),
  description: text(128),
  type: oneOf('any'),
  dimensionality,
  optional: oneOf(true, false),
};
const functionShape: Shape = {
  id: name,
  name,
  description: text(128),
  parameters: (member) => Array.isArray(member) && member.every((each) => fits(each, parameterShape)),
  result: (member) => fits(member, resultShape),
};
const fileShape: Shape = {
  allowErrorForDataTypeAny: oneOf(true),
  functions: (member) =>
    Array.isArray(member) && member.length > 0 && member.every((each) => fits(each, functionShape)),
};

function fits(object: unknown, shape: Shape): boolean {
  if (typeof object !== 'object' || object === null) return false;
  const members = new Map<string, unknown>(Object.entries(object));
  return (
    [...members.keys()].every((key) => key in shape) &&
    Object.entries(shape).every(([key, isRight]) => isRight(members.get(key)))
  );
}

describe.each(languages)('functions.json in %s', (language) => {
  const file: unknown = JSON.parse(JSON.stringify(metadata(language)));

  it('has the members that Microsoft documents, and no other', () => {
    expect(fits(file, fileShape)).toBe(true);
  });

  it('would be refused with a member too many or too long', () => {
    expect(fits({ ...metadata(language), volatile: true }, fileShape)).toBe(false);
    const [first] = metadata(language).functions;
    expect(fits({ ...first, description: 'x'.repeat(129) }, functionShape)).toBe(false);
    expect(fits({ ...first, id: 'MÅLSTATUS' }, functionShape)).toBe(false);
  });

  it('has the functions of the contract, each once', () => {
    expect(metadata(language).functions.map(({ id }) => id)).toEqual(Object.keys(contract));
  });

  it('says something of its own of every function and parameter', () => {
    for (const { description, parameters } of metadata(language).functions) {
      const sentences = [description, ...parameters.map((each) => each.description)];
      for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
      expect(new Set(sentences).size).toBe(sentences.length);
      expect(new Set(parameters.map((each) => each.name)).size).toBe(parameters.length);
    }
  });

  it('has the optional parameters last', () => {
    for (const { parameters } of metadata(language).functions) {
      const optional = parameters.map((each) => each.optional);
      expect(optional).toEqual(optional.toSorted((a, b) => Number(a) - Number(b)));
    }
  });
});

describe('both languages', () => {
  const [swedish, english] = languages.map((language) => metadata(language).functions);

  it('have the same ids and names, of ASCII letters', () => {
    expect(english?.map(({ id, name: named }) => [id, named])).toEqual(
      swedish?.map(({ id, name: named }) => [id, named]),
    );
    for (const { id, name: named } of swedish ?? []) expect([id, named]).toEqual([id, id]);
    for (const { id } of swedish ?? []) expect(id).toMatch(/^[A-Z]+$/);
  });

  it('have the same parameters but for their words', () => {
    const shapes = [swedish, english].map((each) =>
      each?.map(({ parameters }) =>
        parameters.map(({ type, dimensionality: of, optional }) => ({ type, of, optional })),
      ),
    );
    expect(shapes[1]).toEqual(shapes[0]);
  });

  it('have words of their own', () => {
    for (const [place, { description, parameters }] of (swedish ?? []).entries()) {
      expect(english?.[place]?.description).not.toBe(description);
      for (const [at, parameter] of parameters.entries()) {
        expect(english?.[place]?.parameters[at]?.description).not.toBe(parameter.description);
      }
    }
  });
});

describe('the declarations', () => {
  it.each(Object.entries(contract))('%s takes %s', (id, parameters) => {
    const declared = functions.find((each) => each.id === id);
    const published = metadata('sv').functions.find((each) => each.id === id);
    const names = published?.parameters.map((each) => (each.optional ? `[${each.name}]` : each.name));
    expect(names?.join('; ')).toBe(parameters);
    expect(published?.parameters).toHaveLength(declared?.parameters.size ?? -1);
    expect(published?.parameters.map((each) => each.dimensionality)).toEqual(
      Array.from(declared?.parameters.values() ?? [], (each) => each.kind.dimensionality),
    );
  });

  it('have no name that is a cell: AB12, R1C1', () => {
    const isCellLike = (id: string): boolean => /^([A-Z]{1,3}\d+|R\d*C\d*|[RC]\d*|TRUE|FALSE)$/i.test(id);
    expect(['AB12', 'XFD1', 'r1c1', 'RC', 'true'].every(isCellLike)).toBe(true);
    expect(functions.map(({ id }) => id).filter(isCellLike)).toEqual([]);
    expect(isCellLike(namespace)).toBe(false);
  });

  it('are called by namespace and id', () => {
    expect([...customFunctions.keys()]).toEqual(Object.keys(contract).map((id) => `KVALITET.${id}`));
  });
});

describeWith('openpyxl', 'the functions that Excel has of its own', () => {
  const script = 'import json; from openpyxl.utils import FORMULAE; print(json.dumps(sorted(FORMULAE)))';
  const printed = spawnSync(python, ['-c', script], { encoding: 'utf8' }).stdout;
  const builtIn = new Set(JSON.parse(printed) as string[]);

  it('are none of ours', () => {
    expect(builtIn.has('SUM')).toBe(true);
    expect([...customFunctions.keys()].filter((each) => builtIn.has(each))).toEqual([]);
  });

  it('share a name with ours within the namespace only where the contract says so', () => {
    expect(functions.map(({ id }) => id).filter((id) => builtIn.has(id))).toEqual(['TREND']);
  });
});
