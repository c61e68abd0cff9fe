import { indicatorsOf, inText, onSheet, tablesOf, toldOf, type Value } from '../../support/read-rows';

const HEAD = [['项目绩效目标申报表'], ['项目名称', '河道保洁']] as const;
const LEVELS = ['一级指标', '二级指标', '三级指标'] as const;

describe('a row heads the indicators when it names levels, and what is said of each', () => {
  const kinds = (header: readonly string[], row: readonly Value[]) =>
    onSheet([...HEAD, ['主管部门', '某局'], header, row]);

  test.each([
    [
      ['一级指标', '指标值'],
      ['产出指标', '≥12次'],
    ],
    [
      ['三级指标', '实际完成值'],
      ['保洁次数', '12次'],
    ],
    [
      ['一级指标', '二级指标', '三级指标'],
      ['产出指标', '数量指标', '保洁次数'],
    ],
    [
      ['指标名称', '分值', '得分'],
      ['保洁次数', '10', '9'],
    ],
  ])('%j does', (header, row) => {
    expect(indicatorsOf(kinds(header, row))).toHaveLength(1);
  });

  test.each([
    [
      ['指标名称', '权重'],
      ['保洁次数', '10'],
    ],
    [
      ['指标内容', '指标值', '权重'],
      ['保洁次数', '≥12次', '10'],
    ],
    [
      ['一级指标', '一级指标', '权重'],
      ['产出指标', '产出指标', '10'],
    ],
    [
      ['序号', '指标值'],
      ['1', '≥12次'],
    ],
  ])('%j does not: the table has none, which is told', (header, row) => {
    const document = kinds(header, row);
    expect(document.projects).toEqual([]);
    expect(document.unknownTables).toHaveLength(1);
    expect(toldOf(document)).toEqual(expect.arrayContaining([...row]));
  });
});

describe('columns of a list that are of the project', () => {
  const list = (label: string, value: Value) =>
    onSheet([
      ['项目名称', label, ...LEVELS, '指标值'],
      ['河道保洁', value, '产出指标', '数量指标', '保洁次数', '≥12次'],
    ]);

  test.each([
    ['主管部门', '某局', { supervisor: '某局' }],
    ['项目编码', '0123', { code: '0123' }],
    ['资金用途', '购置船只', { purpose: '购置船只' }],
    ['单位名称', '某所', { agency: '某所' }],
    ['预算数', 12, { total: '12' }],
    ['财政拨款', 11, { fiscal: '11' }],
    ['其他资金', 1, { other: '1' }],
    ['年度目标', '河道整洁', { goals: ['河道整洁'] }],
    ['绩效目标', '河道整洁', { goals: ['河道整洁'] }],
    ['长期目标', '五年无违建', { longGoals: ['五年无违建'] }],
    ['政府性基金', 7, { amounts: [['budget.total', 'within', '政府性基金', '7']] }],
    ['预算年度', '2026', { year: 2026 }],
    ['预算执行数', 9, { execution: { executed: '9' } }],
    ['预算执行率', '75%', { execution: { rate: '75' } }],
    ['自评等级', '优', { rating: '优' }],
    ['自评总分', 92, { score: '92' }],
  ])('%s', (label, value, expected) => {
    const document = list(label, value);
    expect(tablesOf(document)).toEqual([
      {
        name: '河道保洁',
        ...expected,
        indicators: [{ level1: '产出指标', level2: '数量指标', level3: '保洁次数', target: '≥12次' }],
      },
    ]);
    expect(toldOf(document)).toEqual([]);
  });

  test.each([
    ['项目类别', '经常性'],
    ['联系人', '王某'],
  ])('%s is of none: its cells are told, and taken for nothing else', (label, value) => {
    const document = list(label, value);
    expect(tablesOf(document)).toMatchObject([{ name: '河道保洁', indicators: [{ target: '≥12次' }] }]);
    expect(tablesOf(document)[0]).not.toHaveProperty('goals');
    expect(toldOf(document)).toContain(String(value));
  });

  test('without a column of names it is no list: such columns are told', () => {
    const document = onSheet([
      ...HEAD,
      [...LEVELS, '指标值', '主管部门'],
      ['产出指标', '数量指标', '保洁次数', '≥12次', '某局'],
      [null, '质量指标', '合格率', '≥95%', '某站'],
    ]);
    expect(tablesOf(document)).toMatchObject([{ name: '河道保洁', indicators: [{}, {}] }]);
    expect(toldOf(document)).toEqual(['某局', '某站']);
  });
});

describe('a header of two rows', () => {
  const DATA = ['产出指标', '数量指标', '保洁次数', '≥12次'] as const;
  const INDICATOR = { level1: '产出指标', level2: '数量指标', level3: '保洁次数', target: '≥12次' };

  test.each([
    ['three levels', ['指标名称', null, null, '指标值'], [...LEVELS, null], DATA, INDICATOR],
    [
      'two levels',
      ['指标名称', null, '指标内容', '指标值'],
      ['一级指标', '二级指标', null, null],
      DATA,
      INDICATOR,
    ],
    [
      'a unit and a weight beside the levels',
      ['指标名称', null, null, '指标值', '计量单位', '权重'],
      [...LEVELS, null, null, null],
      ['产出指标', '数量指标', '保洁次数', '≥12', '次', '30'],
      { ...INDICATOR, weight: '30' },
    ],
  ])('%s below one label', (_, first, second, row, expected) => {
    const document = onSheet([...HEAD, [...first], [...second], [...row]]);
    expect(indicatorsOf(document)).toEqual([expected]);
    expect(toldOf(document)).toEqual([]);
  });

  test('in a copy of a page the label over the levels is one cell, and what is right of it moves on', () => {
    const document = inText([
      ['项目绩效目标申报表'],
      ['项目名称', '河道保洁'],
      ['指标名称', '指标值', '权重'],
      [...LEVELS],
      ['产出指标', '数量指标', '保洁次数', '≥12次', '30'],
      ['质量指标', '合格率', '≥95%', '20'],
    ]);
    expect(indicatorsOf(document)).toEqual([
      { ...INDICATOR, weight: '30' },
      { level1: '产出指标', level2: '质量指标', level3: '合格率', target: '≥95%', weight: '20' },
    ]);
  });

  test.each([
    ['a header that is printed again', [...LEVELS, '指标值']],
    ['levels that the first row has as well', ['一级指标', '二级指标', null, null]],
  ])('%s is no second row', (_, second) => {
    const document = onSheet([...HEAD, [...LEVELS, '指标值'], second, [...DATA]]);
    expect(indicatorsOf(document)).toContainEqual(INDICATOR);
  });

  test.each([
    ['a number', ['其他', '有可能', 5]],
    ['mostly other texts', ['其他', '有可能', '甲', '乙', '丙']],
    ['one word only', ['其他']],
  ])('a row with %s stays data below 完成可能性', (_, row) => {
    const header = [...LEVELS, '指标值', '完成可能性', '偏差原因'];
    const document = onSheet([...HEAD, header, [...row], [...DATA, '确定能', '天气']]);
    expect(indicatorsOf(document)).toContainEqual({ ...INDICATOR, prospect: '确定能', reason: '天气' });
  });

  test('kinds of reasons are ticked below 偏差原因分析, several of them joined', () => {
    const document = onSheet([
      ['项目支出绩效运行监控表'],
      ['项目名称', '河道保洁'],
      [...LEVELS, '指标值', '偏差原因分析', null, null],
      [null, null, null, null, '经费保障', '人员保障', '其他'],
      [...DATA, '√', null, '√'],
      [null, '质量指标', '合格率', '≥95%', null, '√', null],
      [null, '时效指标', '及时率', '≥90%', null, '人手不足', null],
    ]);
    expect(indicatorsOf(document)).toEqual([
      { ...INDICATOR, reason: '经费保障、其他' },
      { level1: '产出指标', level2: '质量指标', level3: '合格率', target: '≥95%', reason: '人员保障' },
      { level1: '产出指标', level2: '时效指标', level3: '及时率', target: '≥90%' },
    ]);
    expect(toldOf(document)).toEqual(['人手不足']);
  });

  test('answers that nothing in the first row asks for are no header', () => {
    const document = onSheet([...HEAD, [...LEVELS, '指标值'], ['确定能', '有可能', '不可能'], [...DATA]]);
    expect(indicatorsOf(document)).toContainEqual(INDICATOR);
    expect(indicatorsOf(document).every(({ prospect }) => prospect === undefined)).toBe(true);
  });
});

describe('绩效指标 in a header', () => {
  test.each([
    ['is the name right of the levels', ['一级指标', '二级指标', '绩效指标', '指标值'], '保洁次数', []],
    ['is none where 三级指标 has it', ['绩效指标', ...LEVELS, '指标值'], '保洁次数', []],
    ['is none where 指标内容 has it', ['一级指标', '绩效指标', '指标内容', '指标值'], '保洁次数', ['二类']],
  ])('%s', (_, header, name, told) => {
    const values: Readonly<Record<string, string | null>> = {
      一级指标: '产出指标',
      二级指标: '数量指标',
      三级指标: name,
      指标内容: name,
      指标值: '≥12次',
      绩效指标: header.includes('三级指标') ? null : header.includes('指标内容') ? '二类' : name,
    };
    const document = onSheet([...HEAD, header, header.map((label) => values[label] ?? null)]);
    expect(indicatorsOf(document)).toMatchObject([{ level1: '产出指标', level3: name, target: '≥12次' }]);
    expect(toldOf(document)).toEqual(told);
  });
});

describe('two blocks side by side', () => {
  const header = (left = '指标值', right = '指标值') => ['一级指标', '三级指标', left, '三级指标', right];
  const ROW = ['产出指标', '修复面积', '≥90公顷', '修复面积', '≥30公顷'];
  const LEFT = [{ level1: '产出指标', level3: '修复面积', target: '≥90公顷' }];
  const RIGHT = [{ level1: '产出指标', level3: '修复面积', target: '≥30公顷' }];
  type Above = readonly (string | null)[];

  test.each<[string, Above, readonly string[], boolean]>([
    ['nothing tells: the longer time first', ['总体情况'], header(), false],
    ['the row above', [null, '中期目标', null, '年度目标'], header(), false],
    ['the row above, the year first', [null, '年度目标', null, '中期目标'], header(), true],
    ['the row above, of the left one alone', [null, '年度指标'], header(), true],
    ['the row above, the longer time of the left one alone', [null, '长期指标'], header(), false],
    ['the row above, of the right one alone', [null, null, null, '长期指标'], header(), true],
    ['the row above, the year of the right one alone', [null, null, null, '年度指标'], header(), false],
    ['the words of the header', ['总体情况'], header('中期指标值', '年度指标值'), false],
    ['the words of the header, the year first', ['总体情况'], header('年度指标值', '长期指标值'), true],
    ['the word of the right one alone', ['总体情况'], header('指标值', '实施期指标值'), true],
    ['the word of the left one alone', ['总体情况'], header('当年指标值', '指标值'), true],
    ['both of the year: the longer time first', ['总体情况'], header('年度指标值', '年度指标值'), false],
    ['what became of it tells no time', [null, '年度目标完成情况', null, '中期目标'], header(), true],
  ])('%s', (_, above, words, isYearFirst) => {
    const document = onSheet([...HEAD, above, words, ROW]);
    const [table] = tablesOf(document);
    expect([table?.indicators, table?.longIndicators]).toEqual(isYearFirst ? [LEFT, RIGHT] : [RIGHT, LEFT]);
  });

  test('a column of the same name in the same block is a remark, which is told', () => {
    const document = onSheet([
      ...HEAD,
      [...LEVELS, '指标值', '指标值'],
      ['产出指标', '数量指标', '保洁次数', '≥12次', '每月一次'],
    ]);
    expect(indicatorsOf(document)).toMatchObject([{ target: '≥12次' }]);
    expect(toldOf(document)).toEqual(['每月一次']);
  });

  test('columns of 指标内容 begin two blocks as names do', () => {
    const document = onSheet([
      ...HEAD,
      [null, '中期目标', null, '年度目标'],
      ['一级指标', '指标内容', '指标值', '指标内容', '指标值'],
      ROW,
    ]);
    const [table] = tablesOf(document);
    expect([table?.indicators, table?.longIndicators]).toEqual([RIGHT, LEFT]);
  });
});
