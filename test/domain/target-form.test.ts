import fc from 'fast-check';
import {
  isMeasurable,
  isQualitative,
  joinTargetValue,
  losesComparator,
  splitTargetValue,
  lastYearOf,
  namesTime,
  usualForm,
} from '../../src/domain/target-form';
import { parseTargetValue } from '../../src/domain/target-value';

describe('the usual way of writing a target value', () => {
  test.each([
    ['≥90.00(%)', '≥90%'],
    ['=100.00(%)', '=100%'],
    ['>=100百分比', '≥100%'],
    ['百分之95', '95%'],
    ['≥ 95 ％', '≥95%'],
    ['≥90.00(个)', '≥90个'],
    ['>=300天', '≥300天'],
    ['大于等于4次', '≥4次'],
    ['不超过5万元', '≤5万元'],
    ['≤6,717元', '≤6717元'],
    ['≈23个', '约23个'],
    ['>=5场活动', '≥5场活动'],
    ['≥500㎡', '≥500㎡'],
    ['12', '12'],
    ['2023-12-31', '2023年12月31日'],
    ['20231231', '2023年12月31日'],
    ['2023-12-31前', '2023年12月31日前'],
    ['2023年12月31日之前', '2023年12月31日前'],
    ['≤2023.12.31', '≤2023年12月31日'],
    [' 优 ', '优'],
    ['优\u200b', '优'],
    // What words say is not put into signs.
    ['23个以上', '23个以上'],
    ['达到90%以上', '达到90%以上'],
    ['年度预算220万元', '年度预算220万元'],
    ['100%完成', '100%完成'],
    ['2023年12月31日前完成', '2023年12月31日前完成'],
    ['±3%以内', '±3%以内'],
    ['23－25个', '23－25个'],
    ['2022年度', '2022年度'],
    ['优良', '优良'],
    ['≥**人次', '≥**人次'],
    ['效果明显', '效果明显'],
  ])('%s: %s', (text, usual) => expect(usualForm(parseTargetValue(text))).toBe(usual));

  test('is read as the same, and is its own usual way', () => {
    const comparator = fc.constantFrom('≥', '≤', '>', '<', '=', '约', '', '不少于', '至多', '等于');
    const unit = fc.constantFrom('个', '%', '(%)', '百分比', '元/人·月', '(米)', '场活动', '');
    fc.assert(
      fc.property(comparator, fc.integer({ min: 0, max: 1e9 }), unit, (sign, cents, behind) => {
        const value = parseTargetValue(`${sign}${(cents / 100).toFixed(2)}${behind}`);
        const usual = usualForm(value);
        const { written: _before, ...meaning } = value;
        const { written: _after, ...again } = parseTargetValue(usual);
        expect(again).toEqual(meaning);
        expect(usualForm(parseTargetValue(usual))).toBe(usual);
      }),
    );
  });
});

describe('whether a target value tells a time', () => {
  test.each(
    '2023年12月31日 2023年底前 2022年度 12月底前 全年 2023.07-2024.01 按月发放 每季度末月15日前 ≤15天 24h ≤30min T+1 半小时内 1年 ≤4小时 3个工作日内 ≤30分钟 ≤2周 ≤3月 ≤1季度 10天内 5日 3-5年 每年3-5次 每季度一到两次 30-60min 1次/月 ≥2次/年 1期/季度 1批/季 1批次/周 1轮/日 4次/天 每年3次 完成后30天内办结 3月底完成80%，12月底完成100%'.split(
      ' ',
    ),
  )('%s does', (text) => expect(namesTime(parseTargetValue(text))).toBe(true));

  test.each(
    '及时 按时 按期完成 ≥1人/年 ≥23个 95% 优 优良 ≥**天 / 3-5个 完成3-5场 4份季度报告 完成5场 5 1人/月 1次/村'.split(
      ' ',
    ),
  )('%s does not', (text) => expect(namesTime(parseTargetValue(text))).toBe(false));
});

describe('whether a target value can be measured', () => {
  test.each(
    '≥23个 12 95% =100.00(%) ±3%以内 23-25个 一到两次 达到90%以上 完成5场活动 年度预算220万元 ≥500㎡ 3次，每次2天 2/3 百分之九十 三分之二 3月底完成80%，12月底完成100%'.split(
      ' ',
    ),
  )('%s can', (text) => expect(isMeasurable(parseTargetValue(text))).toBe(true));

  test.each(
    '及时 优 优良 ≥**人次 / 2023年底前 2023-12-31 全年 第3名 A4纸 PM2.5 2023年项目 效果明显 不超预算'.split(
      ' ',
    ),
  )('%s cannot', (text) => expect(isMeasurable(parseTargetValue(text))).toBe(false));
});

describe('whether a target value is judged by words', () => {
  test.each([
    ['优', true],
    ['优良', true],
    ['定性：好坏', true],
    ['效果明显', false],
    ['≥95%', false],
    ['/', false],
  ])('%s: %s', (text, expected) => expect(isQualitative(parseTargetValue(text))).toBe(expected));
});

describe('the last year that a target value names', () => {
  test.each([
    ['2023年12月31日', 2023],
    ['2022年度', 2022],
    ['2023.07-2024.01', 2024],
    ['2024-2026年', 2026],
    ['2023年1-6月', 2023],
    ['2022年或2023年实施', 2023],
    ['2022年、2023年或2024年实施', 2024],
    ['05年1月', 2005],
    ['12月底前', null],
    ['全年', null],
    ['及时', null],
    ['≥95%', null],
    ['优', null],
  ])('%s: %s', (text, year) => expect(lastYearOf(parseTargetValue(text))).toBe(year));
});

describe('columns of comparator, value and unit joined', () => {
  test.each([
    ['≥', '95', '%', '≥95%'],
    ['=', '11', '个', '=11个'],
    ['≥', '1', '人/年', '≥1人/年'],
    ['≤', '60000', '元/年', '≤60000元/年'],
    ['≥', '95', '百分比', '≥95百分比'],
    ['>=', '95', '%', '≥95%'],
    ['大于等于', '95', '%', '≥95%'],
    ['＝', '95', '%', '=95%'],
    ['约', '23', '个', '约23个'],
    ['≈', '23', '个', '约23个'],
    [' ≥ ', ' 95 ', ' % ', '≥95%'],
    ['定性', '好坏', '', '好坏'],
    ['定性', '按时', '无', '按时'],
    ['定性', '好坏', '等级', '好坏'],
    ['描述', '完成', '个', '完成'],
    ['文字描述', '完成', '个', '完成'],
    ['其他', '完成', '个', '完成'],
    ['≥', '≥95', '%', '≥95%'],
    ['≥', '95%', '%', '≥95%'],
    // Words are neither equal to something nor counted; numbers in Chinese are.
    ['=', '正常运转', '个', '正常运转'],
    ['＝', '是/否', '项', '是/否'],
    [null, '正常运转', '个', '正常运转'],
    ['=', '两', '次', '=两次'],
    ['', '一到两', '次', '一到两次'],
    ['≤', '不超过5', '次', '不超过5次'],
    ['', '95', '%', '95%'],
    ['/', '95', '—', '95'],
    ['区间', '3-5', '个', '3-5个'],
    ['达到', '95', '%', '达到95%'],
    ['控制在', '≤5', '%', '≤5%'],
    ['大于等于', '95', '%', '≥95%'],
    ['见附件', '95', '%', '95%'],
    ['≥且', '95', '%', '95%'],
    ['≥', '', '%', ''],
    ['≥', ' ', '%', ''],
    [null, null, null, ''],
    [null, '2023年12月31日', null, '2023年12月31日'],
  ])('%s | %s | %s: %s', (comparator, value, unit, joined) =>
    expect(joinTargetValue(comparator, value, unit)).toBe(joined),
  );
});

describe('what stands in the column of comparators', () => {
  test.each([
    ['见附件', '95'],
    ['见附件', ''],
    ['优', ''],
    ['正向', '95'],
    ['≥且', '95'],
    ['≥5', '95'],
    ['≤', '≥95%'],
    ['不超过', '>5'],
    ['达到', '≤5'],
  ])('%s is lost beside %s', (comparator, value) => {
    expect(losesComparator(comparator, value)).toBe(true);
  });

  test.each([
    ['', '95'],
    ['/', '95'],
    ['≥', '95'],
    ['≥', '≥95%'],
    ['≥', '不低于95%'],
    ['≥', ''],
    [' = ', '正常运转'],
    ['定性', '优'],
    ['其他', '见附件'],
    ['区间', '3-5'],
    ['达到', '95'],
    ['达到', '≥95'],
    ['不超过', '≤5'],
  ])('%s is not lost beside %s', (comparator, value) => {
    expect(losesComparator(comparator, value)).toBe(false);
  });
});

describe('a target value in three columns', () => {
  test.each([
    ['≥95%', '≥', '95', '%'],
    ['≤1,200元/人', '≤', '1,200', '元/人'],
    ['23个', null, '23', '个'],
    ['=100', '=', '100', null],
    ['≥ 95 %', null, '≥ 95 %', null],
    // What joining would write otherwise stays whole.
    ['5 个', null, '5 个', null],
    ['5/', null, '5/', null],
    ['约23个', null, '约23个', null],
    ['≥**个', null, '≥**个', null],
    ['5-10天', null, '5-10天', null],
    ['2023年12月31日', '定性', '2023年12月31日', null],
    ['优良', '定性', '优良', null],
    ['完成年度计划', '定性', '完成年度计划', null],
  ])('%s', (written, comparator, value, unit) => {
    expect(splitTargetValue(parseTargetValue(written))).toEqual({ comparator, value, unit });
  });

  test('is joined again as it was written', () => {
    const part = fc.constantFrom(
      '≥',
      '≤',
      '=',
      '约',
      '不低于',
      '9',
      '1,000',
      '23.50',
      '%',
      '个',
      '元/月',
      '-',
      ' ',
      '优',
      '年',
      '2024',
      '前',
      '',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        const written = parts.join('').trim();
        if (written === '') return;
        const { comparator, value, unit } = splitTargetValue(parseTargetValue(written));
        expect(joinTargetValue(comparator, value, unit)).toBe(written.replace(/ +/g, ' '));
      }),
    );
  });
});
