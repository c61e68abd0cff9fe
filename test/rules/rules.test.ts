import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../../src/rules/catalogue';
import { checkDocument } from '../../src/rules/checker';
import { FAMILIES, SEVERITIES } from '../../src/rules/rule';
import { NOTHING_ENTERED, resolveSettings } from '../../src/domain/workbook-settings';
import { RULE_CASES, type RuleCase } from './rule-cases';

function foundBy(rule: string, { document, entered = {} }: RuleCase): string[] {
  const settings = resolveSettings({ ...NOTHING_ENTERED, year: 2024, villages: 23, ...entered }, document);
  return checkDocument(document, settings)
    .findings.filter((finding) => finding.rule === rule)
    .map(({ field }) => field);
}

describe('the catalogue', () => {
  test('has at least 45 rules in all families, each with an id of its own and with cases', () => {
    expect(RULES.length).toBeGreaterThanOrEqual(45);
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
    expect(new Set(RULES.map(({ family }) => family))).toEqual(new Set(FAMILIES));
    expect(new Set(RULES.map(({ severity }) => severity))).toEqual(new Set(SEVERITIES));
  });

  test.each(RULES.map((rule) => [rule.id, rule] as const))(
    '%s stands in the file and the folder of its name',
    (id, { family }) => {
      const file = join(family, `${id}.ts`);
      expect(existsSync(join(__dirname, '../../src/rules/catalogue', file))).toBe(true);
      const hasTest = existsSync(join(__dirname, 'catalogue', file.replace(/ts$/, 'test.ts')));
      expect(hasTest || id in RULE_CASES).toBe(true);
    },
  );

  test.each(RULES.map((rule) => [rule.id, rule] as const))('%s is told in both languages', (id, rule) => {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$/);
    const marks = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();
    for (const text of [rule.title, rule.message, rule.why, rule.source]) {
      expect(text['zh-CN']).toMatch(/\p{Script=Han}/u);
      expect(text['en-US']).toMatch(/[a-z]/);
    }
    // Both languages name the same values, so that neither tells less.
    expect(new Set(marks(rule.message['en-US']))).toEqual(new Set(marks(rule.message['zh-CN'])));
  });
});

describe.each(Object.entries(RULE_CASES))('%s', (rule, { fail, pass }) => {
  test.each(fail.map((made, index) => [index + 1, made] as const))(
    'finds case %i on its field',
    (_number, made) => {
      expect(foundBy(rule, made)).toContain(made.field);
    },
  );
  test.each(pass.map((made, index) => [index + 1, made] as const))('lets case %i pass', (_number, made) => {
    expect(foundBy(rule, made)).not.toContain(made.field);
  });
});
