import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', 'build/', 'coverage/', 'node_modules/'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['*.js', 'webpack/**/*.js', 'test/**/*.js'],
    languageOptions: { globals: globals.node, sourceType: 'commonjs' },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  // Imports point downwards only: the rooms of the house, from the pane at the top to the domain at the bottom.
  ...Object.entries({
    locale: [
      'targets',
      'forms',
      'rules',
      'documents',
      'xlsx',
      'excel',
      'commands',
      'cli',
      'taskpane',
      'ribbon',
    ],
    steps: [
      'locale',
      'targets',
      'forms',
      'rules',
      'documents',
      'xlsx',
      'excel',
      'commands',
      'cli',
      'taskpane',
      'ribbon',
    ],
    targets: ['forms', 'rules', 'documents', 'xlsx', 'excel', 'commands', 'cli', 'taskpane', 'ribbon'],
    forms: ['rules', 'documents', 'xlsx', 'excel', 'commands', 'cli', 'taskpane', 'ribbon'],
    rules: ['documents', 'xlsx', 'excel', 'commands', 'cli', 'taskpane', 'ribbon'],
    documents: ['xlsx', 'excel', 'commands', 'cli', 'taskpane', 'ribbon'],
    xlsx: ['excel', 'commands', 'cli', 'taskpane', 'ribbon'],
    excel: ['documents', 'xlsx', 'commands', 'cli', 'taskpane', 'ribbon'],
    cli: ['excel', 'commands', 'taskpane', 'ribbon'],
    commands: ['xlsx', 'cli', 'taskpane', 'ribbon'],
  }).map(([room, above]) => ({
    files: [`src/${room}/**/*.{ts,tsx}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [{ regex: `^(\\.\\./)+(${above.join('|')})/`, message: 'Imports point downwards only.' }],
        },
      ],
    },
  })),
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/excel/**', 'src/taskpane/main.tsx'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'Excel', message: 'src/excel alone touches Office.js.' },
        { name: 'Office', message: 'src/excel alone touches Office.js.' },
      ],
    },
  },
  prettier,
);
