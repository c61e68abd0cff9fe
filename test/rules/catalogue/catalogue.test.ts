import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_FORM } from '../../../src/domain/project-table';
import { FORMS } from '../../../src/forms/registry';
import { RULES, ruleOf } from '../../../src/rules/catalogue';
import { SEVERITIES } from '../../../src/domain/severity';
import { FAMILIES } from '../../../src/rules/rule';
import { OTHER_FORMS } from '../../../src/rules/support/forms';

const SOURCES = join(__dirname, '../../../src/rules/catalogue');
const named = RULES.map((rule) => [rule.id, rule] as const);
/** The files of a folder of the families, as `family/name`, without their ends. */
const filesIn = (folder: string, end: string) =>
  FAMILIES.flatMap((family) =>
    readdirSync(join(folder, family))
      .filter((name) => name.endsWith(end) && name !== 'index.ts')
      .map((name) => `${family}/${name.slice(0, -end.length)}`),
  ).sort();

test('has rules of all families and severities, each with an id of its own', () => {
  expect(RULES.length).toBeGreaterThanOrEqual(104);
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  expect(new Set(RULES.map(({ family }) => family))).toEqual(new Set(FAMILIES));
  expect(new Set(RULES.map(({ severity }) => severity))).toEqual(new Set(SEVERITIES));
});

test('every file of a family is a rule of the catalogue, and every rule a file with a test of its name', () => {
  const rules = RULES.map(({ family, id }) => `${family}/${id}`).sort();
  expect(filesIn(SOURCES, '.ts')).toEqual(rules);
  expect(filesIn(__dirname, '.test.ts')).toEqual(rules);
});

test('a rule is found by its id, and nothing by any other', () => {
  for (const rule of RULES) expect(ruleOf(rule.id)).toBe(rule);
  expect(ruleOf('no-such-rule')).toBeUndefined();
  expect(existsSync(join(SOURCES, 'form/no-such-rule.ts'))).toBe(false);
});

test.each(named)('%s is told in both languages', (id, rule) => {
  expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$/);
  const marks = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();
  for (const text of [rule.title, rule.message, rule.why, rule.source]) {
    expect(text['zh-CN']).toMatch(/\p{Script=Han}/u);
    expect(text['en-US']).toMatch(/[a-z]/);
  }
  // Both languages name the same values, so that neither tells less.
  expect(new Set(marks(rule.message['en-US']))).toEqual(new Set(marks(rule.message['zh-CN'])));
});

test.each(named)('%s judges forms that there are', (_id, rule) => {
  if (rule.scope === 'department' || rule.scope === 'workbook' || rule.scope === 'unread') return;
  if (rule.forms === 'all') return;
  expect(rule.forms.length).toBeGreaterThan(0);
  for (const form of rule.forms) expect(FORMS.map(({ id }) => id)).toContain(form);
});

test('the lists by which rules name forms know every form', () => {
  expect([DEFAULT_FORM, ...OTHER_FORMS].sort()).toEqual(FORMS.map(({ id }) => id).sort());
});
