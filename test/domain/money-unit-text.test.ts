import {
  isCurrencyAlone,
  labelMoneyUnit,
  moneyOfUnit,
  parseMoneyUnit,
  statedMoneyUnit,
  type StatedUnit,
} from '../../src/domain/money-unit-text';

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
    ['单位：10000元 ', '万元'],
    ['单位：10,000元', '万元'],
    ['填报：某镇 单位万元', '万元'],
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
    '人民币收支情况表',
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

  test('what was not understood is told as written, without blanks around it', () => {
    for (const written of ['美元', '吨', '人民币', '元）'])
      expect(statedMoneyUnit(` ${written}\u200b\n`)).toEqual({ kind: 'notUnderstood', written });
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
    [`预算数（万元）${'甲'.repeat(53)}`, '万元'],
    [`预算数（万元）${'甲'.repeat(54)}`, '-'],
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

describe('the currency of the country and no unit', () => {
  test.each(['人民币', '币种：人民币', '（人民币）', '币别：RMB', 'CNY', '￥', ' 人民币 '])('%s', (text) =>
    expect(isCurrencyAlone(text)).toBe(true),
  );

  test.each(['', ' ', '币种', '币种：', '万元', '万元（人民币）', '人民币元', '币种：美元', '人民币收支'])(
    'near miss: %s',
    (text) => expect(isCurrencyAlone(text)).toBe(false),
  );
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
