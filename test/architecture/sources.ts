/** The project's own files, and what their code imports and names. */
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';

/** By path from the project's root, with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** What git ignores, and git itself. */
const notOurs = /^(node_modules|build|coverage|\.git)$|^actual\./;

/** Paths of all files below a folder of the project; '' is its root. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder === '' ? '.' : folder, { withFileTypes: true })
    .filter((entry) => !notOurs.test(entry.name))
    .flatMap((entry) => {
      const path = posix.join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(path) : [path];
    });
}

export function readSource(path: string): SourceFile {
  return { path, text: readFileSync(path, 'utf8') };
}

export function isCode(path: string): boolean {
  return /\.(ts|tsx|js)$/.test(path);
}

export function isIn(path: string, folderOrFile: string): boolean {
  return path === folderOrFile || path.startsWith(`${folderOrFile}/`);
}

export interface Import {
  /** As written. */
  readonly specifier: string;
  /** Only types come over; nothing is loaded when the program runs. */
  readonly typesOnly: boolean;
}

export function importsOf(file: SourceFile): Import[] {
  return nodesOf(file).flatMap((node) => importOf(node) ?? []);
}

function importOf(node: ts.Node): Import | undefined {
  if (ts.isImportDeclaration(node)) {
    return { specifier: textOf(node.moduleSpecifier), typesOnly: importsTypesOnly(node.importClause) };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined) {
    return { specifier: textOf(node.moduleSpecifier), typesOnly: node.isTypeOnly };
  }
  if (ts.isImportTypeNode(node)) {
    return { specifier: textOf(node.argument), typesOnly: true };
  }
  if (ts.isCallExpression(node) && isLoad(node.expression)) {
    return { specifier: textOf(node.arguments[0]), typesOnly: false };
  }
  return undefined;
}

function importsTypesOnly(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return (
    clause.name === undefined &&
    named !== undefined &&
    ts.isNamedImports(named) &&
    named.elements.length > 0 &&
    named.elements.every((element) => element.isTypeOnly)
  );
}

/** `import(…)` or `require(…)`. */
function isLoad(callee: ts.Expression): boolean {
  return (
    callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === 'require')
  );
}

function textOf(node: ts.Node | undefined): string {
  if (node === undefined) return '';
  if (ts.isStringLiteralLike(node)) return node.text;
  return ts.isLiteralTypeNode(node) ? textOf(node.literal) : node.getText();
}

/** Names that stand alone or before a dot; not members, keys or declarations of parameters. */
export function globalNamesOf(file: SourceFile): Set<string> {
  return new Set(
    nodesOf(file)
      .filter(ts.isIdentifier)
      .filter(standsForItself)
      .map((node) => node.text),
  );
}

function standsForItself(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isQualifiedName(parent)) return parent.left === node;
  if (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) return parent.name !== node;
  return (
    !ts.isPropertyDeclaration(parent) && !ts.isMethodDeclaration(parent) && !ts.isMethodSignature(parent)
  );
}

/** Members read from a plain name, as `Math.random`. */
export function membersOf(file: SourceFile): { object: string; property: string }[] {
  return nodesOf(file)
    .filter(ts.isPropertyAccessExpression)
    .flatMap(({ expression, name }) =>
      ts.isIdentifier(expression) ? [{ object: expression.text, property: name.text }] : [],
    );
}

/** Names of the classes of `new Name()`. */
export function classesMadeOfNothing(file: SourceFile): string[] {
  return nodesOf(file)
    .filter(ts.isNewExpression)
    .filter((made) => (made.arguments ?? []).length === 0)
    .map((made) => made.expression.getText());
}

function nodesOf(file: SourceFile): ts.Node[] {
  const root = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true);
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(root);
  return nodes;
}
