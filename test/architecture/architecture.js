/**
 * The architecture as data. The tests beside this file hold the project to it, and eslint.config.js reads it.
 *
 * Data flows one way: sheet → snapshot → read → domain → plan of edits → sheet.
 */

/**
 * What the files of a folder may import from elsewhere in the project (each may import from itself).
 * @typedef {object} Layer
 * @property {string} folder
 * @property {readonly string[]} imports folders or files
 * @property {readonly string[]} [types] folders or files whose types alone may be imported
 * @property {readonly string[]} [packages] the only packages that may be imported; without it any may
 * @property {boolean} [pure] no input or output, no clock, no randomness
 */

/** @type {readonly Layer[]} */
export const layers = [
  { folder: 'src/domain', imports: [], packages: ['date-fns', '@date-fns/utc'], pure: true },
  { folder: 'src/tables', imports: ['src/domain'], packages: [], pure: true },
  { folder: 'src/texts', imports: ['src/domain', 'src/tables'], packages: [], pure: true },
  { folder: 'src/read', imports: ['src/tables', 'src/domain'], packages: ['csv-parse/sync'], pure: true },
  {
    folder: 'src/write',
    imports: ['src/tables', 'src/domain', 'src/texts', 'src/read/cells'],
    types: ['src/read'],
    packages: ['csv-stringify/sync', 'diff'],
    pure: true,
  },
  { folder: 'src/sample', imports: ['src/tables', 'src/domain', 'src/read/cells'], packages: [], pure: true },
  { folder: 'src/functions', imports: ['src/domain', 'src/tables', 'src/read'], packages: [] },
  {
    folder: 'src/excel',
    imports: ['src/write/plan', 'src/write/requests', 'src/write/schemaVersion'],
    types: ['src/read/snapshot', 'src/domain'],
    packages: [],
  },
  {
    folder: 'src/actions',
    imports: ['src/excel', 'src/write', 'src/read', 'src/texts', 'src/tables', 'src/domain', 'src/sample'],
    packages: [],
  },
  { folder: 'src/taskpane', imports: ['src/actions', 'src/texts'] },
  { folder: 'src/commands', imports: ['src/actions', 'src/texts'], packages: [] },
  {
    folder: 'src/addin',
    imports: ['src/taskpane', 'src/commands', 'src/functions', 'src/excel/session'],
  },
  { folder: 'src/host', imports: [] },
  {
    folder: 'src/cli',
    imports: ['src/actions', 'src/functions', 'src/host', 'src/texts'],
    types: ['src/domain'],
  },
  {
    folder: 'src/workbench',
    imports: ['src/actions', 'src/functions', 'src/host', 'src/texts', 'webpack.config'],
  },
];

/** Where the global namespace `Excel` may be named, as a value or as a type. */
export const excelIsNamedIn = ['src/excel', 'src/host'];

/** Globals through which a clock, chance or the world outside would reach a pure folder. */
export const impureGlobals = [
  'performance',
  'crypto',
  'process',
  'console',
  'document',
  'window',
  'localStorage',
  'fetch',
  'setTimeout',
  'setInterval',
  'queueMicrotask',
  'Excel',
  'Office',
];

/** Members that do the same: `Math.random`. */
export const impureMembers = [
  { object: 'Math', property: 'random' },
  { object: 'Date', property: 'now' },
];

/** Classes that read the clock when they are made of nothing: `new Date()`, `new UTCDate()`. */
export const clockClass = /Date(Mini)?$/;

/** Names that say nothing about what a file is for. */
export const emptyNames = ['utils', 'util', 'helpers', 'helper', 'common', 'misc', 'shared', 'stuff'];

/** Lines of a file of code. */
export const longestFile = 400;

/** What the root of the project may hold. */
export const rootEntries = [
  'src',
  'test',
  'assets',
  'manifest.xml',
  'webpack.config.js',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'eslint.config.js',
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
  '.ci',
  '.gitignore',
  '.npmrc',
  '.prettierignore',
];

export const pureFolders = layers.filter((layer) => layer.pure === true).map((layer) => layer.folder);
