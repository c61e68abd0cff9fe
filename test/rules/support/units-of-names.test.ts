import { isFitting, statesUnit, unitOfName } from '../../../src/rules/support/units-of-names';

/** Whether a unit fits a name; null of a name that asks for none. */
function fits(name: string, unit: string): boolean | null {
  const asked = unitOfName(name);
  return asked && isFitting(asked, unit);
}

describe('the unit that a name asks for', () => {
  test.each([
    ['村民满意度', '%'],
    ['补助人数', '人'],
    ['村组干部230人', '人'],
    ['村组干部230 名', '名'],
    ['管护面积', '亩'],
    ['管护面积', '万公顷'],
    ['管护面积', 'KM2'],
    ['管护面积', '百万公顷'],
    ['办理天数', '个(工作)日'],
    ['享受补助户数', '百户'],
    ['补助人数', '千万人'],
    ['培训人数', '人(次)'],
    ['培训人数', '百人(次)'],
    ['设备台套数', '台(套)'],
    ['巡查次数', '次/座'],
    ['运行成本', '元/月'],
    ['运行成本', '元每月'],
    ['及时拨付', '天'],
  ])('%s in %s', (name, unit) => expect(fits(name, unit)).toBe(true));

  test.each([
    ['村民满意度', '人'],
    ['补助人数', '元'],
    ['管护面积', '公里'],
    ['管护面积', '亩产'],
    ['管护面积', '亩千'],
    ['巡查次数', '次数'],
    ['巡查次数', '座/次'],
    ['培训人数', '(人'],
    ['培训人数', '甲(次)'],
    ['培训人数', '人(五个字以上)'],
    ['运行成本', '美元'],
    ['及时拨付', '个'],
  ])('%s not in %s', (name, unit) => expect(fits(name, unit)).toBe(false));

  test.each(['补助', '人数多', '230人的村', '拨付'])('%s asks for none', (name) =>
    expect(unitOfName(name)).toBeNull(),
  );
});

describe('a unit in brackets behind a name', () => {
  test.each([
    '管护面积（万亩）',
    '管护面积(亩)',
    '满意度（%）',
    '满意度（％）',
    '补助（单位：元）',
    '巡查（次/月）',
    '长度（KM）',
    '长度（km） ',
    '补助户数（百户）',
    '补助户数（十万户）',
    '管护面积（百万公顷）',
    '立方数（立方米）',
  ])('%s', (name) => expect(statesUnit(name)).toBe(true));

  test.each([
    '管护面积',
    '管护面积（新增）',
    '管护（亩）面积',
    '管护面积（）',
    '补助（某户）',
    '补助（户百）',
    '补助（/户）',
    '（亩）（新增）',
    '亩',
  ])('near miss: %s', (name) => expect(statesUnit(name)).toBe(false));
});
