import { EMPTY_INDICATOR } from '../../src/domain/indicator';
import { parseTargetValue } from '../../src/domain/target-value';
import { actualContent, actualFormat, actualValidation } from '../../src/forms/actual-cell';
import { area } from '../../src/grid/area';

const reached = (target: string | null, actual: string | null = null) => ({
  ...EMPTY_INDICATOR,
  target: target === null ? null : parseTargetValue(target),
  actual,
});

describe('what was achieved is a number where it can be counted', () => {
  test.each<[string | null, string | null, string | number | null]>([
    ['≥20次', '18次', 18],
    ['≥20次', '18', 18],
    ['≥20次', '1,800次', 1800],
    ['≥20次', '18人', '18人'],
    ['≥20次', '约18次左右', '约18次左右'],
    ['≥20', '18次', '18次'],
    ['≥95%', '94.05%', 0.9405],
    ['≥95%', '94', '94'],
    ['5-10天', '7天', 7],
    ['90%-95%', '93%', 0.93],
    // 45981 days after the last of 1899.
    ['2025年12月31日', '2025年11月20日', 45981],
    ['2025年12月31日', '2025年11月20日前', '2025年11月20日前'],
    ['2025年12月31日', '11月底', '11月底'],
    ['优', '良', '良'],
    ['优', '95%', '95%'],
    ['持续改善', '18次', '18次'],
    [null, '18次', '18次'],
    ['≥20次', null, null],
  ])('%s: %j is %j', (target, actual, expected) => {
    expect(actualContent(reached(target, actual))).toBe(expected);
  });
});

describe('its cell shows the unit of the target, and asks about other entries', () => {
  const decimal = { type: 'decimal', min: -1e12, max: 1e12 };
  const words = { type: 'list', values: ['达成预期指标', '部分达成预期指标', '未达成预期指标'] };

  test.each<[string | null, string, object, RegExp]>([
    ['≥20次', 'General"次"', decimal, /只填数字，单位“次”/],
    ['≥20', 'General', decimal, /只填数字，单位会/],
    ['≥95%', '0.00%', decimal, /只填数字，单位会/],
    ['5-10天', 'General"天"', decimal, /单位“天”/],
    ['90%-95%', '0.00%', decimal, /只填数字，单位会/],
    ['2025年12月31日', 'yyyy"年"m"月"d"日"', decimal, /完成日期/],
    ['优', '@', { type: 'list', values: ['优', '良', '中', '差'] }, /列表/],
    ['持续改善', '@', words, /列表/],
    [null, '@', words, /列表/],
  ])('%s', (target, format, rule, message) => {
    expect(actualFormat(reached(target))).toBe(format);
    const cell = area(9, 5);
    expect(actualValidation(reached(target), cell)).toMatchObject({
      area: cell,
      severity: 'warning',
      title: '实际完成值',
      rule,
      message: expect.stringMatching(message) as string,
    });
  });
});
