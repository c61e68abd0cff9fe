import { onSheet, placesOf, tablesOf, toldOf, type Values } from '../../support/read-rows';

const LEVELS = ['一级指标', '二级指标', '三级指标', '指标值'] as const;
const ROW = ['产出指标', '数量指标', '保洁次数', '≥12次'] as const;
const NEXT = [null, '质量指标', '合格率', '≥95%'] as const;

/** The projects with how many indicators each has. */
const counted = (values: Values) =>
  tablesOf(onSheet(values)).map(({ indicators = [], ...project }) => ({
    ...project,
    rows: indicators.length,
  }));

describe('where a project of a list begins', () => {
  test('names that are repeated in every row are one project, as merged ones are', () => {
    const header = ['项目名称', '预算数', ...LEVELS];
    const merged = counted([header, ['甲', 12, ...ROW], [null, null, ...NEXT], ['乙', 3, ...ROW]]);
    expect(counted([header, ['甲', 12, ...ROW], ['甲', 12, ...NEXT], ['乙', 3, ...ROW]])).toEqual(merged);
    expect(merged).toEqual([
      { name: '甲', total: '12', rows: 2 },
      { name: '乙', total: '3', rows: 1 },
    ]);
  });

  test.each([
    ['another name', ['甲', '001', '某所', 12], ['乙', '001', '某所', 12]],
    ['another code', ['甲', '001', '某所', 12], ['甲', '002', '某所', 12]],
    ['another unit', ['甲', '001', '某所', 12], ['甲', '001', '某站', 12]],
    ['another amount', ['甲', '001', '某所', 12], ['甲', '001', '某所', 13]],
  ])('%s is another project', (_, first, second) => {
    const header = ['项目名称', '项目编码', '单位名称', '预算数', ...LEVELS];
    expect(counted([header, [...first, ...ROW], [...second, ...NEXT]])).toHaveLength(2);
  });

  test('a code without a name begins a project', () => {
    const header = ['项目编码', '项目名称', ...LEVELS];
    expect(counted([header, ['001', null, ...ROW], ['002', '乙', ...ROW]])).toEqual([
      { code: '001', rows: 1 },
      { code: '002', name: '乙', rows: 1 },
    ]);
  });

  test('a name that is still to come begins a project; a row of dots does not, and is told', () => {
    const header = ['项目名称', '预算数', ...LEVELS];
    const document = onSheet([
      header,
      ['……', '……', '……', '……', '……', '……'],
      ['无', 5, ...ROW],
      ['甲', 6, ...ROW],
    ]);
    expect(tablesOf(document).map(({ name, total }) => [name, total])).toEqual([
      [undefined, '5'],
      ['甲', '6'],
    ]);
    expect(toldOf(document)).toEqual(['……', '……', '……', '……', '……', '……']);
  });

  test('a name without indicators is a project, too', () => {
    expect(counted([['项目名称', ...LEVELS], ['甲'], ['乙', ...ROW]])).toEqual([
      { name: '甲', rows: 0 },
      { name: '乙', rows: 1 },
    ]);
  });

  test('rows of sums are none, and their amounts are told', () => {
    const header = ['单位名称', '项目名称', '预算数', ...LEVELS];
    const document = onSheet([
      header,
      ['301-某局', null, 30],
      ['某所', '甲', 12, ...ROW],
      ['小计', null, 14],
      ['某站', '乙', 18, ...ROW],
      ['合计', null, 32],
    ]);
    expect(tablesOf(document).map(({ name, agency, total }) => [name, agency, total])).toEqual([
      ['甲', '某所', '12'],
      ['乙', '某站', '18'],
    ]);
    expect(toldOf(document)).toEqual(['301-某局', '30', '14', '32']);
  });
});

describe('what is said of all projects of a list', () => {
  test('year, unit, agency and the sum of points over the table hold for each', () => {
    const common = { agency: '某局', year: 2025, unit: '元', weightTotal: '90' };
    expect(
      counted([
        ['项目支出绩效目标表'],
        ['填报单位：某局', '单位：元'],
        ['2025年度'],
        ['项目名称', '预算数', ...LEVELS, '分值（90）'],
        ['甲', 12, ...ROW, 50],
        ['乙', 13, ...ROW, 40],
      ]),
    ).toEqual([
      { ...common, name: '甲', total: '12', rows: 1 },
      { ...common, name: '乙', total: '13', rows: 1 },
    ]);
  });

  test('a unit in a column goes before the one over the table, and holds until the next', () => {
    const agencies = (first: string | null) =>
      tablesOf(
        onSheet([
          ['项目支出绩效目标表'],
          ['填报单位：某局'],
          ['单位名称', '项目名称', ...LEVELS],
          [first, '甲', ...ROW],
          ['某站', '乙', ...ROW],
          [null, '丙', ...ROW],
        ]),
      ).map(({ agency }) => agency);
    expect(agencies('某所')).toEqual(['某所', '某站', '某站']);
    expect(agencies(null)).toEqual(['某局', '某站', '某站']);
  });

  test('the unit of money may stand in the label of a column', () => {
    const [table] = tablesOf(
      onSheet([
        ['项目名称', '财政拨款（元）', ...LEVELS],
        ['甲', 900, ...ROW],
      ]),
    );
    expect(table).toMatchObject({ fiscal: '900', unit: '元' });
  });
});

describe('nothing that a list says of a project is lost', () => {
  test.each([
    ['goals', '年度目标', '河道整洁', '水质达标'],
    ['supervisor', '主管部门', '某局', '某委'],
    ['fiscal', '财政拨款', '3', '4'],
    ['purpose', '资金用途', '购置船只', '雇用人员'],
  ])('%s that differ in a further row of the project are told', (field, label, first, second) => {
    const document = onSheet([
      ['项目名称', label, ...LEVELS],
      ['甲', first, ...ROW],
      ['甲', second, ...NEXT],
      ['甲', second, null, null, '及时率', '≥90%'],
      [null, first, null, null, '知晓率', '≥80%'],
    ]);
    expect(tablesOf(document)).toMatchObject([{ name: '甲', indicators: [{}, {}, {}, {}] }]);
    expect([tablesOf(document)[0]?.[field as 'purpose']].flat()).toEqual([first]);
    // Each time that it is another than in the row above.
    expect(toldOf(document)).toEqual([second, first]);
  });

  test('of two columns of one field the first that is filled in counts, and the other is told', () => {
    const header = ['项目名称', '预算数', '资金总额', ...LEVELS];
    const document = onSheet([
      header,
      ['甲', 12, 30, ...ROW],
      ['乙', '/', 7, ...ROW],
      ['丙', 5, '—', ...ROW],
    ]);
    expect(tablesOf(document).map(({ name, total }) => [name, total])).toEqual([
      ['甲', '12'],
      ['乙', '7'],
      ['丙', '5'],
    ]);
    expect(toldOf(document)).toEqual(['30']);
  });

  test('of two columns of units the narrower stands behind the wider, which is told', () => {
    const document = onSheet([
      ['部门名称', '单位名称', '项目名称', ...LEVELS],
      ['某局', '某所', '甲', ...ROW],
    ]);
    expect(tablesOf(document)).toMatchObject([{ name: '甲', agency: '某所' }]);
    expect(toldOf(document)).toEqual(['某局']);
  });
});

test('every column of a list has its place in the row where the project begins', () => {
  const document = onSheet([
    ['单位名称', '项目编码', '项目名称', '主管部门', '预算数', '其他资金', '年度目标', '资金用途', ...LEVELS],
    ['某所', '001', '甲', '某局', 12, 1, '河道整洁', '购置船只', ...ROW],
    [null, '002', '乙', '/', null, null, null, null, ...ROW],
  ]);
  const { projects } = document;
  expect(placesOf(document)).toMatchObject({
    'agency.name': [1, 0],
    code: [1, 1],
    name: [1, 2],
    supervisor: [1, 3],
    'budget.total': [1, 4],
    'budget.other': [1, 5],
    'goals[0]': [1, 6],
    purpose: [1, 7],
  });
  const second = placesOf({ ...document, projects: projects.slice(1) });
  expect(second).toMatchObject({
    'agency.name': [1, 0],
    code: [2, 1],
    name: [2, 2],
    supervisor: [2, 3],
    'budget.total': [2, 4],
    'budget.other': [2, 5],
    'goals[0]': [2, 6],
    purpose: [2, 7],
  });
  expect(projects[1]?.supervisor).toBeNull();
});

describe('who fills in a list of several projects', () => {
  const list = (header: readonly string[], ...rows: Values) =>
    onSheet([['2025年项目绩效目标表'], ['填报单位：某局'], [...header, ...LEVELS], ...rows]);

  test('is the agency of all of them, where no column names one', () => {
    const document = list(['项目名称'], ['甲', ...ROW], ['乙', ...ROW]);
    expect(tablesOf(document)).toMatchObject([
      { name: '甲', agency: '某局', year: 2025 },
      { name: '乙', agency: '某局', year: 2025 },
    ]);
    expect(toldOf(document)).toEqual([]);
  });

  test('is told once, where each names its own', () => {
    const document = list(['单位名称', '项目名称'], ['某所', '甲', ...ROW], ['某站', '乙', ...ROW]);
    expect(tablesOf(document)).toMatchObject([
      { name: '甲', agency: '某所' },
      { name: '乙', agency: '某站' },
    ]);
    expect(toldOf(document)).toEqual(['某局']);
  });
});
