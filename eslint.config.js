import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import regexp from 'eslint-plugin-regexp';
import unicorn from 'eslint-plugin-unicorn';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';
import { borders } from './borders.config.ts';
import { languages } from './languages.config.ts';
import { wording } from './wording.config.ts';

/** @param {string[]} names */
const off = (names) => Object.fromEntries(names.map((name) => [name, 'off']));

/** @param {string[]} names */
const on = (names) => Object.fromEntries(names.map((name) => [name, 'error']));

export default defineConfig([
  globalIgnores([
    '**/dist*/',
    '**/.*/',
    'content/',
    'tests/fixtures/',
    'tests/bench/tools/',
    'test-results/',
    // Run on any Node, to say that it is too old.
    'src/{bin,require-node}.cjs',
  ]),
  js.configs.recommended,
  ts.configs.strict,
  astro.configs.recommended,
  regexp.configs['flat/recommended'],
  {
    plugins: { unicorn },
    rules: {
      ...on([
        'unicorn/no-abusive-eslint-disable',
        'unicorn/no-array-fill-with-reference-type',
        'unicorn/no-await-in-promise-methods',
        'unicorn/no-invalid-remove-event-listener',
        'unicorn/no-single-promise-in-promise-methods',
        'unicorn/no-thenable',
        'unicorn/no-unnecessary-await',
        'unicorn/no-useless-fallback-in-spread',
        'unicorn/no-useless-length-check',
        'unicorn/no-useless-promise-resolve-reject',
        'unicorn/prefer-array-find',
        'unicorn/prefer-array-flat-map',
        'unicorn/prefer-array-index-of',
        'unicorn/prefer-array-some',
        'unicorn/prefer-includes',
        'unicorn/prefer-node-protocol',
        'unicorn/prefer-string-starts-ends-with',
        'unicorn/throw-new-error',
      ]),
      // TypeScript knows the names.
      'no-undef': 'off',
      'no-empty': ['error', { allowEmptyCatch: true }],
      'no-irregular-whitespace': ['error', { skipTemplates: true }],
      // Texts are searched for control characters and for characters that combine.
      'no-control-regex': 'off',
      'no-misleading-character-class': 'off',
      // A property is left out of an object by naming it so.
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-this-alias': ['error', { allowedNames: ['context'] }],
      // Objects that are JSON lose properties by name.
      '@typescript-eslint/no-dynamic-delete': 'off',
      // Promise.withResolvers<void>()
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-extraneous-class': ['error', { allowEmpty: true }],
      // Two spaces in what a terminal shows are two spaces.
      'no-regex-spaces': 'off',
      // Patterns of words are written for those who read them, list after list, and put together from parts.
      ...off([
        'regexp/match-any',
        'regexp/negation',
        'regexp/no-contradiction-with-assertion',
        'regexp/no-dupe-characters-character-class',
        'regexp/no-dupe-disjunctions',
        'regexp/no-obscure-range',
        'regexp/no-unused-capturing-group',
        'regexp/no-useless-assertions',
        'regexp/no-useless-character-class',
        'regexp/no-useless-non-capturing-group',
        'regexp/optimal-quantifier-concatenation',
        'regexp/prefer-character-class',
        'regexp/prefer-d',
        'regexp/prefer-predefined-assertion',
        'prefer-regex-literals',
        'regexp/prefer-w',
        'regexp/use-ignore-case',
        'regexp/control-character-escape',
      ]),
      ...off(['regexp/no-misleading-capturing-group']),
    },
  },
  wording,
  languages,
  {
    // Not yet the importer, which is slow on made-up posts with many thousand equal characters in a line. What tests
    // match they have made themselves.
    files: ['src/importing/**', 'tests/**'],
    rules: off(['regexp/no-super-linear-backtracking']),
  },
  {
    files: ['src/**/*.ts'],
    // What they import is known once Astro has written its types.
    ignores: ['src/build/renderer.ts', 'src/live.config.ts', 'src/middleware.ts'],
    extends: [ts.configs.strictTypeCheckedOnly],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowNullish: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // Strings are spread into code points, as they are meant to be.
      '@typescript-eslint/no-misused-spread': 'off',
      // What stands in a file may be anything, and is told as it stands there.
      '@typescript-eslint/no-base-to-string': 'off',
      // A caller asks for a promise.
      '@typescript-eslint/require-await': 'off',
      // Functions of micromark and of our own readers need no “this”.
      '@typescript-eslint/unbound-method': 'off',
      // What parsers and Object.fromEntries give is “any”, and is given a type at once.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      // Listeners of browsers may be async.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false } }],
      // A caller says which element it asks for.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // A library’s types promise more than it always gives.
      '@typescript-eslint/no-useless-default-assignment': 'off',
      // Properties of hast and groups of a pattern hold more than their types say.
      '@typescript-eslint/no-unnecessary-type-conversion': 'off',
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/restrict-plus-operands': 'off',
    },
  },
  {
    files: ['src/**'],
    // Tables of the words of the interface.
    ignores: ['src/i18n/{en,ja,zh,zh-Hant}.ts'],
    rules: { 'max-lines': ['error', 250] },
  },
  ...borders,
]);
