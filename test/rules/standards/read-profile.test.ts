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

test.each([
  ['{"name": "甲",', 'JSON', ''],
  [JSON.stringify([]), '/', 'must be an object'],
  [JSON.stringify({}), '/', 'missing (name)'],
  [JSON.stringify({ name: '' }), '/name', 'empty'],
  [JSON.stringify({ name: '甲', limit: {} }), '/limit', 'no such entry'],
  [
    JSON.stringify({ name: '甲', limits: { leastSatisfaction: '90' } }),
    '/limits/leastSatisfaction',
    'must be a number',
  ],
  [JSON.stringify({ name: '甲', limits: { capSlack: -1 } }), '/limits/capSlack', 'negative'],
  [JSON.stringify({ name: '甲', rules: { 'no-such-rule': {} } }), '/rules/no-such-rule', 'no such entry'],
  [
    JSON.stringify({ name: '甲', rules: { 'percent-unit': { severity: 'fatal' } } }),
    '/rules/percent-unit/severity',
    'values that it may have (error, warning, info)',
  ],
  [JSON.stringify({ name: '甲', required: ['purpose', 'purpos'] }), '/required/1', 'no such field (purpos)'],
  [JSON.stringify({ name: '甲', required: [7] }), '/required/0', 'not written as it must be'],
  [JSON.stringify({ name: '甲', required: ['supervisors'] }), '/required/0', ''],
])('%s is refused with its place', (text, place, problem) => {
  let error: unknown = null;
  try {
    readProfile(text, '标准.json');
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toBeInstanceOf(UserError);
  expect((error as UserError).in('en-US')).toContain(place);
  expect((error as UserError).in('en-US')).toContain(problem);
  expect((error as UserError).in('zh-CN')).toContain('标准.json');
});

test('the published schema is that of the product', () => {
  const published = readFileSync(join(__dirname, '../../../docs/profile.schema.json'), 'utf8');
  expect(JSON.parse(published)).toEqual(JSON.parse(JSON.stringify(PROFILE_SCHEMA)));
});
