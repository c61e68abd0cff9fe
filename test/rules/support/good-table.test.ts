import { resolveSettings } from '../../../src/domain/workbook-settings';
import { checkDocument } from '../../../src/rules/checker';
import { evaluated, givenDepartment } from './given';

test('no rule finds anything in the good table and its department', () => {
  const { document, entered } = givenDepartment();
  const { findings, undecided } = checkDocument(document, resolveSettings(entered, document));
  expect(findings.map(({ rule, field }) => `${rule} ${field}`)).toEqual([]);
  expect(undecided).toEqual([]);
});

test.each(['selfEvaluation', 'monitoring', 'departmentSelfEvaluation'])(
  'no rule finds anything in the good evaluation, taken as %s',
  (form) => {
    const { document, entered } = evaluated({}, form);
    const { findings, undecided } = checkDocument(document, resolveSettings(entered, document));
    expect(findings.map(({ rule, field }) => `${rule} ${field}`)).toEqual([]);
    expect(undecided).toEqual([]);
  },
);
