import Big from 'big.js';
import type { DepartmentGoals } from '../../src/domain/department-goals';
import { EMPTY_PROJECT, type ProjectTable } from '../../src/domain/project-table';
import { NOTHING_ENTERED, type EnteredSettings } from '../../src/domain/workbook-settings';
import { joinSources, type JoinableSource } from '../../src/workbook/join-sources';

const table = (part: Partial<ProjectTable>): ProjectTable => ({ ...EMPTY_PROJECT, ...part });

function source(
  file: string,
  projects: readonly ProjectTable[],
  entered: Partial<EnteredSettings> = {},
  department: DepartmentGoals | null = null,
): JoinableSource {
  return {
    file,
    document: { department, projects, departments: [], unplaced: [{ file, line: 1, text: file }] },
    entered: { ...NOTHING_ENTERED, ...entered },
  };
}

const CODE = '13020823P00010010004W';

describe('joinSources', () => {
  it('keeps all tables and texts in order', () => {
    const { document } = joinSources([
      source('a', [table({ name: '甲' })]),
      source('b', [table({ name: '乙' })]),
    ]);
    expect(document.projects.map(({ name }) => name)).toEqual(['甲', '乙']);
    expect(document.unplaced.map(({ file }) => file)).toEqual(['a', 'b']);
    expect(document).not.toHaveProperty('unknownTables');
  });

  it('takes the first department and names the files of the others', () => {
    const goals = { overall: '总体' } as DepartmentGoals;
    const joined = joinSources([
      source('a', []),
      source('b', [], {}, goals),
      source('c', [], {}, { ...goals, overall: '另一' }),
    ]);
    expect(joined.document.department?.overall).toBe('总体');
    expect(joined.departmentsLeft).toEqual(['c']);
  });

  it('tells projects that several sources have, by their codes however written', () => {
    const { repeated } = joinSources([
      source('a', [table({ code: CODE }), table({ code: '13020823P000047100203' })]),
      source('b', [table({ code: ` ${CODE.toLowerCase()} ` }), table({ code: null, name: '无码' })]),
    ]);
    expect(repeated).toEqual([{ project: CODE, files: ['a', 'b'] }]);
  });

  it('compares tables without a code by all that they say', () => {
    const same = { name: '公用经费', budget: { total: new Big(2), fiscal: null, other: null } };
    const joined = (other: Partial<ProjectTable>) =>
      joinSources([source('a', [table(same)]), source('b', [table({ ...same, ...other })])]).repeated;
    expect(joined({})).toEqual([{ project: '公用经费', files: ['a', 'b'] }]);
    expect(joined({ purpose: '办公' })).toEqual([]);
    expect(joined({ budget: { total: new Big('2.01'), fiscal: null, other: null } })).toEqual([]);
  });

  it('leaves what repeats itself within one source to its check', () => {
    expect(joinSources([source('a', [table({ code: CODE }), table({ code: CODE })])]).repeated).toEqual([]);
  });

  it('takes the first entry of each setting and tells the others', () => {
    const agency = { code: '485001', name: '沙流河镇' };
    const { entered, settings } = joinSources([
      source('a', [], { villages: 20, limits: { longestText: 300 } }),
      source('b', [], { villages: 21, year: 2024, limits: { longestText: 300 }, rulesOff: ['b', 'a'] }),
      source('c', [], { villages: 21, agency, rulesOff: ['a', 'b'] }),
    ]);
    expect(entered).toMatchObject({ villages: 20, year: 2024, agency, rulesOff: ['b', 'a'] });
    expect(entered.limits).toEqual({ longestText: 300 });
    expect(settings).toEqual(
      expect.arrayContaining([
        { setting: 'villages', kept: { file: 'a', value: '20' }, left: [{ file: 'b', value: '21' }] },
        { setting: 'year', kept: { file: 'b', value: '2024' }, left: [] },
        { setting: 'agency', kept: { file: 'c', value: '485001沙流河镇' }, left: [] },
        { setting: 'longestText', kept: { file: 'a', value: '300' }, left: [] },
        { setting: 'rulesOff', kept: { file: 'b', value: 'a, b' }, left: [] },
      ]),
    );
    expect(settings).toHaveLength(5);
  });

  it('keeps an approved total on which all agree, and none where they differ', () => {
    const of = (...totals: (string | null)[]) =>
      joinSources(
        totals.map((total, index) =>
          source(`${index}`, [], { approvedTotal: total === null ? null : new Big(total) }),
        ),
      );
    expect(of('200', null, '200.0').entered.approvedTotal?.toFixed()).toBe('200');
    const disputed = of('200', '300');
    expect(disputed.entered.approvedTotal).toBeNull();
    expect(disputed.settings).toEqual([
      {
        setting: 'approvedTotal',
        kept: null,
        left: [
          { file: '0', value: '200' },
          { file: '1', value: '300' },
        ],
      },
    ]);
  });
});
