/** The checkers of the architecture: each takes files and returns what breaks the rule, a sentence a breach. */
import { posix } from 'node:path';
import {
  clockClass,
  emptyNames,
  excelIsNamedIn,
  impureGlobals,
  impureMembers,
  layers,
  longestFile,
  pureFolders,
} from './architecture.js';
import {
  classesMadeOfNothing,
  globalNamesOf,
  type Import,
  importsOf,
  isIn,
  membersOf,
  type SourceFile,
} from './sources';

const isRelative = (specifier: string): boolean => specifier.startsWith('.');

/** Path without extension, from the project's root; undefined for a package. */
export function importedPath(importer: string, specifier: string): string | undefined {
  if (!isRelative(specifier)) return undefined;
  return withoutExtension(posix.join(posix.dirname(importer), specifier));
}

function withoutExtension(path: string): string {
  return path.replace(/\.(tsx?|js)$/, '');
}

export function wrongImports(file: SourceFile): string[] {
  const layer = layers.find(({ folder }) => isIn(file.path, folder));
  if (layer === undefined) return isIn(file.path, 'src') ? [`${file.path} is in no layer`] : [];
  return importsOf(file)
    .filter((imported) => !mayImport(layer, file.path, imported))
    .map(({ specifier, typesOnly }) => `${file.path} imports ${typesOnly ? 'the type ' : ''}${specifier}`);
}

function mayImport(layer: (typeof layers)[number], importer: string, imported: Import): boolean {
  const target = importedPath(importer, imported.specifier);
  if (target === undefined) return layer.packages?.includes(imported.specifier) ?? true;
  const allowed = [layer.folder, ...layer.imports, ...(imported.typesOnly ? (layer.types ?? []) : [])];
  return allowed.some((folderOrFile) => isIn(target, folderOrFile));
}

export function excelNamedElsewhere(file: SourceFile): string[] {
  const mayName = !isIn(file.path, 'src') || excelIsNamedIn.some((folder) => isIn(file.path, folder));
  return !mayName && globalNamesOf(file).has('Excel') ? [`${file.path} names Excel`] : [];
}

export function impurities(file: SourceFile): string[] {
  if (!pureFolders.some((folder) => isIn(file.path, folder))) return [];
  const names = globalNamesOf(file);
  const members = membersOf(file);
  return [
    ...impureGlobals.filter((name) => names.has(name)).map((name) => `${file.path} uses ${name}`),
    ...impureMembers
      .filter((banned) => members.some((m) => m.object === banned.object && m.property === banned.property))
      .map(({ object, property }) => `${file.path} uses ${object}.${property}`),
    ...classesMadeOfNothing(file)
      .filter((name) => clockClass.test(name))
      .map((name) => `${file.path} makes a ${name} of nothing`),
  ];
}

/** Each cycle once, as `a → b → a`. */
export function cycles(files: readonly SourceFile[]): string[] {
  const graph = new Map(files.map((file) => [withoutExtension(file.path), targetsOf(file)]));
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) found.push([...trail.slice(start), path].join(' → '));
    if (start >= 0 || done.has(path)) return;
    for (const target of graph.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return found;
}

function targetsOf(file: SourceFile): string[] {
  return importsOf(file).flatMap(({ specifier }) => importedPath(file.path, specifier) ?? []);
}

export function emptyNamed(path: string): string[] {
  return path
    .split('/')
    .map((part) => part.replace(/\..*$/, '').toLowerCase())
    .filter((part) => emptyNames.includes(part))
    .map((part) => `${path} is named ${part}`);
}

export function tooLong(file: SourceFile): string[] {
  const lines = file.text.trimEnd().split('\n').length;
  return lines > longestFile ? [`${file.path} has ${lines} lines`] : [];
}

/** A folder of somebody's own machine, at the beginning of a path. */
const machinePath = /(?<![\w.~-])\/(?:work|root|home|tmp|Users)\/\w+/;
/** Hosts that serve packages; whoever installs chooses their own. */
const registryHost = /\bregistry\.[\w-]+\.\w+|\bnpmjs\.(?:org|com)\b|\bdeb\.debian\.org\b|\bpypi\.org\b/;

export function machineTraces(file: SourceFile): string[] {
  return [machinePath, registryHost].flatMap((pattern) => {
    const found = pattern.exec(file.text);
    return found === null ? [] : [`${file.path} holds ${found[0]}`];
  });
}

/** Sentences of others, of at least 40 characters, that stand in a file whatever its spaces. */
export function borrowedSentences(file: SourceFile, sentences: readonly string[]): string[] {
  const text = onOneLine(file.text);
  return sentences
    .filter((sentence) => text.includes(sentence))
    .map((sentence) => `${file.path}: ${sentence}`);
}

export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?:])\s+|\n/)
    .map(onOneLine)
    .filter((sentence) => sentence.length >= 40);
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
