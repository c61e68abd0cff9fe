import { importStandards } from '../../src/commands/in-excel/import-standards';
import { OpenWorkbookChecker } from '../../src/commands/in-excel/open-workbook-checker';
import { UserError } from '../../src/locale/user-error';
import { planWorkbook } from '../../src/workbook/workbook-plan';
import { expectSame, openWorkbookOf, sampleDocument, snapshot } from './host-fixture';

const fileOf = (profile: unknown) => ({
  name: '标准.json',
  bytes: new TextEncoder().encode(typeof profile === 'string' ? profile : JSON.stringify(profile)),
});
const PROFILE = {
  name: '某区标准',
  limits: { leastSatisfaction: 99 },
  required: ['supervisor'],
  rules: { 'percent-unit': { on: false }, 'cost-cap-loose': { severity: 'error' } },
};

test('the workbook keeps the standards, and is checked by them, also after a further change of its settings', async () => {
  const host = openWorkbookOf(planWorkbook(sampleDocument()).plans);
  host.resetCounters();
  const { name } = await importStandards(fileOf(PROFILE));
  expect(name).toBe('某区标准');
  expect(host.syncs).toBe(3);
  const { result, settings } = await new OpenWorkbookChecker().checkAll();
  expect(settings.limits.leastSatisfaction).toBe(99);
  const rules = result.findings.map(({ rule, severity }) => `${rule} ${severity}`);
  expect(rules.filter((rule) => rule === 'field-required error')).toHaveLength(8);
  expect(rules).toContain('cost-cap-loose error');
  expect(rules.join()).not.toContain('percent-unit');
  await importStandards(fileOf({ name: '另一标准' }));
  const next = await new OpenWorkbookChecker().checkAll();
  expect(next.settings.standards?.name).toBe('另一标准');
});

test('with a file that will not do, it leaves the workbook as it was', async () => {
  const host = openWorkbookOf(planWorkbook(sampleDocument()).plans);
  const before = snapshot(host);
  await expect(importStandards(fileOf('{'))).rejects.toBeInstanceOf(UserError);
  expectSame(snapshot(host), before);
});
