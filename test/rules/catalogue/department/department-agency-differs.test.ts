import { givenDepartment } from '../../support/given';
import { GOOD_TABLE } from '../../support/good-table';
import { testRule } from '../../support/test-rule';

const named = (agency: string | null, name: string | null = '某区沙河镇人民政府') =>
  givenDepartment({ agency }, [GOOD_TABLE], { agency: { code: '485001', name } });

testRule('department-agency-differs', {
  nearMisses: {
    'the same': named('某区沙河镇人民政府'),
    'with more before it': named('某市某区沙河镇人民政府'),
    'with less': named('沙河镇人民政府'),
    'with its level': named('某区 沙河镇人民政府本级', '某市某区沙河镇人民政府'),
    'with the word 机关': named('某区沙河镇人民政府机关', '某市某区沙河镇人民政府'),
    'in full-width characters': named('Ａ区沙河镇人民政府', 'A区沙河镇人民政府'),
  },
  failures: {
    'a level inside the name is part of it': [
      named('本级沙河机关镇', '沙河镇'),
      { field: 'department.agency', table: null, values: { found: '本级沙河机关镇', expected: '沙河镇' } },
    ],
    another: [
      named('某区石河镇人民政府'),
      {
        field: 'department.agency',
        table: null,
        values: { found: '某区石河镇人民政府', expected: '某区沙河镇人民政府' },
      },
    ],
    '本级 inside the name is part of it': [
      named('沙本级河镇', '沙河镇'),
      { field: 'department.agency', table: null, values: { found: '沙本级河镇', expected: '沙河镇' } },
    ],
  },
  notApplicable: {
    'it is empty': named(null),
    'the workbook knows no name': named('某区石河镇人民政府', null),
    'nothing tells the agency of the workbook': givenDepartment({ agency: '某区石河镇人民政府' }, []),
  },
});
