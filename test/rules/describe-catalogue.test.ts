import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeCatalogue } from '../../src/rules/describe-catalogue';

test.each([
  ['rules.md', 'en-US'],
  ['rules.zh-CN.md', 'zh-CN'],
] as const)('docs/%s is what the catalogue says (npm run docs)', (file, locale) => {
  const page = readFileSync(join(__dirname, '../../docs', file), 'utf8');
  expect(page).toBe(describeCatalogue(locale));
});
