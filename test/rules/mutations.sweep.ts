import { Checker, checkDocument } from '../../src/rules/checker';
import { NOTHING_ENTERED, resolveSettings } from '../../src/domain/workbook-settings';
import type { TargetDocument } from '../../src/domain/target-document';
import { cleanDocument, FILLED_TEMPLATES, VILLAGES, YEAR } from '../support/clean-document';
import { mutant, MUTATIONS } from '../support/mutations';

const ENTERED = { ...NOTHING_ENTERED, villages: VILLAGES, year: YEAR };
const check = (document: TargetDocument) => checkDocument(document, resolveSettings(ENTERED, document));

/** Each mistake is made so many times, in other documents. */
const TIMES = 6;

test('at least 95% of the mistakes that are put into good tables are found on the right field', () => {
  let made = 0;
  const missed: string[] = [];
  for (let seed = 1; seed <= TIMES; seed += 1) {
    const good = cleanDocument(FILLED_TEMPLATES.length, seed);
    // One that remembers the good tables: each mistake costs the check of one table.
    const checker = new Checker();
    for (const name of Object.keys(MUTATIONS)) {
      const mistake = mutant(good, name, seed);
      if (!mistake) continue;
      made += 1;
      const { document, table, fields } = mistake;
      const settings = resolveSettings(ENTERED, document);
      const found = checker
        .check(document, settings)
        .findings.some((finding) => finding.table === table && fields.includes(finding.field));
      if (!found) missed.push(`${name} (${table.name ?? ''}: ${fields.join(', ')})`);
    }
  }
  const share = (made - missed.length) / made;
  console.info(
    `mutations: ${made} made, ${made - missed.length} found on the right field (${(share * 100).toFixed(1)}%)${missed
      .map((one) => `\n  missed: ${one}`)
      .join('')}`,
  );
  expect(made).toBeGreaterThanOrEqual(200);
  expect(share).toBeGreaterThanOrEqual(0.95);
});

test('100 good tables of all templates give no finding above info', () => {
  const loud: string[] = [];
  let tables = 0;
  let infos = 0;
  for (let seed = 1; tables < 100; seed += 1) {
    const document = cleanDocument(FILLED_TEMPLATES.length * 2, seed);
    tables += document.projects.length;
    for (const { rule, severity, table, field } of check(document).findings) {
      if (severity === 'info') infos += 1;
      else loud.push(`${severity} ${rule} ${table?.name ?? ''} ${field}`);
    }
  }
  console.info(`good tables: ${tables} checked, ${loud.length} findings above info, ${infos} at info`);
  expect(loud).toEqual([]);
});
