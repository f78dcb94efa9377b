import jsxA11y from 'eslint-plugin-jsx-a11y';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import {
  clockClass,
  impureGlobals,
  impureMembers,
  longestFile,
  pureFolders,
} from './test/architecture/architecture.js';

const officeAddinsRules = Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, 'error']);

const outOfTheRun = ['describe', 'it', 'test'].flatMap((object) =>
  ['only', 'skip', 'todo', 'failing'].map((property) => ({
    object,
    property,
    message:
      'What a machine may lack is left out by describeWith of test/environment.ts, and by nothing else.',
  })),
);

export default tseslint.config(
  { ignores: ['build/', 'coverage/'] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', longestFile],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  { files: ['src/**'], ignores: ['src/cli/**'], rules: { 'no-console': 'error' } },
  {
    files: pureFolders.map((folder) => `${folder}/**`),
    rules: {
      'no-restricted-globals': ['error', ...impureGlobals],
      'no-restricted-properties': ['error', ...impureMembers],
      'no-restricted-syntax': ['error', `NewExpression[callee.name=${clockClass}][arguments.length=0]`],
    },
  },
  {
    files: ['src/excel/**'],
    plugins: { 'office-addins': officeAddins },
    rules: Object.fromEntries(officeAddinsRules),
  },
  {
    files: ['src/taskpane/**'],
    ...jsxA11y.flatConfigs.strict,
  },
  {
    files: ['src/taskpane/**'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ['test/**'],
    rules: { 'max-lines-per-function': 'off', 'no-restricted-properties': ['error', ...outOfTheRun] },
  },
  { files: ['test/environment.ts'], rules: { 'no-restricted-properties': 'off' } },
  { files: ['**/*.js'], ...tseslint.configs.disableTypeChecked },
);
