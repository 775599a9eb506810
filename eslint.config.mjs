// What the linter asks of each part of the tree. The rules of this house live in scripts/lint/.
import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import house, { cspRules } from './scripts/lint/house.mjs';

const asErrors = (names) => Object.fromEntries(names.map((name) => [`house/${name}`, 'error']));

/** What is there in Node and in a page alike. */
const webGlobals = ['console', 'URL', 'URLSearchParams', 'fetch', 'performance', 'setTimeout', 'AbortSignal'];
const pageGlobals = ['document', 'window', 'location', 'customElements', 'addEventListener', 'localStorage'];

const readonly = (...names) => Object.fromEntries(names.flat().map((name) => [name, 'readonly']));

export default defineConfig(
  {
    ignores: [
      'dist/',
      'demo-static/',
      'storybook-static/',
      'api-report/',
      'test/lint/fixtures/',
      'test/frameworks/pages/',
      '**/*.generated.ts',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' }, plugins: { house } },
  js.configs.recommended,
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: { globals: readonly('process', webGlobals) },
  },
  {
    files: ['src/simulator/node/control-page/*.js'],
    languageOptions: { globals: readonly(pageGlobals, 'Option', 'FormData') },
    rules: asErrors(cspRules),
  },
  {
    files: ['demo/{pages,static}/*.js'],
    languageOptions: { globals: readonly(pageGlobals, 'parent', 'opener') },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true },
      globals: readonly('setTimeout', 'setInterval', 'window'),
    },
    rules: {
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': 'allow-with-description', minimumDescriptionLength: 10 },
      ],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-namespace': 'error',
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', package: 'node:test', name: ['describe', 'it', 'test'] }] },
      ],
      // An interface is a name: an empty one for a resource that adds nothing is right.
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      // The value of a text field is a string, whatever FormData's type says.
      '@typescript-eslint/no-base-to-string': 'off',
      // Implementations of an asynchronous interface need not wait.
      '@typescript-eslint/require-await': 'off',
      // Below, for all files.
      '@typescript-eslint/no-implied-eval': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'no-restricted-syntax': ['error', { selector: 'TSEnumDeclaration', message: 'A union of strings is enough.' }],
    },
  },
  {
    // A chapter that says the same as another says it all the same.
    files: ['src/api/**/*.ts'],
    rules: {
      '@typescript-eslint/no-duplicate-type-constituents': 'off',
      '@typescript-eslint/no-redundant-type-constituents': 'off',
    },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended'], litA11y.configs.recommended],
    rules: asErrors(cspRules),
  },
  { files: ['demo/**/*.{js,mjs,ts}'], rules: asErrors(cspRules) },
  { files: ['src/**/*.ts'], rules: { 'house/rooms': 'error', 'no-console': ['error', { allow: ['warn', 'error'] }] } },
  {
    files: ['src/simulator/node/cli.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    // The centre is the same in a server and in a page, and the same in every run: it knows only its clock and its seed.
    files: ['src/simulator/centre/**/*.ts'],
    ignores: ['src/simulator/centre/clock.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['window', 'document', 'navigator', 'location', 'localStorage', 'fetch', 'Request', 'Response', 'Headers'],
        ...['process', 'Buffer', 'setTimeout', 'setInterval', 'crypto', 'performance'],
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'The seed gives what is random.' },
        { object: 'Date', property: 'now', message: 'The clock gives the time.' },
      ],
    },
  },
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: { ...asErrors(['no-focus-or-skip', 'no-waiting-for-time']), '@typescript-eslint/unbound-method': 'off' },
  },
);
