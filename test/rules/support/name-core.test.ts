import { areRelated, isCommonplace, nameCore } from '../../../src/rules/support/name-core';

describe('what the name of a project is about', () => {
  test.each([
    ['2022年未拨付村级转移支付', '村级转移支付'],
    ['征兵工作经费', '征兵'],
    ['征兵经费（2024）', '征兵'],
    ['征兵【二期】经费', '征兵'],
    ['征兵[二期]经费', '征兵'],
    ['征 兵 经 费', '征兵'],
    ['24年度征兵经费', '征兵'],
    ['２０２４年征兵经费', '征兵'],
    ['经费', '经费'],
    ['资金项目', '资金'],
    // So that something remains: of 费用 nothing would, of 费 alone too little.
    ['结转费用', '费用'],
    ['结转费', '结转费'],
  ])('%s: %s', (name, core) => expect(nameCore(name)).toBe(core));

  test.each(
    '绩效目标表 项目 专项 资金 经费 费用 费 补助 补贴 拨款 支出 工作 业务 任务 活动 服务 管理 运行 运转 保障 配套 其他'.split(
      ' ',
    ),
  )('the end %s says nothing', (end) => {
    expect(nameCore(`征兵${end}`)).toBe('征兵');
    expect(nameCore(`${end}征兵`)).toBe(`${end}征兵`);
  });

  test.each(
    '关于 未拨付 结转 上年 本年 年度 提前下达 下达 中央 省级 市级 区级 县级 本级 安排 拨付 用于'.split(' '),
  )('the start %s says nothing', (start) => {
    expect(nameCore(`${start}征兵`)).toBe('征兵');
    expect(nameCore(`征兵${start}`)).toBe(`征兵${start}`);
  });

  test.each(['', 'A1', '征兵A', 'A征兵', '征1兵', '征', `征${'兵'.repeat(200)}`])('nothing of %s', (name) =>
    expect(nameCore(name)).toBe(''),
  );

  test('a long name that is none too long', () =>
    expect(nameCore('征兵'.repeat(100))).toBe('征兵'.repeat(100)));
});

test.each(
  '办公 日常 日常办公 公用 运转 培训 会议 宣传 维修 维护 设备 采购 购置 差旅 人员 机关 办公用品 信息化 印刷 水电 取暖 工资 福利 车辆 劳务 咨询 审计 检查 调研 建设 宣传动员 购买 信息 日常运行'.split(
    ' ',
  ),
)('any project may speak of %s', (word) => {
  expect(isCommonplace(word)).toBe(true);
  expect(isCommonplace(`征兵${word}`)).toBe(false);
});

test('a single character marks nothing out', () => {
  expect(isCommonplace('兵')).toBe(true);
  expect(isCommonplace('征兵')).toBe(false);
});

test('subjects that share two neighbouring characters are related', () => {
  expect(areRelated('村级运转', '村级组织')).toBe(true);
  expect(areRelated('运转', '村级组织运转')).toBe(true);
  expect(areRelated('征兵', '出征兵员')).toBe(true);
  expect(areRelated('征兵', '出征')).toBe(false);
  expect(areRelated('征兵', '')).toBe(false);
  expect(areRelated('', '征兵')).toBe(false);
});
