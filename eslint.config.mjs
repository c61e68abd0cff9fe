import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const DOMAIN = ['locale', 'steps', 'targets', 'forms', 'rules'];
const MAY_IMPORT = {
  locale: [],
  steps: [],
  targets: ['locale', 'steps'],
  forms: ['locale', 'steps', 'targets'],
  rules: ['locale', 'steps', 'targets', 'forms'],
  documents: DOMAIN,
  xlsx: [...DOMAIN, 'documents'],
  excel: DOMAIN,
  commands: [...DOMAIN, 'documents', 'excel'],
  cli: [...DOMAIN, 'documents', 'xlsx'],
  ribbon: [...DOMAIN, 'excel'],
  taskpane: [...DOMAIN, 'commands', 'excel', 'ribbon'],
};
const ROOMS = Object.keys(MAY_IMPORT);

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
  // Imports point downwards only: what each room of the house may import, from the domain up to what the user sees.
  ...Object.entries(MAY_IMPORT).map(([room, below]) => ({
    files: [`src/${room}/**/*.{ts,tsx}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(\\.\\./)+(${ROOMS.filter((other) => other !== room && !below.includes(other)).join('|')})/`,
              message: 'Imports point downwards only.',
            },
          ],
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
