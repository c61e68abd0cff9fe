import { resolveSettings } from '../../../src/domain/workbook-settings';
import { checkDocument } from '../../../src/rules/checker';
import { givenDepartment } from './given';

test('no rule finds anything in the good table and its department', () => {
  const { document, entered } = givenDepartment();
  const { findings, undecided } = checkDocument(document, resolveSettings(entered, document));
  expect(findings.map(({ rule, field }) => `${rule} ${field}`)).toEqual([]);
  expect(undecided).toEqual([]);
});
