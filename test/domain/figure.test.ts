import { readFigure } from '../../src/domain/figure';

/** The figure in one line; `+` marks one with words around it. */
function short(text: string): string | null {
  const figure = readFigure(text);
  if (figure === null) return null;
  if (figure.kind === 'range')
    return `${figure.low.toFixed()}..${figure.high.toFixed()}${figure.unit === null ? '' : ` ${figure.unit}`}`;
  const worded = figure.isWorded ? ' +' : '';
  if (figure.kind === 'percentage') return `${figure.number.toFixed()}%${worded}`;
  const { number, unit, object } = figure;
  return [number.toFixed(), unit, object].filter((part) => part !== null).join(' ') + worded;
}

describe('figures', () => {
  test.each([
    ['12', '12'],
    ['23个', '23 个'],
    ['-5', '-5'],
    ['+5个', '5 个'],
    ['3.50万人', '3.5 万人'],
    ['24,000元', '24000 元'],
    ['1,234,567.80元', '1234567.8 元'],
    ['580元/人·月', '580 元/人·月'],
    ['60000元/年', '60000 元/年'],
    ['1人/年', '1 人/年'],
    ['500㎡', '500 ㎡'],
    ['500m2', '500 m2'],
    ['500km2', '500 km2'],
    ['5cm3', '5 cm3'],
    ['5M3', '5 M3'],
    ['80M', '80 M'],
    ['250万', '250 万'],
    ['985.00(米)', '985 米'],
    ['985(平方米)', '985 平方米'],
    ['5(台/套)', '5 台/套'],
    ['5台(套)', '5 台(套)'],
    ['23个村', '23 个村'],
    ['5场活动', '5 场 活动'],
    ['3份报告', '3 份 报告'],
    ['2万亩农田', '2 万亩 农田'],
    ['5分钟', '5 分钟'],
    ['90分', '90 分'],
    ['90分合格', '90 分 合格'],
    ['5个(含)', '5 个 +'],
    ['5个(含5个)', '5 个 +'],
    ['5户甲乙丙丁戊己庚辛壬癸子', '5 户 甲乙丙丁戊己庚辛壬癸子'],
  ])('%s: %s', (text, expected) => expect(short(text)).toBe(expected));

  test('each word of measure is told from what is measured', () => {
    const measures =
      '平方米 平方公里 平方千米 立方米 个百分点 个工作日 工作日 千瓦时 人次 人日 场次 批次 班次 频次 台套 小时 分钟 公里 千米 毫米 厘米 延米 公顷 公斤 千克 季度 个月 人 名 位 户 家 台 套 件 辆 吨 克 米 亩 天 日 月 年 周 项 处 所 座 本 册 份 张 场 期 批 村 头 只 株 升 次 篇 条 起 轮 班 届 笔 盏 棵 床 间 栋 幢 艘 架 节 课 组 支 分 万人 千人次 百户'.split(
        ' ',
      );
    for (const measure of measures) {
      expect(short(`5${measure}`)).toBe(`5 ${measure}`);
      expect(short(`5${measure}甲乙`)).toBe(`5 ${measure} 甲乙`);
    }
  });

  test.each([
    ['95%', '95%'],
    ['95.5%', '95.5%'],
    ['0%', '0%'],
    ['-5%', '-5%'],
    ['90.00(%)', '90%'],
    ['100百分比', '100%'],
    ['100(百分比)', '100%'],
    ['百分之95', '95%'],
    ['百分之90.5', '90.5%'],
    ['百分之1,000', '1000%'],
    ['95%(含)', '95% +'],
    ['100%完成', '100% +'],
    ['100%甲乙丙丁戊己庚辛壬癸子丑', '100% +'],
  ])('%s: %s', (text, expected) => expect(short(text)).toBe(expected));

  test.each([
    ['23-25个', '23..25 个'],
    ['23个-25个', '23..25 个'],
    ['23~25个', '23..25 个'],
    ['23—25个', '23..25 个'],
    ['23–25个', '23..25 个'],
    ['23至25个', '23..25 个'],
    ['23到25个', '23..25 个'],
    ['1,000-2,000元', '1000..2000 元'],
    ['-5-5%', '-5..5 %'],
    ['90%-95%', '90..95 %'],
    ['90-95%', '90..95 %'],
    ['3-5', '3..5'],
    ['3.5-5.5万人', '3.5..5.5 万人'],
    ['5-8场活动', '5..8 场'],
    ['±3%', '-3..3 %'],
    ['+/-3%', '-3..3 %'],
    ['+-3%', '-3..3 %'],
    ['正负3%', '-3..3 %'],
    ['±0.5', '-0.5..0.5'],
    ['±5天', '-5..5 天'],
  ])('%s: %s', (text, expected) => expect(short(text)).toBe(expected));

  test.each([
    '',
    '个',
    '约5个',
    '百分之九十',
    '3次,每次2天',
    '3次，每次',
    '3次；再议',
    '3次;再议',
    '3次。',
    '1:3',
    '1：3',
    '2/3',
    '1,5个',
    '25-23个',
    '25-25个',
    '23个-25次',
    '23甲乙丙丁戊己庚辛壬-25个',
    '5甲乙丙丁戊己庚辛壬癸子丑寅',
    '100%甲乙丙丁戊己庚辛壬癸子丑寅',
    '100%/年;',
    '2023年项目',
    '1999年',
    '±3%5',
    '±3;',
    '23-25;',
    '5m4',
    '5甲m2乙',
  ])('%s is none', (text) => expect(short(text)).toBeNull());

  test('a number before 年 is a duration when it cannot be a year', () => {
    expect(short('30年')).toBe('30 年');
    expect(short('1800年')).toBe('1800 年');
    expect(short('2023个')).toBe('2023 个');
    expect(short('12023年')).toBe('12023 年');
  });

  test('a unit has up to 12 characters', () => {
    expect(short(`5${'甲'.repeat(12)}`)).toBe(`5 ${'甲'.repeat(12)}`);
    expect(short(`5${'甲'.repeat(13)}`)).toBeNull();
  });
});
