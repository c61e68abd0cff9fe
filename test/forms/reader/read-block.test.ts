import {
  indicatorsOf,
  inText,
  onSheet,
  placesOf,
  tablesOf,
  toldOf,
  type Merge,
  type Value,
  type Values,
} from '../../support/read-rows';

const HEAD = [['项目支出绩效自评表'], ['项目名称', '河道保洁']] as const;
const LEVELS = ['一级指标', '二级指标', '三级指标', '指标值'];
const SCORED = [...LEVELS, '分值', '得分'];
const ROW = ['产出指标', '数量指标', '保洁次数', '≥12次'] as const;
const FIRST = { level1: '产出指标', level2: '数量指标', level3: '保洁次数', target: '≥12次' };

const block = (header: readonly Value[], rows: Values, merges?: readonly Merge[]) =>
  onSheet([...HEAD, header, ...rows], merges);

describe('what ends the indicators', () => {
  const after = (foot: readonly Value[]) =>
    block(LEVELS, [ROW, foot, ['效益指标', '社会效益指标', '知晓率', '≥90%']]);

  test.each<[readonly Value[], readonly string[]]>([
    [
      ['说明', '按季报送'],
      ['说明', '按季报送'],
    ],
    [['注：存档'], ['注：存档']],
    [
      ['备注：存档', '另附'],
      ['备注：存档', '另附'],
    ],
    [['审核意见', '同意'], ['审核意见：同意']],
    [['填表人：王某'], ['填表人：王某']],
    [
      [null, '填表人：王某', '电话：1'],
      ['填表人：王某', '电话：1'],
    ],
    [['项目负责人', '王某'], ['项目负责人：王某']],
    [['实施单位', '某所'], ['实施单位：某所']],
    [['自评结论', '良好'], ['自评结论：良好']],
  ])('%j does, and is told', (foot, told) => {
    expect(indicatorsOf(after(foot))).toEqual([FIRST]);
    expect(toldOf(after(foot))).toEqual([...told, '效益指标', '社会效益指标', '知晓率', '≥90%']);
  });

  test.each<[readonly Value[], object]>([
    [['评价等级', '优'], { rating: '优' }],
    [['主管部门', '某局'], { supervisor: '某局' }],
  ])('%j does, and is a field of the table', (foot, expected) => {
    expect(tablesOf(after(foot))).toMatchObject([{ ...expected, indicators: [FIRST] }]);
  });

  test('goals below the block are none of the table, nor is what stands below them', () => {
    const document = after(['年度目标', '整洁']);
    expect(tablesOf(document)[0]).not.toHaveProperty('goals');
    expect(toldOf(document)).toContain('年度目标：整洁');
    expect(toldOf(document).join()).toContain('知晓率');
  });

  test.each<[readonly Value[], readonly string[]]>([
    [['仅供参考'], ['仅供参考']],
    [['其他指标'], ['其他指标']],
    [
      ['附件', '见后'],
      ['附件', '见后'],
    ],
    [['效益指标'], []],
    [['产出指标', '质量指标'], []],
    [['……', '……', '……', '……'], []],
    [['效益指标', '/', '—', '无'], []],
  ])('%j does not, and is no indicator', (row, told) => {
    expect(indicatorsOf(after(row))).toEqual([
      FIRST,
      { level1: '效益指标', level2: '社会效益指标', level3: '知晓率', target: '≥90%' },
    ]);
    expect(toldOf(after(row))).toEqual(told);
  });

  test.each([
    ['an opinion asked of experts', ['产出指标', '质量指标', '专家评审意见', '≥3份']],
    ['a day under the level above', [null, null, '日期', '12月']],
    ['a name like a label of the head', ['产出指标', '质量指标', '项目内容', '完整']],
  ])('%s is an indicator, whatever its name is elsewhere', (_, row) => {
    expect(indicatorsOf(after(row)).map(({ level3 }) => level3)).toEqual(['保洁次数', row[2], '知晓率']);
  });
});

describe('rows that add up', () => {
  const sum = (row: readonly Value[]) => block(SCORED, [[...ROW, 60, 55], row]);

  test.each<[readonly Value[], string | undefined, readonly string[]]>([
    [['总分', null, null, null, 100, 91], '91', []],
    [['合计', null, null, null, 100, 91], '91', []],
    [['自评总分：', null, null, null, 100, 91], '91', []],
    [['总得分', null, null, null, null, '91分'], '91', []],
    [['总分', null, null, null, 100, '/'], undefined, []],
    [['总分', null, null, null, 100, '待定'], undefined, ['待定']],
    [['总分', null, null, '良好', 100, 91], '91', []],
    [['总分', null, null, '尚可', 100, 91], '91', ['尚可']],
    [['小计', null, null, null, 60, 50], undefined, ['50']],
    [['总分', 91], undefined, ['91']],
  ])('%j', (row, score, told) => {
    const document = sum(row);
    expect(tablesOf(document)[0]?.score).toBe(score);
    expect(indicatorsOf(document)).toEqual([{ ...FIRST, weight: '60', score: '55' }]);
    expect(toldOf(document)).toEqual(told);
    if (score) expect(placesOf(document)['score']).toEqual([4, 5]);
  });

  test('a second total is told, and the first one counts', () => {
    const document = block(SCORED, [
      [...ROW, 60, 55],
      ['总分', null, null, null, 100, 91],
      ['总计', null, null, null, 100, 92],
    ]);
    expect([tablesOf(document)[0]?.score, toldOf(document)]).toEqual(['91', ['92']]);
  });

  test('a table without scores has no total score', () => {
    const document = block(
      [...LEVELS, '分值'],
      [
        [...ROW, 60],
        ['合计', null, null, null, 60, 55],
      ],
    );
    expect([tablesOf(document)[0]?.score, toldOf(document)]).toEqual([undefined, ['55']]);
  });

  test('in a copy of a page the last of two numbers is the score; one alone may be either', () => {
    const total = (...row: string[]) => inText([...HEAD, SCORED, [...ROW, '60', '55'], row]);
    expect(tablesOf(total('总分', '100', '91'))[0]?.score).toBe('91');
    expect(toldOf(total('总分', '100', '91'))).toEqual([]);
    expect(tablesOf(total('总分', '91'))[0]?.score).toBeUndefined();
    expect(toldOf(total('总分', '91'))).toEqual(['91']);
  });
});

describe('the execution among the indicators', () => {
  const withRow = (header: readonly Value[], ...rows: Values) => block(header, [...rows, [...ROW, 60, 55]]);

  test.each(['预算执行率', '预算执行', '预算执行率(10分)', '预算执行情况', '预算执行率得分', '预算执行指标'])(
    '%s with its points and its score is none of them',
    (label) => {
      const document = withRow(SCORED, [label, null, null, null, 10, 9]);
      expect(tablesOf(document)).toMatchObject([
        { execution: { weight: '10', score: '9' }, indicators: [{ level3: '保洁次数' }] },
      ]);
      expect(placesOf(document)).toMatchObject({ 'execution.weight': [3, 4], 'execution.score': [3, 5] });
      expect(indicatorsOf(document)).toHaveLength(1);
    },
  );

  test.each<[string, readonly Value[]]>([
    ['a target', ['预算执行率', null, null, '100%', 10, 9]],
    ['levels', ['成本指标', '经济成本指标', '预算执行率', null, 10, 9]],
    ['another name', ['预算执行进度', null, null, null, 10, 9]],
  ])('a row with %s is an indicator', (_, row) => {
    const document = withRow(SCORED, row);
    expect(indicatorsOf(document)).toMatchObject([{ weight: '10', score: '9' }, FIRST]);
    expect(tablesOf(document)[0]).not.toHaveProperty('execution');
  });

  test('a second such row is an indicator', () => {
    const document = withRow(
      SCORED,
      ['预算执行率', null, null, null, 10, 9],
      ['预算执行', null, null, null, 5, 4],
    );
    expect(tablesOf(document)).toMatchObject([
      { execution: { weight: '10', score: '9' }, indicators: [{ level1: '预算执行', weight: '5' }, {}] },
    ]);
  });
});

describe('columns', () => {
  test.each([
    ['分值（90）', '90'],
    ['权重(100分)', '100'],
    ['分值权重 (100)', '100'],
    ['分值', undefined],
  ])('%s states that the points come to %s', (label, expected) => {
    const document = block([...LEVELS, label], [[...ROW, 60]]);
    expect(tablesOf(document)[0]?.weightTotal).toBe(expected);
    if (expected) expect(placesOf(document)['weightTotal']).toEqual([2, 4]);
  });

  test('a column that nobody knows is told with its cells; so is what stands beside the table', () => {
    const document = block([null, ...LEVELS, '奇怪列'], [['甲', ...ROW, '乙', '丙']]);
    expect(indicatorsOf(document)).toEqual([FIRST]);
    expect(toldOf(document)).toEqual(['奇怪列', '甲', '乙', '丙']);
  });

  test('a cell right of its label, under a merged header, stands in its column; a second one is told', () => {
    const header = ['一级指标', '二级指标', '三级指标', null, '指标值'];
    const document = block(header, [
      ['产出指标', '数量指标', null, '保洁次数', '≥12次'],
      ['产出指标', '数量指标', '保洁次数', '每月', '≥12次'],
    ]);
    expect(indicatorsOf(document)).toEqual([FIRST, FIRST]);
    expect(toldOf(document)).toEqual(['每月']);
  });

  test.each<[string, readonly Value[], readonly Value[], readonly string[], number]>([
    ['a remark alone', [...LEVELS, '备注'], ['产出指标', '数量指标', null, null, '待补'], ['待补'], 1],
    ['a direction alone', [...LEVELS, '指标方向性'], ['产出指标', null, null, null, '正向'], ['正向'], 1],
    ['a unit alone', [...LEVELS, '度量单位'], ['产出指标', '质量指标', null, '—', '%'], [], 1],
    ['points alone', [...LEVELS, '权重'], ['产出指标', '数量指标', null, null, 10], [], 2],
    ['no points', [...LEVELS, '权重'], ['产出指标', '数量指标', null, null, '/'], [], 1],
    ['a score alone', [...LEVELS, '得分'], ['产出指标', '数量指标', null, null, 9], ['9'], 1],
    ['a basis alone', [...LEVELS, '指标值确定依据'], ['产出指标', null, null, null, '计划标准'], [], 2],
    ['what was reached alone', [...LEVELS, '完成值'], ['产出指标', null, null, null, '12次'], [], 2],
  ])('%s beside the levels: an indicator or told', (_, header, row, told, count) => {
    const document = block(header, [row, ROW]);
    expect(indicatorsOf(document)).toHaveLength(count);
    expect(toldOf(document)).toEqual(told);
  });

  test('the mark of core indicators is no part of the name; points are numbers or told', () => {
    const document = block(SCORED, [
      ['产出指标', '数量指标', '★ 保洁次数', '≥12次', '待定', '无'],
      [null, null, '☆★巡查次数', '9次', '10分', '9'],
    ]);
    expect(indicatorsOf(document)).toEqual([
      FIRST,
      { ...FIRST, level3: '巡查次数', target: '9次', weight: '10', score: '9' },
    ]);
    expect(toldOf(document)).toEqual(['待定']);
  });

  test.each(['上年指标值', '前年指标值'])('%s is the history of its indicator', (label) => {
    const [indicator] = block([...LEVELS, label], [[...ROW, '10次']]).projects[0]!.indicators;
    const other = label === '上年指标值' ? 'beforePrevious' : 'previous';
    expect(indicator?.history).toMatchObject({ [other]: null });
    expect(Object.values(indicator?.history ?? {})).toContain('10次');
  });
});

describe('levels that are not written, where the sheet tells what is merged', () => {
  const levels = (rows: Values, merges: readonly Merge[]) =>
    indicatorsOf(block(LEVELS, rows, merges)).map(({ level1, level2 }) => [level1, level2]);

  test('go on where the cell above is merged over them', () => {
    expect(
      levels(
        [ROW, [null, null, '甲', '1'], [null, '质量指标', '乙', '2']],
        [
          [3, 0, 3, 1],
          [3, 1, 2, 1],
        ],
      ),
    ).toEqual([
      ['产出指标', '数量指标'],
      ['产出指标', '数量指标'],
      ['产出指标', '质量指标'],
    ]);
  });

  test('are unknown where their own cell was left empty and level 2 belongs elsewhere', () => {
    expect(
      levels([ROW, [null, '社会效益指标', '甲', '1'], [null, '质量指标', '乙', '2']], [[0, 0, 1, 4]]),
    ).toEqual([
      ['产出指标', '数量指标'],
      [undefined, '社会效益指标'],
      [undefined, '质量指标'],
    ]);
  });

  test('go on over an empty cell that level 2 does not contradict', () => {
    expect(levels([ROW, [null, '质量指标', '甲', '1'], [null, null, '乙', '2']], [[0, 0, 1, 4]])).toEqual([
      ['产出指标', '数量指标'],
      ['产出指标', '质量指标'],
      ['产出指标', '质量指标'],
    ]);
  });

  test('of level 2 are unknown in the first row of a merged level 1', () => {
    expect(levels([ROW, ['效益指标', null, '甲', '1'], [null, null, '乙', '2']], [[4, 0, 2, 1]])).toEqual([
      ['产出指标', '数量指标'],
      ['效益指标', undefined],
      ['效益指标', undefined],
    ]);
  });

  test('a level 1 of another name is followed by no level 2 of the one before', () => {
    expect(levels([ROW, ['效益指标', null, '甲', '1']], [])).toEqual([
      ['产出指标', '数量指标'],
      ['效益指标', undefined],
    ]);
  });
});
