import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../../src/rules/catalogue';
import { describeCatalogue } from '../../src/rules/describe-catalogue';

test.each([
  ['rules.md', 'en-US'],
  ['rules.zh-CN.md', 'zh-CN'],
] as const)('docs/%s is what the catalogue says (npm run docs)', (file, locale) => {
  const page = readFileSync(join(__dirname, '../../docs', file), 'utf8');
  expect(page).toBe(describeCatalogue(locale));
});

test.each([
  ['README.md', /(\d+) rules find/],
  ['README.zh-CN.md', /(\d+) 条规则覆盖/],
])('%s says how many rules there are', (file, count) => {
  const page = readFileSync(join(__dirname, '../..', file), 'utf8');
  expect(count.exec(page)?.[1]).toBe(String(RULES.length));
});
