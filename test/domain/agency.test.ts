import { officeOf, parseAgency } from '../../src/domain/agency';
import { NO_ORIGIN } from '../../src/domain/place';
import { EMPTY_PROJECT } from '../../src/domain/project-table';

describe('agencies as forms write them', () => {
  test.each([
    ['485001丰和县甲镇人民政府本级', '485001', '丰和县甲镇人民政府本级'],
    ['[101]某部', '101', '某部'],
    ['（101）某部', '101', '某部'],
    ['【101】某部', '101', '某部'],
    ['(101) 某部', '101', '某部'],
    ['820001-某镇', '820001', '某镇'],
    ['820001 — 某镇', '820001', '某镇'],
    ['123456789012某镇', '123456789012', '某镇'],
    ['某镇', null, '某镇'],
    ['12某镇', null, '12某镇'],
    ['某局（361）', '361', '某局'],
    ['某局 [361001]', '361001', '某局'],
    ['820001某局（2024）', '820001', '某局（2024）'],
    ['某局（本级）', null, '某局（本级）'],
    // A number that is not all of the end, or not the only bracket, is a part of the name.
    ['某局（361）分局', null, '某局（361）分局'],
    ['某局（本级）（361）', null, '某局（本级）（361）'],
    ['820001', '820001', null],
    ['"某镇"', null, '某镇'],
    ['', null, null],
  ])('%s: %s, %s', (text, code, name) => expect(parseAgency(text)).toEqual({ code, name }));
});

test('an office is called as its goals say, else as the first table with an agency', () => {
  const tables = [null, '某镇', '某站'].map((name) => ({ ...EMPTY_PROJECT, agency: { code: null, name } }));
  const department = { agency: '某镇人民政府', overall: null, subGoals: [], measures: [], origin: NO_ORIGIN };
  expect(officeOf(department, tables)).toBe('某镇人民政府');
  expect(officeOf({ ...department, agency: null }, tables)).toBe('某镇');
  expect(officeOf(null, tables)).toBe('某镇');
  expect(officeOf(null, tables.slice(0, 1))).toBeNull();
});
