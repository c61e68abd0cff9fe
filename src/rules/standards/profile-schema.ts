import { PROJECT_FIELDS, PROJECT_LISTS } from '../../domain/fields';
import { DEFAULT_LIMITS } from '../../domain/workbook-settings';
import { RULES } from '../catalogue';
import { SEVERITIES } from '../../domain/severity';

/** The fields that can be demanded, as profiles name them. */
const REQUIRABLE: readonly string[] = [
  ...PROJECT_FIELDS.map(({ key }) => key),
  ...PROJECT_LISTS.flatMap(({ key, rows }) =>
    rows === undefined || key !== 'indicators' ? [key] : [key, ...rows.map((row) => `${key}[].${row.key}`)],
  ),
];

const field = { type: 'string', enum: REQUIRABLE };
const words = { type: 'string', minLength: 1 };

/** The JSON Schema of a profile: the standards of an office as a file. Published as docs/profile.schema.json. */
export const PROFILE_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Standards of an office for performance target tables',
  type: 'object',
  additionalProperties: false,
  required: ['name'],
  properties: {
    $schema: { type: 'string' },
    name: { ...words, description: 'What the office calls its standards' },
    limits: {
      type: 'object',
      description: 'Figures that rules compare with',
      additionalProperties: false,
      properties: Object.fromEntries(
        Object.entries(DEFAULT_LIMITS).map(([name, value]) => [
          name,
          { type: 'number', minimum: 0, default: value },
        ]),
      ),
    },
    required: {
      type: 'array',
      description: 'Fields that must be filled in, in all forms or in those that are named',
      items: {
        anyOf: [
          field,
          {
            type: 'object',
            additionalProperties: false,
            required: ['field', 'forms'],
            properties: { field, forms: { type: 'array', minItems: 1, items: words } },
          },
        ],
      },
    },
    rules: {
      type: 'object',
      description: 'By ids of rules (docs/rules.md)',
      additionalProperties: false,
      properties: Object.fromEntries(
        RULES.map(({ id }) => [
          id,
          {
            type: 'object',
            additionalProperties: false,
            properties: {
              on: { type: 'boolean', description: 'Whether the rule is asked, whatever a workbook says' },
              severity: { type: 'string', enum: [...SEVERITIES] },
              message: {
                description: 'The sentence of its findings; {value} and so on are filled in as in its own',
                anyOf: [
                  words,
                  {
                    type: 'object',
                    additionalProperties: false,
                    required: ['zh-CN', 'en-US'],
                    properties: { 'zh-CN': words, 'en-US': words },
                  },
                ],
              },
            },
          },
        ]),
      ),
    },
  },
};
