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
    expect(textGrid(text).rows.length).toBeGreaterThan(50_000);
    expect(process.cpuUsage(before).user).toBeLessThan(8_000_000);
  }
});
