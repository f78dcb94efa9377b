/** The project as it stands keeps to `architecture.js`. That the checkers can fail: `checkers.test.ts`. */
import { readdirSync, readFileSync } from 'node:fs';
import { findingRules } from '../../src/domain/findings';
import { describeWith } from '../environment';
import { rootEntries } from './architecture.js';
import {
  borrowedSentences,
  cycles,
  emptyNamed,
  excelNamedElsewhere,
  impurities,
  machineTraces,
  sentencesOf,
  tooLong,
  wrongImports,
} from './rules';
import { filesBelow, isCode, readSource } from './sources';

/** What is made when the project is used, and kept out of git. */
const made = /^(node_modules|build|coverage|\.git)$|\.(xlsx|pdf)$/;
/** These bytes are no text of ours. */
const binary = /\.(png|xlsx|ico|woff2?)$/;

const files = filesBelow('')
  .filter((path) => !made.test(path) && !binary.test(path))
  .map(readSource);
const code = files.filter((file) => isCode(file.path));
const source = code.filter((file) => file.path.startsWith('src/'));

describe('the project', () => {
  it('has source to look at', () => {
    expect(source.length).toBeGreaterThan(5);
  });

  it('imports in one direction only', () => {
    expect(source.flatMap(wrongImports)).toEqual([]);
  });

  it('has no circle between files', () => {
    expect(cycles(code)).toEqual([]);
  });

  it('names Excel in one place only', () => {
    expect(source.flatMap(excelNamedElsewhere)).toEqual([]);
  });

  it('keeps clock, chance and the world outside away from the pure folders', () => {
    expect(source.flatMap(impurities)).toEqual([]);
  });

  it('names every file and folder for what it is', () => {
    expect(files.flatMap((file) => emptyNamed(file.path))).toEqual([]);
  });

  it('has no file that is too long to read', () => {
    expect(code.flatMap(tooLong)).toEqual([]);
  });

  it('holds nothing at its root but what belongs there', () => {
    const others = readdirSync('.').filter((name) => !made.test(name) && !rootEntries.includes(name));
    expect(others).toEqual([]);
  });

  it('names no machine and no package registry', () => {
    expect(files.flatMap(machineTraces)).toEqual([]);
  });

  it('has a lockfile that leaves the choice of registry to whoever installs', () => {
    expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"');
  });

  it('pins every package to one version', () => {
    const loose = Object.entries(packages()).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
    expect(loose).toEqual([]);
  });

  it('says in the README why each package is there, and of no other', () => {
    const explained = rowsOfReadme('## Packages').map(([name]) => name);
    expect(explained.sort()).toEqual(Object.keys(packages()).sort());
  });

  it('lists every rule of the check in the README, and no other', () => {
    expect(Object.fromEntries(rowsOfReadme('## Anmärkningar'))).toEqual(findingRules);
  });
});

/** Names with their exact versions. */
function packages(): Record<string, string> {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
    'dependencies' | 'devDependencies',
    Record<string, string>
  >;
  return { ...dependencies, ...devDependencies };
}

/** The first two cells of a section's table rows; the first is written as `code`. */
function rowsOfReadme(heading: string): [string, string][] {
  const section =
    readFileSync('README.md', 'utf8')
      .split(`\n${heading}\n`)[1]
      ?.split(/\n##? /)[0] ?? '';
  return [...section.matchAll(/^\| `([^`]+)` +\| (.*?) +\|/gm)].map(([, code = '', second = '']) => [
    code,
    second,
  ]);
}

describeWith('shared', 'the texts of other people', () => {
  it('stand nowhere in the project', () => {
    const sentences = sentencesOfOthers();
    expect(sentences.length).toBeGreaterThan(300);
    const published = files.filter((file) => !file.path.startsWith('package-lock'));
    expect(published.flatMap((file) => borrowedSentences(file, sentences))).toEqual([]);
  });
});

/** The transcribed documents' sentences, but for the words that the product's own contract fixes. */
function sentencesOfOthers(): string[] {
  const contract = filesIn('../shared/design', /\.md$/).join('\n').replace(/\s+/g, ' ');
  const documents = filesIn('../shared/golden', /\.json$/).map((text): unknown => JSON.parse(text));
  const sentences = documents.flatMap((document) => textsOf(document)).flatMap(sentencesOf);
  return [...new Set(sentences)].filter((sentence) => !contract.includes(sentence));
}

function filesIn(folder: string, name: RegExp): string[] {
  return readdirSync(folder)
    .filter((file) => name.test(file))
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'));
}

const documentFields = [
  'text',
  'followUp',
  'comment',
  'description',
  'purpose',
  'paragraphs',
  'items',
  'quote',
  'name',
  'missingText',
  'measureNote',
];

/** Every text that a document field holds, at any depth. */
function textsOf(value: unknown, field = ''): string[] {
  if (typeof value === 'string') return documentFields.includes(field) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((each) => textsOf(each, field));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => textsOf(each, key));
}
