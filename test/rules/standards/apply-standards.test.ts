import type { Standards } from '../../../src/domain/standards';
import type { Finding } from '../../../src/rules/finding';
import { applyStandards } from '../../../src/rules/standards/apply-standards';

const finding = (rule: string): Finding => ({
  rule,
  severity: 'warning',
  table: null,
  field: 'code',
  values: {},
  fix: null,
});
const standards = (told: Partial<Standards>): Standards => ({
  name: '某区标准',
  required: [],
  rulesOn: [],
  severities: {},
  messages: {},
  source: '',
  ...told,
});
const MESSAGE = { 'zh-CN': '编码不对。', 'en-US': 'The code is wrong.' };

test('without standards, and by standards that choose nothing, findings are what the rules say', () => {
  const findings = [finding('code-form'), finding('budget-sum')];
  expect(applyStandards(findings, null)).toBe(findings);
  expect(applyStandards(findings, standards({}))).toEqual(findings);
});

test('a severity alone leaves the sentence, a sentence alone leaves the severity', () => {
  const [code, sum] = applyStandards(
    [finding('code-form'), finding('budget-sum')],
    standards({ severities: { 'code-form': 'error' }, messages: { 'budget-sum': MESSAGE } }),
  );
  expect(code).toStrictEqual({ ...finding('code-form'), severity: 'error' });
  expect(sum).toStrictEqual({ ...finding('budget-sum'), message: MESSAGE });
});

test('both hold for every finding of the rule, and for no other', () => {
  const chosen = standards({ severities: { 'code-form': 'info' }, messages: { 'code-form': MESSAGE } });
  const findings = ['code-form', 'budget-sum', 'code-form'].map(finding);
  expect(applyStandards(findings, chosen)).toStrictEqual([
    { ...finding('code-form'), severity: 'info', message: MESSAGE },
    finding('budget-sum'),
    { ...finding('code-form'), severity: 'info', message: MESSAGE },
  ]);
});
