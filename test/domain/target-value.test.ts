import Big from 'big.js';
import fc from 'fast-check';
import type { TimePoint } from '../../src/domain/stated-time';
import { parseTargetValue } from '../../src/domain/target-value';
import { anyText } from '../support/any-text';

const pointText = ({ year, month, day }: TimePoint): string =>
  [year, month, day].map((part) => part ?? '?').join('-');

/** The meaning in one line: kind, comparator, number and unit; `+` marks words around a figure. */
function meaning(text: string): string {
  const value = parseTargetValue(text);
  const worded = 'isWorded' in value && value.isWorded ? ' +' : '';
  switch (value.kind) {
    case 'quantity': {
      const object = value.object === null ? '' : ` ${value.object}`;
      return `quantity ${value.comparator} ${value.number.toFixed()} ${value.unit}${object}${worded}`;
    }
    case 'percentage':
      return `percentage ${value.comparator} ${value.number.toFixed()}${worded}`;
    case 'range':
      return `range ${value.low.toFixed()} ${value.high.toFixed()} ${value.unit}`;
    case 'date': {
      const before = value.isDeadline ? ' before' : '';
      return `date ${value.comparator} ${pointText(value.date)}${before}${worded}`;
    }
    case 'period': {
      const { from, to, every } = value.time;
      return `period ${from === null ? '' : `${pointText(from)}>`}${every ?? pointText(to)}`;
    }
    case 'grade':
      return `grade ${value.grade}`;
    case 'qualitative':
    case 'placeholder':
    case 'text':
      return value.kind;
  }
}

describe('target values', () => {
  test.each([
    ['≥23 个', 'quantity ≥ 23 个'],
    ['≥23  个', 'quantity ≥ 23 个'],
    ['≤24000 元', 'quantity ≤ 24000 元'],
    ['≤24,000元', 'quantity ≤ 24000 元'],
    ['>=5次', 'quantity ≥ 5 次'],
    ['≧５次', 'quantity ≥ 5 次'],
    ['不少于3次', 'quantity ≥ 3 次'],
    ['≥：95%', 'percentage ≥ 95'],
    ['≥23（暂定）', 'quantity ≥ 23 null'],
    ['≥23（人）', 'quantity ≥ 23 人'],
    ['高于等于90%', 'percentage ≥ 90'],
    ['低于或等于5%', 'percentage ≤ 5'],
    ['等于或少于5次', 'quantity ≤ 5 次'],
    ['合格率高于或等于90%', 'percentage ≥ 90 +'],
    ['不再低于95%', 'percentage ≥ 95'],
    ['没有超过4次', 'quantity ≤ 4 次'],
    ['避免低于95%', 'percentage ≥ 95'],
    ['等待时间无超过4天', 'quantity ≤ 4 天 +'],
    ['再低于95%', 'percentage < 95 +'],
    ['90%以上（不含90%）', 'percentage > 90 +'],
    ['90%(不含)以上', 'percentage > 90 +'],
    ['3次以下（不含本数）', 'quantity < 3 次 +'],
    ['15日以内办结', 'quantity ≤ 15 日 +'],
    ['3个工作日内答复', 'quantity ≤ 3 个工作日 +'],
    ['20个以上村', 'text'],
    ['23人以上（不含临时工）', 'quantity ≥ 23 人 +'],
    ['5年以上（长期）', 'quantity ≥ 5 年 +'],
    ['预算执行率达到或超过95%', 'percentage ≥ 95 +'],
    ['未达到95%', 'percentage < 95 +'],
    ['达不到95%', 'percentage < 95 +'],
    ['未满18岁', 'quantity < 18 岁 +'],
    ['18-60周岁', 'range 18 60 周岁'],
    ['2-3周', 'range 2 3 周'],
    ['20人左右/次', 'quantity ≈ 20 人/次 +'],
    ['24000.元', 'text'],
    ['每年5-10月', 'text'],
    ['每月1-5日', 'text'],
    ['次年1月', 'text'],
    ['工期≤12月', 'quantity ≤ 12 月 +'],
    ['2023.12底前', 'period 2023-12-?'],
    ['1个半月', 'quantity null 1.5 个月 +'],
    ['不超过一个半小时', 'quantity ≤ 1.5 小时 +'],
    ['两年半', 'quantity null 2.5 年 +'],
    ['增加一倍以上', 'quantity ≥ 1 倍 +'],
    ['9.5成', 'percentage null 95 +'],
    ['20来个', 'quantity ≈ 20 个 +'],
    ['5来访', 'quantity null 5 来访'],
    ['95%±2个百分点', 'range 93 97 %'],
    ['95次±2个百分点', 'text'],
    ['90％〜95％', 'range 90 95 %'],
    ['90∼95%', 'range 90 95 %'],
    ['≥100〔人〕', 'quantity ≥ 100 人'],
    ['2023.12月', 'period 2023-12-?'],
    ['2023-12月31日前', 'date null 2023-12-31 before'],
    ['2023上半年', 'period 2023-6-?'],
    ['2023底前', 'period 2023-12-?'],
    ['不得晚于2023年12月31日', 'date null 2023-12-31 before +'],
    ['最迟2023年12月31日', 'date null 2023-12-31 before +'],
    ['2023—2024学年', 'text'],
    ['12月上中旬', 'text'],
    ['大于等于90%', 'percentage ≥ 90'],
    ['大于90%', 'percentage > 90'],
    ['12', 'quantity null 12 null'],
    ['≥95%。', 'percentage ≥ 95 +'],
    ['（≥95%）', 'percentage ≥ 95 +'],
    ['95％以上（含）', 'percentage ≥ 95 +'],
    ['23个以上（含23个）', 'quantity ≥ 23 个 +'],
    ['20余个', 'quantity ≈ 20 个 +'],
    ['23+', 'quantity ≈ 23 null +'],
    ['100余人次', 'quantity ≈ 100 人次 +'],
    ['10余万元', 'quantity ≈ 10 万元 +'],
    ['三十多个', 'quantity ≈ 30 个 +'],
    ['≤20余个', 'quantity ≤ 20 个 +'],
    ['5多媒体教室', 'quantity null 5 多媒体教室'],
    ['九成以上', 'percentage ≥ 90 +'],
    ['≥9成', 'percentage ≥ 90 +'],
    ['成', 'text'],
    ['零', 'quantity null 0 null +'],
    ['二十三', 'quantity null 23 null +'],
    ['零星', 'text'],
    ['全覆盖', 'qualitative'],
    ['二级以上', 'qualitative'],
    ['Ⅱ级', 'qualitative'],
    ['一类', 'qualitative'],
    ['二级公路', 'text'],
    ['2023全年', 'period 2023-?-?'],
    ['≥95%', 'percentage ≥ 95'],
    ['≥９５％', 'percentage ≥ 95'],
    ['≥95﹪', 'percentage ≥ 95'],
    ['≥95 百分比', 'percentage ≥ 95'],
    ['百分之九十', 'percentage null 90 +'],
    ['百分之90.5', 'percentage null 90.5'],
    ['2023年12月31日', 'date null 2023-12-31'],
    ['≤2023-12-31', 'date ≤ 2023-12-31'],
    [' 优', 'grade 优'],
    ['良', 'grade 良'],
    ['中', 'grade 中'],
    ['差', 'grade 差'],
    ['长期', 'text'],
    ['', 'text'],
    ['3次，每次2天', 'text'],
    ['≥\u200b95%', 'percentage ≥ 95'],
  ])('%s means %s', (text, expected) => {
    expect(meaning(text)).toBe(expected);
  });

  test.each([
    // As public documents have them
    ['=100.00(%)', 'percentage = 100'],
    ['≥90.00(%)', 'percentage ≥ 90'],
    ['>=100百分比', 'percentage ≥ 100'],
    ['>=300天', 'quantity ≥ 300 天'],
    ['985米', 'quantity null 985 米'],
    ['≥80M', 'quantity ≥ 80 M'],
    ['≥500㎡', 'quantity ≥ 500 ㎡'],
    ['3260人', 'quantity null 3260 人'],
    ['580元/人·月', 'quantity null 580 元/人·月'],
    ['≤1200元/人·月', 'quantity ≤ 1200 元/人·月'],
    ['≥1人/年', 'quantity ≥ 1 人/年'],
    ['5000吨', 'quantity null 5000 吨'],
    ['250万', 'quantity null 250 万'],
    ['0', 'quantity null 0 null'],
    ['≥**人次', 'placeholder'],
    ['±3%以内', 'range -3 3 %'],
    ['误差±3%以内', 'range -3 3 %'],
    ['23-25个', 'range 23 25 个'],
    ['90%-95%', 'range 90 95 %'],
    ['达到90%以上', 'percentage ≥ 90 +'],
    ['完成5场活动', 'quantity null 5 场 活动 +'],
    ['完成23个', 'quantity null 23 个 +'],
    ['举办有社会影响力的活动5场', 'quantity null 5 场 +'],
    ['资金到位率达100%', 'percentage ≥ 100 +'],
    ['年度预算220万元', 'quantity null 220 万元 +'],
    ['控制在24000元以内', 'quantity ≤ 24000 元 +'],
    ['控制在24000元', 'quantity ≤ 24000 元 +'],
    ['合格率≥95%', 'percentage ≥ 95 +'],
    ['合格率95%', 'percentage null 95 +'],
    ['差错率低于1%', 'percentage < 1 +'],
    ['每年3次', 'quantity null 3 次 +'],
    ['前10名', 'quantity null 10 名 +'],
    ['23个以上', 'quantity ≥ 23 个 +'],
    ['95%以上', 'percentage ≥ 95 +'],
    ['95%（含）以上', 'percentage ≥ 95 +'],
    ['百分之95以上', 'percentage ≥ 95 +'],
    ['24000元以内', 'quantity ≤ 24000 元 +'],
    ['5%以下', 'percentage ≤ 5 +'],
    ['10天内', 'quantity ≤ 10 天 +'],
    ['3个工作日内', 'quantity ≤ 3 个工作日 +'],
    ['23个左右', 'quantity ≈ 23 个 +'],
    ['约23个', 'quantity ≈ 23 个'],
    ['大约23个', 'quantity ≈ 23 个 +'],
    ['不超过24000元', 'quantity ≤ 24000 元'],
    ['≥95%以上', 'percentage ≥ 95 +'],
    ['≤95%以上', 'text'],
    ['不突破50万元', 'quantity ≤ 50 万元 +'],
    // Signs, words and limits in other places
    ['≮23个', 'quantity ≥ 23 个'],
    ['≯23个', 'quantity ≤ 23 个'],
    ['约≥23个', 'quantity ≥ 23 个 +'],
    ['≥约23个', 'quantity ≥ 23 个 +'],
    ['至少完成23个', 'quantity ≥ 23 个 +'],
    ['每季度至少1期', 'quantity ≥ 1 期 +'],
    ['每季度至多1期', 'quantity ≤ 1 期 +'],
    ['≥每年5000人次', 'quantity ≥ 5000 人次 +'],
    ['≤人民币13500元', 'quantity ≤ 13500 元 +'],
    ['≤人均13500元以上', 'text'],
    ['2次以上/周', 'quantity ≥ 2 次/周 +'],
    ['合格率：≥95%', 'percentage ≥ 95 +'],
    ['合格率：95%以上', 'percentage ≥ 95 +'],
    ['过半数', 'percentage > 50 +'],
    ['过半', 'percentage > 50 +'],
    ['超半数', 'percentage > 50 +'],
    ['超过半数', 'percentage > 50 +'],
    ['≥95 percent', 'percentage ≥ 95'],
    // Ranges by both ends
    ['1--3个', 'range 1 3 个'],
    ['1——3个', 'range 1 3 个'],
    ['介于1-3个之间', 'range 1 3 个'],
    ['1到3个之间', 'range 1 3 个'],
    ['-5%至+5%', 'range -5 5 %'],
    ['≥20个且≤30个', 'range 20 30 个'],
    ['≥1个、≤3个', 'range 1 3 个'],
    ['≥90%，≤95%', 'range 90 95 %'],
    ['不少于20个，不超过30个', 'range 20 30 个'],
    ['90%≤合格率≤95%', 'range 90 95 %'],
    ['1≤X≤3个', 'range 1 3 个'],
    ['[1,3]个', 'range 1 3 个'],
    ['[95%,100%]', 'range 95 100 %'],
    ['≥30个且≤20个', 'text'],
    ['≥20个且≤30人', 'text'],
    ['≥20个且≥30个', 'text'],
    ['大于20个小于30个', 'text'],
    // Numbers and units
    ['1万2千人次', 'quantity null 12000 人次'],
    ['≤1万3千元', 'quantity ≤ 13000 元'],
    ['3万亩次', 'quantity null 3 万亩次'],
    ['≥500户次', 'quantity ≥ 500 户次'],
    ['≥0.5万m2', 'quantity ≥ 0.5 万m2'],
    ['≤60分贝', 'quantity ≤ 60 分贝'],
    ['≤60日历天', 'quantity ≤ 60 日历天'],
    ['≤30个自然日', 'quantity ≤ 30 个自然日'],
    ['≤¥13500', 'quantity ≤ 13500 元 +'],
    ['每日一次', 'quantity null 1 次 +'],
    ['一、二季度', 'text'],
    ['9月开学前', 'text'],
    ['逐年提高', 'text'],
    // Judged by words
    ['全部合格', 'qualitative'],
    ['优秀等次', 'qualitative'],
    ['良好等次以上', 'qualitative'],
    ['良级及以上', 'qualitative'],
    ['优/良/中/差', 'qualitative'],
    ['好、较好、一般、差', 'qualitative'],
    ['达到或优于Ⅲ类', 'qualitative'],
    ['优于上年', 'text'],
    ['二十三个以上', 'quantity ≥ 23 个 +'],
    ['完成十二个', 'quantity null 12 个 +'],
    ['≥23①', 'text'],
    ['10⁴立方米', 'text'],
    ['≥23½个', 'text'],
    ['2023.12.3①', 'text'],
    ['≥500m²', 'quantity ≥ 500 m²'],
    ['一到两次', 'range 1 2 次'],
    ['每年两至三次', 'range 2 3 次'],
    ['三到两次', 'text'],
    ['≤5%且≥1%', 'range 1 5 %'],
    ['不超过30个且不少于20个', 'range 20 30 个'],
    ['≤5%且≤1%', 'text'],
    ['是/否', 'qualitative'],
    ['合格/不合格', 'qualitative'],
    ['达标、未达标', 'qualitative'],
    ['合格/不达标', 'text'],
    ['国家二级标准', 'qualitative'],
    ['≥二〇个', 'quantity ≥ 20 个 +'],
    ['二十点五公里', 'quantity null 20.5 公里 +'],
    ['新修三点五公里', 'quantity null 3.5 公里 +'],
    ['在试点五个村', 'text'],
    ['千分之五', 'quantity null 5 ‰ +'],
    ['完成二十', 'text'],
    ['#三个', 'text'],
    [`${'甲'.repeat(14)}五个`, 'quantity null 5 个 +'],
    [`${'甲'.repeat(15)}五个`, 'text'],
    ['百分之九十五点五', 'percentage null 95.5 +'],
    ['二三次', 'text'],
    ['完成十二三次', 'text'],
    ['≥一百二', 'text'],
    ['三万五', 'text'],
    ['前三名', 'quantity null 3 名 +'],
    ['不少于每季度一次', 'quantity ≥ 1 次 +'],
    ['第三名', 'text'],
    ['几十个', 'text'],
    ['一次性', 'text'],
    ['合二为一', 'text'],
    ['不能低于95%', 'percentage ≥ 95'],
    ['不得超过3次', 'quantity ≤ 3 次'],
    ['合格率不得低于95%', 'percentage ≥ 95 +'],
    ['不到20个', 'quantity < 20 个 +'],
    ['近20个', 'quantity ≈ 20 个 +'],
    ['逾20个', 'quantity > 20 个 +'],
    ['≥≥95%', 'percentage ≥ 95'],
    ['==100%', 'percentage = 100'],
    ['95%（不低于）', 'percentage ≥ 95 +'],
    ['95%（≤）', 'percentage ≤ 95 +'],
    ['达标（100%）', 'percentage null 100 +'],
    ['半数以上', 'percentage ≥ 50 +'],
    ['半小时内', 'quantity ≤ 0.5 小时 +'],
    ['95%±2%', 'range 93 97 %'],
    ['零事故', 'quantity = 0 事故 +'],
    ['0投诉', 'quantity = 0 投诉 +'],
    ['零售', 'text'],
    ['无投诉', 'qualitative'],
    ['≥Ⅱ级', 'qualitative'],
    ['良好及以上', 'qualitative'],
    ['三级甲等', 'qualitative'],
    ['￥500元', 'quantity null 500 元 +'],
    ['≥95%（满意）', 'percentage ≥ 95 +'],
    ['+5%', 'percentage null 5'],
    ['-5%', 'percentage null -5'],
    ['≥-5%', 'percentage ≥ -5'],
    ['第3名', 'text'],
    ['排名第3位', 'text'],
    ['第一批完成3个', 'quantity null 3 个 +'],
    ['完成5台（套）', 'quantity null 5 台(套) +'],
    ['最低：5个', 'quantity ≥ 5 个 +'],
    ['≥2约3个', 'text'],
    ['A4纸', 'text'],
    ['严格执行相关制度规定', 'text'],
    ['不超预算', 'text'],
    ['及时', 'text'],
    ['高质量', 'text'],
    [`${'甲'.repeat(20)}5个`, 'quantity null 5 个 +'],
    [`${'甲'.repeat(21)}5个`, 'text'],
    [`≥5个${' '.repeat(76)}甲`, 'quantity ≥ 5 个甲'],
    [`≥5个${' '.repeat(77)}甲`, 'text'],
  ])('%s means %s', (text, expected) => {
    expect(meaning(text)).toBe(expected);
  });

  test.each([
    ['2023-12-31', 'date null 2023-12-31'],
    ['2026/12/31', 'date null 2026-12-31'],
    ['20231231', 'date null 2023-12-31'],
    ['2023、12、31', 'date null 2023-12-31'],
    ['23.12.31', 'date null 2023-12-31 before +'],
    ['23年12月31日', 'date null 2023-12-31 before +'],
    ['202312', 'period 2023-12-?'],
    ['209912', 'quantity null 209912 null'],
    ['202313', 'quantity null 202313 null'],
    ['2023-12-31 00:00:00', 'date null 2023-12-31'],
    ['2023 年 12 月 31 日', 'date null 2023-12-31'],
    ['12.31前', 'period ?-12-31'],
    ['次月10日前', 'period ?-?-10'],
    ['20231331', 'quantity null 20231331 null'],
    ['2023-12-31T00:00:00', 'date null 2023-12-31'],
    ['二〇二三年十二月三十一日', 'date null 2023-12-31'],
    ['2023年2月30日', 'date null 2023-2-30'],
    ['2023-02-30', 'date null 2023-2-30'],
    ['2023-12-31前', 'date null 2023-12-31 before'],
    ['2023年12月31日之前', 'date null 2023-12-31 before'],
    ['2023年12月31日以前', 'date null 2023-12-31 before'],
    ['2023年12月31日前完成', 'date null 2023-12-31 before +'],
    ['不晚于2023年12月31日', 'date null 2023-12-31 before +'],
    ['2023年底前', 'period 2023-12-?'],
    ['2022年度', 'period 2022-?-?'],
    ['12月底前', 'period ?-12-?'],
    ['12月31日前', 'period ?-12-31'],
    ['年底前', 'period ?-12-?'],
    ['全年', 'period ?-?-?'],
    ['2023.07-2024.01', 'period 2023-7-?>2024-1-?'],
    ['2023年1月1日-2023年12月31日', 'period 2023-1-1>2023-12-31'],
    ['2021年12月完成', 'period 2021-12-?'],
    ['2026年底前', 'period 2026-12-?'],
    ['按月发放', 'period 月'],
    ['每季度末月15日前', 'period 季'],
    ['3月', 'period ?-3-?'],
    ['≤3月', 'quantity ≤ 3 月'],
    ['1年', 'quantity null 1 年'],
    ['≥1年', 'quantity ≥ 1 年'],
    ['3-5年', 'range 3 5 年'],
    ['2023年项目', 'text'],
    ['≥2023年', 'text'],
    ['≤2023年12月', 'period 2023-12-?'],
    ['≤12月31日', 'period ?-12-31'],
    ['=2023年', 'period 2023-?-?'],
    ['2023-11-30日前', 'date null 2023-11-30 before'],
    ['2023.11.30日', 'date null 2023-11-30'],
    ['早于2023年12月31日', 'date null 2023-12-31 before +'],
    ['2023年12月31日前完成支付', 'date null 2023-12-31 before +'],
    ['2023年12月31日下午6点前', 'date null 2023-12-31 before +'],
    ['2023年12月31日17时30分前', 'date null 2023-12-31 before +'],
    ['2023年1月1日起至2023年12月31日止', 'period 2023-1-1>2023-12-31'],
  ])('%s means %s', (text, expected) => {
    expect(meaning(text)).toBe(expected);
  });

  test.each(
    '定性 定性：好坏 定性优良中低差 优良中低差 优良中差 优良差 优良中 优中差 优良 优秀 良好 好坏 较好坏 好中差 好差 好 较好 一般 较差 优等 合格 基本合格 达标 高中低 高低 高 较高 中等 低 较低 强中弱 是否 有无 是 否'.split(
      ' ',
    ),
  )('%s is judged by words', (text) => expect(meaning(text)).toBe('qualitative'));

  test.each(['优优', '良好的', '较优', '很好', '不合格', '满意', '是的', `定性${'甲'.repeat(22)}`])(
    '%s is a text',
    (text) => expect(meaning(text)).toBe('text'),
  );

  test.each('/ — —— - … …… ** × 无 略 ≥** ≥××个 ≥XX% ≥xx人次 ≥__个 ≥…… ≥...% ≤*元 **人次'.split(' '))(
    '%s stands for nothing yet',
    (text) => expect(meaning(text)).toBe('placeholder'),
  );

  test.each(['≥X光机', 'X个', '≥_个', '≥..个', '**a', `≥**${'甲'.repeat(9)}`, '≥'])('%s does not', (text) =>
    expect(meaning(text)).toBe('text'),
  );

  test('a range is its two ends and its unit, with nothing around them', () => {
    const { written, ...range } = parseTargetValue('±3%以内');
    expect(written).toBe('±3%以内');
    expect(range).toEqual({ kind: 'range', low: new Big(-3), high: new Big(3), unit: '%' });
  });

  test('any text is taken, and kept as it was written', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(parseTargetValue(text).written).toBe(text.trim());
      }),
    );
    const pieces = fc.constantFrom(
      '≥',
      '+',
      '-',
      '±',
      '5',
      '1,000',
      '.',
      '%',
      '个',
      '年',
      '月',
      '至',
      '约',
      '(',
      ')',
      '前',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
        const text = parts.join('');
        expect(parseTargetValue(text).written).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  test('a value means the same however many were read before', () => {
    const wrong = Array.from({ length: 25_000 }, (_, number) => `≥${number}个`).filter((text) => {
      const { written, kind } = parseTargetValue(text);
      return written !== text || kind !== 'quantity';
    });
    expect(wrong).toEqual([]);
    expect(meaning('≥24999个')).toBe('quantity ≥ 24999 个');
    expect(meaning('≥7个')).toBe('quantity ≥ 7 个');
  });

  test('comparator, number and unit are found in whatever way the comparator is written', () => {
    const signs = { '≥': ['≥', '>=', '不低于', '大于等于'], '≤': ['≤', '<=', '不超过', '小于等于'] } as const;
    fc.assert(
      fc.property(
        fc.constantFrom('≥' as const, '≤' as const),
        fc.nat({ max: 3 }),
        fc.integer({ min: 0, max: 10_000_000 }),
        fc.constantFrom('个', '次', '元', '万元', '人次', '平方米'),
        fc.constantFrom('', ' ', '　'),
        (comparator, way, cents, unit, gap) => {
          const number = (cents / 100).toFixed(2);
          expect(meaning(`${signs[comparator][way]}${gap}${number}${gap}${unit}`)).toBe(
            `quantity ${comparator} ${String(cents / 100)} ${unit}`,
          );
        },
      ),
    );
  });
});
