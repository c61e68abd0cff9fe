import { documentOf, given, tableWith } from '../../support/given';
import { testRule } from '../../support/test-rule';

const AGENCY = { code: '485001', name: '某区沙河镇人民政府' };
const of = (
  code: string | null,
  name: string | null,
  expected: { code: string | null; name: string | null } = AGENCY,
) => given({ 'agency.code': code, 'agency.name': name }, { agency: expected });

testRule('agency-differs', {
  nearMisses: {
    'the same': of('485001', '某区沙河镇人民政府'),
    'without its code': of(null, '某区沙河镇人民政府'),
    'with a code that the workbook does not know': of('485001', '某区沙河镇人民政府', {
      ...AGENCY,
      code: null,
    }),
    'with blanks, and the level of the unit': of('485001', '某区沙河镇 人民政府本级'),
    'with the level in brackets': of('485001', '某区沙河镇人民政府（本级）'),
  },
  failures: {
    'another name': [
      of('485001', '某区石河镇人民政府'),
      {
        field: 'agency.name',
        values: { found: '485001某区石河镇人民政府', expected: '485001某区沙河镇人民政府' },
      },
    ],
    'another code': [
      of('485002', '某区沙河镇人民政府'),
      {
        field: 'agency.code',
        values: { found: '485002某区沙河镇人民政府', expected: '485001某区沙河镇人民政府' },
      },
    ],
    'another name without a code': [
      of(null, '某区石河镇人民政府', { code: null, name: '某区沙河镇人民政府' }),
      { field: 'agency.name', values: { found: '某区石河镇人民政府', expected: '某区沙河镇人民政府' } },
    ],
    'the level inside a name is part of it': [
      of('485001', '某区本级沙河镇人民政府'),
      {
        field: 'agency.name',
        values: { found: '485001某区本级沙河镇人民政府', expected: '485001某区沙河镇人民政府' },
      },
    ],
    '(本级) inside a name is part of it': [
      of('485001', '某区（本级）沙河镇人民政府'),
      {
        field: 'agency.name',
        values: { found: '485001某区（本级）沙河镇人民政府', expected: '485001某区沙河镇人民政府' },
      },
    ],
    'another name, where the workbook has no code': [
      of('485001', '某区石河镇人民政府', { code: null, name: '某区沙河镇人民政府' }),
      {
        field: 'agency.name',
        values: { found: '485001某区石河镇人民政府', expected: '某区沙河镇人民政府' },
      },
    ],
  },
  notApplicable: {
    'it is empty': of('485001', null),
    'nobody knows the agency of the workbook': documentOf([tableWith({ 'agency.name': null })]),
    'the workbook knows its code alone': of('485002', '某区石河镇人民政府', { code: '485001', name: null }),
    'another form, whose projects are carried out by others': documentOf(
      [tableWith({ 'agency.name': '某区石河镇人民政府' }, { form: 'declaration' })],
      { agency: AGENCY },
    ),
  },
});
