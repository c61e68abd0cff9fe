import { readTextDocument } from '../../../src/sources/text/read-text-document';
import { textGrid } from '../../../src/sources/text/text-grid';
import { UserError } from '../../../src/locale/user-error';

const read = (text: string) => readTextDocument(new TextEncoder().encode(text), '表.txt');

const HEAD = [
  '项目支出绩效目标申报表',
  '（2025年度）',
  '项目名称',
  '桥梁检测',
  '实施单位',
  '某市路桥队',
  '年度目标',
  '桥梁安全。',
];
const HEADER = ['一级指标', '二级指标', '三级指标', '指标值'];

describe('a table of which only lines are left', () => {
  test('is read where labels and names of levels tell the cells apart', () => {
    const rows = [
      ...['产出指标', '数量指标', '检测桥梁', '30座', '检测报告', '30份', '成本指标', '检测费', '≤40万元'],
      ...['满意度指标', '满意度指标', '公众满意度', '≥90%', '填表人：王某'],
    ];
    const [table, ...others] = read([...HEAD, ...HEADER, ...rows].join('\n')).projects;
    expect(others).toEqual([]);
    expect(table).toMatchObject({
      name: '桥梁检测',
      year: 2025,
      agency: { name: '某市路桥队' },
      goals: ['桥梁安全。'],
    });
    expect(
      table?.indicators.map(({ level1, level2, level3, target }) => [
        level1,
        level2,
        level3,
        target?.written,
      ]),
    ).toEqual([
      ['产出指标', '数量指标', '检测桥梁', '30座'],
      ['产出指标', '数量指标', '检测报告', '30份'],
      ['产出指标', '成本指标', '检测费', '≤40万元'],
      ['满意度指标', '满意度指标', '公众满意度', '≥90%'],
    ]);
    expect(table?.origin.cells.get('indicators[1].target')?.line).toBe(18);
  });

  test('is refused with its line where they do not', () => {
    const rows = ['产出指标', '数量指标', '检测桥梁', '效益指标', '社会效益指标', '通行安全', '明显'];
    const text = [...HEAD, ...HEADER, ...rows].join('\n');
    expect(() => read(text)).toThrow(UserError);
    expect(() => read(text)).toThrow(/line 15 /);
  });

  test('is no empty pass when nothing of its indicators is left', () => {
    expect(() => read(HEAD.join('\n'))).toThrow(UserError);
  });
});

/** The cells of a table, one a line. */
const lines = (...rows: readonly (readonly string[])[]) => rows.flat().join('\n');

describe('blocks of a table of which only lines are left', () => {
  const EVALUATION = [
    ['项目支出绩效自评表', '（2024年度）', '项目名称', '桥梁检测', '实施单位', '某市路桥队'],
    ['项目资金（万元）', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    ['年度资金总额', '50', '48', '36', '10', '75%', '7.5'],
    ['其中：本年财政拨款', '50', '48', '36'],
    ['其他资金'],
    ['年度总体目标', '预期目标', '实际完成情况', '检测桥梁40座。', '检测桥梁36座。'],
    [
      '一级指标',
      '二级指标',
      '三级指标',
      '年度指标值',
      '实际完成值',
      '分值',
      '得分',
      '偏差原因分析及改进措施',
    ],
    ['产出指标', '数量指标', '检测桥梁', '≥40座', '36座', '60', '54'],
    ['效益指标', '社会效益指标', '通行安全', '安全', '安全', '30', '30'],
    ['总分', '100', '91.5'],
  ];

  test('execution, goals side by side, a last column that nobody filled in, and the total', () => {
    const [table] = read(lines(...EVALUATION)).projects;
    const digits = Object.entries(table?.execution ?? {}).map(([key, value]) => [key, value?.toFixed()]);
    expect(Object.fromEntries(digits)).toEqual({
      initial: '50',
      budget: '48',
      executed: '36',
      weight: '10',
      rate: '75',
      score: '7.5',
    });
    expect(table).toMatchObject({ goals: ['检测桥梁40座。'], outcome: '检测桥梁36座。' });
    expect([table?.budget.fiscal?.toFixed(), table?.score?.toFixed()]).toEqual(['48', '91.5']);
    expect(
      table?.indicators.map(({ level3, actual, weight, score, reason }) => [
        level3,
        actual,
        weight?.toFixed(),
        score?.toFixed(),
        reason,
      ]),
    ).toEqual([
      ['检测桥梁', '36座', '60', '54', null],
      ['通行安全', '安全', '30', '30', null],
    ]);
  });

  test('figures that may stand in any column are refused with their line', () => {
    const without = EVALUATION.map((row) => row.filter((cell) => cell !== '7.5'));
    expect(() => read(lines(...without))).toThrow(/line 14 /);
  });

  test('goals side by side with more texts than labels are refused', () => {
    const more = EVALUATION.map((row) =>
      row.flatMap((cell) => (cell === '检测桥梁36座。' ? [cell, '超额完成。'] : [cell])),
    );
    expect(() => read(lines(...more))).toThrow(UserError);
  });

  test('purpose and plan of the spending plan, and an indicator named like a level 2', () => {
    const [table] = read(
      lines(
        ['桥梁养护绩效目标表', '单位：万元', '项目编码', '33010525P0000123400B', '项目名称', '桥梁养护'],
        ['预算规模及资金用途', '预算数', '12', '其中：财政资金', '12', '其他资金', '用于养护桥梁。'],
        ['资金支出计划（%）', '3月底', '6月底', '10月底', '12月底', '20%', '45%', '80%', '100%'],
        ['绩效目标', '1.桥梁安全。', '2.按期养护。'],
        ['一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值', '指标值确定依据'],
        ['产出指标', '数量指标', '养护座数', '养护的桥梁', '30座', '计划标准'],
        ['成本指标', '经济成本指标', '每座费用', '≤4000元', '历史标准'],
        ['效益指标', '可持续影响指标', '……'],
        ['满意度指标', '服务对象满意度指标', '群众满意度', '满意占比', '≥90%', '历史标准'],
      ),
    ).projects;
    expect(table).toMatchObject({
      purpose: '用于养护桥梁。',
      plan: [20, 45, 80, 100],
      goals: ['1.桥梁安全。', '2.按期养护。'],
      budget: { other: null },
    });
    expect(table?.indicators.map(({ level1, level2, level3 }) => [level1, level2, level3])).toEqual([
      ['产出指标', '数量指标', '养护座数'],
      ['产出指标', '成本指标', '经济成本指标'],
      ['满意度指标', '服务对象满意度指标', '群众满意度'],
    ]);
  });
});

describe('quotes of the clipboard', () => {
  const row = (name: string) => `产出指标\t数量指标\t${name}\t≥1个`;
  const table = (...rows: string[]) =>
    ['项目绩效目标表', '项目名称\t甲', HEADER.join('\t'), ...rows].join('\n');
  const names = (text: string) => read(text).projects[0]?.indicators.map(({ level3 }) => level3);

  test('a cell of several lines goes on to its closing quote', () => {
    expect(names(table(row('"甲\n乙"'), row('丙')))).toEqual(['甲\n乙', '丙']);
  });

  test('a quote that nothing closes swallows no row', () => {
    expect(names(table('产出指标\t数量指标\t"甲', row('乙')))).toEqual(['甲', '乙']);
    expect(names(table(row('"甲'), row('乙"'), row('丙')))).toEqual(['甲', '乙', '丙']);
  });
});

test('50,000 lines take seconds at most, whatever quotes they have (time that grew with the square took 38)', () => {
  const head = '项目绩效目标表\n项目名称\t甲\n一级指标\t二级指标\t三级指标\t指标值\n';
  const texts = [
    head + '产出指标\t数量指标\t"名\n'.repeat(50_000),
    `${head}产出指标\t"名\n${'无引号的一行\n'.repeat(50_000)}`,
    head + '产出指标\t数量指标\t名\t≥1个\n'.repeat(50_000),
  ];
  for (const text of texts) {
    const before = process.cpuUsage();
    expect(textGrid({ text, line: 1 }).rows.length).toBeGreaterThan(50_000);
    expect(process.cpuUsage(before).user).toBeLessThan(8_000_000);
  }
});

describe('several tables and notes in lines without any tab', () => {
  const table = (name: string, ...rows: readonly (readonly string[])[]) =>
    lines(
      ['项目支出绩效目标表', '项目名称', name, '预算数（万元）', '12'],
      ['一级指标', '二级指标', '三级指标', '指标值', '备注'],
      ...rows,
    );
  const ROW = ['产出指标', '数量指标', '巡河次数', '≥24次', '按月'];

  test('tables below one another are all read, with or without titles', () => {
    const both = [table('巡河', ROW), table('植树', ROW)].join('\n');
    const untitled = both.replaceAll('项目支出绩效目标表\n', '');
    for (const text of [both, `项目支出绩效目标表\n${untitled}`])
      expect(read(text).projects.map(({ name, indicators }) => [name, indicators.length])).toEqual([
        ['巡河', 1],
        ['植树', 1],
      ]);
  });

  test('a note below the rows is no indicator', () => {
    const { projects } = read(`${table('巡河', ROW)}\n说明\n无`);
    expect(projects[0]?.indicators.map(({ level3 }) => level3)).toEqual(['巡河次数']);
  });

  test('rows are refused where their last cells may be filled in or not', () => {
    const names = ['甲', '乙', '丙', '丁', '戊', '己'];
    const six = ['产出指标', '数量指标', ...names];
    const five = ['产出指标', '数量指标', '巡河次数', '≥24次', '效益指标', '社会效益指标'];
    expect(() => read(table('巡河', five, six.slice(2)))).toThrow(UserError);
  });
});
