import Big from 'big.js';
import fc from 'fast-check';
import { MONEY_UNITS } from '../../src/domain/money';
import {
  labelMoneyUnit,
  moneyOfUnit,
  parseAmount,
  parseAmountIn,
  parseMoneyUnit,
  statedMoneyUnit,
  type StatedUnit,
} from '../../src/domain/money-text';

/** The unit, `-` for none, `?` for one that is not understood. */
function short(stated: StatedUnit): string {
  return stated.kind === 'unit' ? stated.unit : stated.kind === 'none' ? '-' : '?';
}

describe('what a cell says about the money unit', () => {
  test.each([
    ['万元', '万元'],
    ['元', '元'],
    ['千元', '千元'],
    ['单位：10000元', '万元'],
    ['单位（1万元）', '万元'],
    ['注：本表金额单位为万元。', '万元'],
    ['备注：金额单位均为元', '元'],
    ['本表以万元为单位', '万元'],
    ['单位：万元 表号：01', '万元'],
    ['单位：元　　公开08表', '元'],
    ['〖单位：千元〗', '千元'],
    ['{万元}', '万元'],
    ['单位：1元', '元'],
    ['金额单位：100万元', '百万元'],
    ['百万元', '百万元'],
    ['亿元', '亿元'],
    ['万', '万元'],
    ['亿', '亿元'],
    ['百万', '百万元'],
    ['萬圓', '万元'],
    ['仟元', '千元'],
    ['佰万元', '百万元'],
    ['億元', '亿元'],
    ['圆', '元'],
    ['单位：万元', '万元'],
    ['單位：萬元', '万元'],
    ['单位:元', '元'],
    ['金额单位： 万 元', '万元'],
    ['金额单位:元', '元'],
    ['计量单位：千元', '千元'],
    ['货币单位：亿元', '亿元'],
    ['资金单位：元', '元'],
    ['（元）', '元'],
    ['单位：元）', '元'],
    ['金额计量单位：元', '元'],
    ['单位：人民币万元', '万元'],
    ['单位：万元人民币', '万元'],
    ['人民币万元', '万元'],
    ['人民幣萬元', '万元'],
    ['万元（人民币）', '万元'],
    ['（单位：万元）', '万元'],
    ['[单位：万元]', '万元'],
    ['【单位：万元】', '万元'],
    ['〔单位：万元〕', '万元'],
    ['币种：人民币 单位：万元', '万元'],
    ['币别：人民币  金额单位：元', '元'],
    ['单位：RMB万元', '万元'],
    ['单位：¥万元', '万元'],
    ['单位：CNY万元', '万元'],
    ['单位：万元。', '万元'],
    ['单位：万元、人', '万元'],
    ['填报单位：某镇 金额单位：万元', '万元'],
    ['单位：\u200b万元\ufeff', '万元'],
  ])('%s: %s', (text, unit) => {
    expect(short(statedMoneyUnit(text))).toBe(unit);
    expect(parseMoneyUnit(text)).toBe(unit);
  });

  test.each(['单位：100元', '单位：10万元', '单位：10000万元'])('%s is not understood', (text) => {
    expect(short(statedMoneyUnit(text))).toBe('?');
  });

  test.each([
    '',
    '单位',
    '单位：',
    '金额单位：',
    '单位：/',
    '单位：—',
    '单位：无',
    '币种：人民币',
    '单位：某县甲镇人民政府',
    '单位：财政所',
    '单位：教育局',
    '填报单位：某镇 填报日期：某日',
    '单位：这是一个很长的说明文字不是单位',
    '单位：元氏县财政局',
    '填报单位：广元市某局',
    '单位：某货币博物馆',
    '5美元',
    '单位成本：10000元',
    '30.9万元',
    '30.9美元',
    '单位：5a',
    `单位：万元${'，'.repeat(60)}`,
  ])('%s: none', (text) => {
    expect(statedMoneyUnit(text)).toEqual({ kind: 'none' });
    expect(parseMoneyUnit(text)).toBeNull();
  });

  test.each([
    '美元',
    '单位：美元',
    '港币',
    '港元',
    '欧元',
    '日元',
    '円',
    '英镑',
    '卢布',
    '瑞士法郎',
    '美金',
    'USD',
    'HKD',
    'EUR',
    'JPY',
    'GBP',
    '€',
    '£',
    '$',
    '万美元',
    '亿美元',
    '外汇',
    '万亿元',
    '万亿',
    '百元',
    '十万元',
    '千万元',
    '千',
    '百',
    '千万',
    '万元/元',
    '单位：万元、元',
    '单位：元、美元',
    '万元/人',
    '吨',
    '单位：个',
    '单位：人次',
    '人民币',
    '单位：人民币',
    '单位：abc',
    '金额单位：见附注说明',
    '金额单位：5美元',
    '元每人',
    '元/人',
    '万USD',
    '教学单元',
    // Torn from what stands before: （万元）, （百万元）.
    '元）',
    '万元)',
  ])('%s: one that is not understood', (text) => {
    expect(statedMoneyUnit(text)).toEqual({ kind: 'notUnderstood', written: text });
    expect(parseMoneyUnit(text)).toBeNull();
  });

  test('every office that a single label names is no unit', () => {
    const offices = '局所镇乡院会处室部厅委办校站队社村府馆园厂库县市区省科股团组行段场';
    for (const end of offices) expect(short(statedMoneyUnit(`单位：某${end}`))).toBe('-');
    for (const name of ['某中心', '某公司', '某街道', '某大学', '某中学', '某小学', '某本级'])
      expect(short(statedMoneyUnit(`单位：${name}`))).toBe('-');
  });

  test('every measure is a unit that is no money', () => {
    const measures =
      '个 人 人次 名 次 户 家 台 套 件 辆 吨 万吨 千克 公斤 克 米 公里 千米 亩 公顷 平方米 立方米 天 日 月 年 小时 项 处 所 座 本 册 份 张 场 期 批 村 头 只 株 升 度 千瓦时 % ‰';
    for (const measure of measures.split(' ')) expect(short(statedMoneyUnit(`单位：${measure}`))).toBe('?');
  });

  test('a short word is taken for a unit, a longer one only where money is asked for', () => {
    expect(short(statedMoneyUnit('单位：甲乙丙丁'))).toBe('?');
    expect(short(statedMoneyUnit('单位：甲乙丙丁戊'))).toBe('-');
    expect(short(statedMoneyUnit('金额单位：甲乙丙丁戊'))).toBe('?');
    expect(short(statedMoneyUnit('货币单位：甲乙丙丁戊'))).toBe('?');
    expect(short(statedMoneyUnit('金额单位：甲乙丙丁戊，己庚辛壬癸'))).toBe('-');
  });

  test('texts of up to 60 characters are read', () => {
    expect(short(statedMoneyUnit('单位：万元'.padEnd(60)))).toBe('万元');
    expect(short(statedMoneyUnit('单位：万元'.padEnd(61)))).toBe('-');
  });
});

describe('what the label of an amount says about its unit', () => {
  test.each([
    ['预算数（万元）', '万元'],
    ['年度预算数(万元)', '万元'],
    ['项目资金\n（万元）', '万元'],
    ['项目资金（元）：', '元'],
    ['资金情况（单位：千元）', '千元'],
    ['预算数【百万元】', '百万元'],
    ['预算数［万元］', '万元'],
    ['预算数〔万元〕', '万元'],
    ['预算数〈万元〉', '万元'],
    ['预算数〖万元〗', '万元'],
    ['预算数{万元}', '万元'],
    ['资金（亿元）情况', '亿元'],
    ['全年预算数(A)(万元)', '万元'],
    ['预算数（人民币：百万元）', '百万元'],
    ['预算数（人民币万元）', '万元'],
    ['金额：千元', '千元'],
    ['金额单位：元', '元'],
    ['预算数万元', '万元'],
    ['预算数亿元', '亿元'],
    ['预算数千元', '千元'],
    ['预算数百万元', '百万元'],
    ['预算数/元', '元'],
    ['(2022年)预算数（萬元）', '万元'],
    ['预算数', '-'],
    ['预算数（A）', '-'],
    ['执行率(B/A)', '-'],
    ['资金支出计划（%）', '-'],
    ['预算数（人民币）', '-'],
    ['预算数（2022年）', '-'],
    ['预算数（年）', '-'],
    ['预算数（月）', '-'],
    ['预算数（日）', '-'],
    ['分值权重（90）', '-'],
    ['预算单元', '-'],
    ['预算数（其中上级资金12万元）', '-'],
    ['预算数（含元旦慰问）', '-'],
    ['', '-'],
    [`预算数（万元）${'甲'.repeat(60)}`, '-'],
    ['预算数（美元）', '?'],
    ['预算美元', '?'],
    ['预算数/万美元', '?'],
    ['预算数（万元/元）', '?'],
    ['预算数（元/人）', '?'],
    ['预算数（万元、元）', '?'],
    ['预算数（吨）', '?'],
    ['预算数（百元）', '?'],
    ['预算数百元', '?'],
    ['预算数十万元', '?'],
  ])('%s: %s', (text, unit) => {
    expect(short(labelMoneyUnit(text))).toBe(unit);
  });

  test('what was not understood is told as written', () => {
    expect(labelMoneyUnit(' 预算数（美元）')).toEqual({ kind: 'notUnderstood', written: '预算数（美元）' });
    expect(labelMoneyUnit(' 预算数（吨）')).toEqual({ kind: 'notUnderstood', written: '预算数（吨）' });
  });
});

describe('amounts as people write them', () => {
  test.each([
    ['15.45', '15.45', null],
    ['１５．４５', '15.45', null],
    ['1,234,567.8', '1234567.8', null],
    ['1 234 567.8', '1234567.8', null],
    ['15.45万元', '15.45', '万元'],
    ['20万元', '20', '万元'],
    ['250万', '250', '万元'],
    ['1.5亿元', '1.5', '亿元'],
    ['1.5亿', '1.5', '亿元'],
    ['30.9千元', '30.9', '千元'],
    ['2百万元', '2', '百万元'],
    ['2百万', '2', '百万元'],
    ['２．５萬圓', '2.5', '万元'],
    ['3仟元', '3', '千元'],
    [' 24000 元 ', '24000', '元'],
    ['20 万 元', '20', '万元'],
    ['15 .45', '15.45', null],
    ['贰拾叁万元整', '230000', '元'],
    ['二十三万元', '230000', '元'],
    ['人民币叁拾万零玖仟元整', '309000', '元'],
    ['伍佰元伍角零贰分', '500.52', '元'],
    ['壹亿贰仟万圆', '120000000', '元'],
    ['两万', '20000', '元'],
    ['三十点九万元', '309000', '元'],
    ['叁拾点零玖亿元', '3009000000', '元'],
    ['三点五元', '3.5', '元'],
    ['￥叁元正', '3', '元'],
    ['人民币20万元', '20', '万元'],
    ['20万元人民币', '20', '万元'],
    ['20万元（人民币）', '20', '万元'],
    ['RMB 20', '20', null],
    ['30.9（万元）', '30.9', '万元'],
    ['100元整', '100', '元'],
    ['¥309000（叁拾万玖仟元整）', '309000', '元'],
    ['叁拾万玖仟元整（￥309,000.00）', '309000', '元'],
    ['30.9万元（309000元）', '30.9', '万元'],
    ['1亿5000万元', '15000', '万元'],
    ['1亿5000万', '15000', '万元'],
    ['30万9千元', '309000', '元'],
    ['30万9000元', '309000', '元'],
    ['（30.9万元）', '30.9', '万元'],
    ['30.9万元。', '30.9', '万元'],
    ['30.9；', '30.9', null],
    ['￥30.90', '30.9', null],
    ['¥30.90元', '30.9', '元'],
    ['-2', '-2', null],
    ['\u22122', '-2', null],
    ['+2', '2', null],
    ['.5', '0.5', null],
    ['-.5', '-0.5', null],
    ['0', '0', null],
    ['15.\u200b45\ufeff', '15.45', null],
  ])('%s is read', (text, value, unit) => {
    const parsed = parseAmount(text);
    expect(parsed?.amount.toFixed()).toBe(value);
    expect(parsed?.unit).toBe(unit);
  });

  test.each([
    '',
    '约15万元',
    '(30.9)',
    '1亿5000元',
    '30万9千',
    '30万9千万元',
    '30万99千元',
    '15.45.1',
    '1,23',
    '1,2345',
    '12 34',
    '15至20',
    '十五',
    '贰拾叁',
    // A mark of a note is no digit: 30.9¹ is not 30.91.
    '30.9①',
    '30.9¹',
    '30.9²万元',
    '30½',
    '二三万元',
    '¥309000（叁拾万元整）',
    '30.9万元（30900元）',
    '30.9（28）',
    '30.9（元）（万元）',
    '三万五元',
    '二〇万元',
    '三点五万二元',
    '十万元',
    '百万元',
    '约二十万元',
    '二十万美元',
    '二十万元/年',
    '万元',
    '1e3',
    '20美元',
    '20元/人',
    '20千',
    '20千万元',
    '20十万元',
    '20个',
    '5.',
    '20整',
    '#REF!',
    '甲20',
    '0'.repeat(61),
  ])('%s is no amount', (text) => {
    expect(parseAmount(text)).toBeNull();
    expect(parseAmountIn(text, '元')).toBeNull();
  });

  test('up to 60 characters are read', () => {
    expect(parseAmount('0'.repeat(60))?.amount.toFixed()).toBe('0');
  });

  test('what is written is read back, in the unit asked for', () => {
    const cents = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
    fc.assert(
      fc.property(cents, fc.constantFrom(...MONEY_UNITS), (value, unit) => {
        const amount = new Big(value).div(100);
        const parsed = parseAmount(`${amount.toFixed()}${unit}`);
        expect(parsed?.amount.eq(amount)).toBe(true);
        expect(parsed?.unit).toBe(unit);
        expect(parseAmountIn(`${amount.toFixed()}${unit}`, unit)?.eq(amount)).toBe(true);
        expect(parseAmountIn(amount.toFixed(), unit)?.eq(amount)).toBe(true);
      }),
    );
    expect(parseAmountIn('1.5亿元', '万元')?.toFixed()).toBe('15000');
    expect(parseAmountIn('24000元', '万元')?.toFixed()).toBe('2.4');
  });
});

describe('the money unit that a unit begins with', () => {
  test.each([
    ['元', '元', '元'],
    ['元/人·月', '元', '元'],
    ['万元', '万元', '万元'],
    ['万元/年', '万元', '万元'],
    ['万', '万元', '万'],
    ['万/年', '万元', '万'],
    ['万每年', '万元', '万'],
    ['亿', '亿元', '亿'],
    ['亿元', '亿元', '亿元'],
    ['千元', '千元', '千元'],
    ['百万元', '百万元', '百万元'],
    ['百万', '百万元', '百万'],
  ])('%s begins with %s', (text, unit, written) => {
    expect(moneyOfUnit(text)).toEqual({ unit, written });
  });

  test.each(['', '人', '万人', '万人次', '亿斤', '%', '美元', '千', '个/元', '百万人'])(
    '%s with none',
    (text) => {
      expect(moneyOfUnit(text)).toBeNull();
    },
  );
});
