import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mergeEntered, NOTHING_ENTERED, resolveSettings } from '../../../src/domain/workbook-settings';
import { checkDocument } from '../../../src/rules/checker';
import { findingMessage } from '../../../src/rules/finding';
import { PROFILE_SCHEMA } from '../../../src/rules/standards/profile-schema';
import { keptStandards, readProfile } from '../../../src/rules/standards/read-profile';
import { UserError } from '../../../src/locale/user-error';
import { documentOf, tableWith } from '../support/given';

const PROFILE = {
  name: '某区标准',
  limits: { leastSatisfaction: 90 },
  rules: {
    'percent-unit': { on: false },
    'satisfaction-low': { on: true, severity: 'error', message: '满意度低于本区要求的{least}%。' },
  },
};
const read = (profile: unknown) => readProfile(JSON.stringify(profile), '标准.json');

test('limits, rules, severities and messages of an office hold, before what a workbook says', () => {
  const entries = read(PROFILE);
  expect(entries.limits).toEqual({ leastSatisfaction: 90 });
  expect(entries.rulesOff).toEqual(['percent-unit']);
  const workbook = {
    ...NOTHING_ENTERED,
    year: 2024,
    villages: 23,
    limits: { leastSatisfaction: 60, mostIndicators: 9 },
    rulesOff: ['satisfaction-low'],
  };
  const { document } = documentOf([
    tableWith({
      'indicators[0].level3': '满意度',
      'indicators[0].level2': '服务对象满意度指标',
      'indicators[0].level1': '满意度指标',
      'indicators[0].target': '≥85%',
    }),
  ]);
  const merged = mergeEntered({ ...NOTHING_ENTERED, ...entries }, workbook);
  expect(merged.limits).toEqual({ leastSatisfaction: 90, mostIndicators: 9 });
  expect(merged.rulesOff).toEqual(['percent-unit']);
  const { findings, counts } = checkDocument(document, resolveSettings(merged, document));
  const low = findings.filter(({ rule }) => rule === 'satisfaction-low');
  expect(low).toMatchObject([{ severity: 'error' }]);
  expect(findingMessage(low[0]!, 'zh-CN')).toBe('满意度低于本区要求的90%。');
  expect(counts.error).toBeGreaterThan(0);
  const plain = checkDocument(
    document,
    resolveSettings({ ...workbook, rulesOff: [], limits: { leastSatisfaction: 90 } }, document),
  );
  expect(plain.findings.filter(({ rule }) => rule === 'satisfaction-low')).toMatchObject([
    { severity: 'warning' },
  ]);
});

test('what a workbook keeps of them is what was read; a spoilt line is none', () => {
  const { standards } = read(PROFILE);
  expect(keptStandards(standards!.source)).toEqual(standards);
  expect(keptStandards('{"name":')).toBeNull();
});

const FIELD = { field: 'purpose', forms: ['declaration'] };
const withRule = (rule: unknown) => ({ name: '甲', rules: { 'percent-unit': rule } });

/** What is said of a profile that is refused. */
function refusal(text: string, locale: 'zh-CN' | 'en-US' = 'en-US'): string {
  try {
    readProfile(text, '标准.json');
  } catch (thrown) {
    expect(thrown).toBeInstanceOf(UserError);
    return (thrown as UserError).in(locale);
  }
  throw new Error('not refused');
}

test.each<[unknown, string, string]>([
  [null, '/', 'must be an object { }'],
  [[], '/', 'must be an object { }'],
  ['甲', '/', 'must be an object { }'],
  [{}, '/', 'something that it must have is missing (name)'],
  [{ name: '' }, '/name', 'must not be empty'],
  [{ name: 7 }, '/name', 'must be a text'],
  [{ name: '甲', limit: {} }, '/limit', 'there is no such entry'],
  [{ name: '甲', limits: [] }, '/limits', 'must be an object { }'],
  [{ name: '甲', limits: { leastSatisfaction: '90' } }, '/limits/leastSatisfaction', 'must be a number'],
  [{ name: '甲', limits: { capSlack: -1 } }, '/limits/capSlack', 'must not be negative'],
  [{ name: '甲', rules: { 'no-such-rule': {} } }, '/rules/no-such-rule', 'there is no such entry'],
  [
    withRule({ severity: 'fatal' }),
    '/rules/percent-unit/severity',
    'not one of the values that it may have (error, warning, info)',
  ],
  [withRule({ on: 'yes' }), '/rules/percent-unit/on', 'must be true or false'],
  [withRule({ message: '' }), '/rules/percent-unit/message', 'must not be empty'],
  [withRule({ message: 7 }), '/rules/percent-unit/message', 'not written as it must be'],
  [
    withRule({ message: { 'zh-CN': '', 'en-US': 'a' } }),
    '/rules/percent-unit/message/zh-CN',
    'must not be empty',
  ],
  [{ name: '甲', required: 'purpose' }, '/required', 'must be a list [ ]'],
  [{ name: '甲', required: ['purpose', 'purpos'] }, '/required/1', 'there is no such field (purpos)'],
  [{ name: '甲', required: [''] }, '/required/0', 'must not be empty'],
  [{ name: '甲', required: [7] }, '/required/0', 'not written as it must be'],
  // Of values so many that they are looked up in the schema.
  [
    { name: '甲', required: [{ ...FIELD, field: 'purpos' }] },
    '/required/0/field',
    'not one of the values that it may have',
  ],
  [{ name: '甲', required: [{ ...FIELD, forms: [] }] }, '/required/0/forms', 'must not be empty'],
  // Of several the deepest, which tells most, and a name that is none before its value.
  [{ limits: { capSlack: -1 } }, '/limits/capSlack', 'must not be negative'],
  [{ name: 7, limit: 1 }, '/limit', 'there is no such entry'],
  [{ 'na me': 1, name: 7 }, '/na me', 'there is no such entry'],
])('%j is refused with its place', (profile, place, problem) =>
  expect(refusal(JSON.stringify(profile))).toBe(
    `"标准.json" holds no valid standards, ${place}: ${problem}. See docs/profile.schema.json.`,
  ),
);

test('what is refused is told in Chinese too, and what is no JSON as such', () => {
  expect(refusal('{}', 'zh-CN')).toBe(
    '“标准.json”不是有效的单位标准，/：缺少必填项（name）。请对照 docs/profile.schema.json 改正。',
  );
  expect(refusal('{"name": "甲",')).toMatch(/^"标准\.json" is no valid JSON \(.+\)\./);
});

test('standards are what the profile says, and nothing beside', () => {
  const { standards, limits, rulesOff } = read({
    name: '某区标准',
    required: ['supervisor', FIELD],
    rules: {
      'percent-unit': { on: false },
      'code-form': { on: true },
      'budget-sum': { severity: 'info' },
      'satisfaction-low': { message: '太低。' },
      'name-missing': { message: { 'zh-CN': '没有名称。', 'en-US': 'No name.' } },
    },
  });
  expect(standards).toEqual({
    name: '某区标准',
    required: [{ field: 'supervisor', forms: 'all' }, FIELD],
    rulesOn: ['code-form'],
    severities: { 'budget-sum': 'info' },
    messages: {
      'satisfaction-low': { 'zh-CN': '太低。', 'en-US': '太低。' },
      'name-missing': { 'zh-CN': '没有名称。', 'en-US': 'No name.' },
    },
    source: expect.any(String) as string,
  });
  expect([Object.keys(standards!.severities), Object.keys(standards!.messages)]).toEqual([
    ['budget-sum'],
    ['satisfaction-low', 'name-missing'],
  ]);
  expect([limits, rulesOff]).toEqual([{}, ['percent-unit']]);
  expect(read({ name: '甲' }).standards).toMatchObject({
    required: [],
    rulesOn: [],
    severities: {},
    messages: {},
  });
  expect(readProfile('\ufeff{"name":"甲"}', '').standards?.name).toBe('甲');
});

test('the published schema is that of the product', () => {
  const published = readFileSync(join(__dirname, '../../../docs/profile.schema.json'), 'utf8');
  expect(JSON.parse(published)).toEqual(JSON.parse(JSON.stringify(PROFILE_SCHEMA)));
});
