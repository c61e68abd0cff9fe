import { resolveSettings } from '../../../src/domain/workbook-settings';
import { capOfBudget, costCapsOf, type CostCap } from '../../../src/rules/support/cost-cap';
import { JudgedProject } from '../../../src/rules/support/judged-project';
import { given, tableWith, type Fields } from './given';

const { document, entered } = given();
const SETTINGS = resolveSettings(entered, document);
const TARGET = 'indicators[3].target';

function capOf(fields: Fields, settings = SETTINGS): CostCap | undefined {
  return costCapsOf(new JudgedProject(tableWith(fields)), settings)[0];
}

/** What a cost indicator of that name and description is for. */
const shareOf = (name: string, description: string | null = null, target = '≤100元') => {
  const { noun, periods, isTotal } = capOf({
    [TARGET]: target,
    'indicators[3].level3': name,
    'indicators[3].description': description,
  })!;
  return { noun, periods, isTotal };
};

const share = (noun: string, periods = 1, isTotal = false) => ({ noun, periods, isTotal });

describe('what a cost is for', () => {
  test.each([
    ['≤20元/本', '本', 1],
    ['≤20元/本·月', '本', 12],
    ['≤300元/天', '天', 1],
    ['每人每月580元', '人', 12],
    ['人均580元', '人', 1],
    ['≤580元/人·月', '人', 12],
    // Behind the unit stands no thing: name and description tell.
    ['≤580元/月', '村', 12],
    ['≤580元/年', '村', 1],
    ['≤580元', '村', 1],
    ['不超过580元', '村', 1],
  ])('the target goes before the description: %s', (target, noun, periods) =>
    expect(shareOf('补助', '每个村的补助', target)).toEqual(share(noun, periods)),
  );

  test.each([
    '每村补助',
    '每个村补助',
    '每个行政村补助',
    '每个社区补助',
    '每社区补助',
    '村均补助',
    '补助除以村数',
    '补助除以行政村数',
    '按村计算的补助',
    '按行政村计算的补助',
    '各村补助的均值',
    '各行政村补助的均值',
    '平均给到每一个村',
  ])('a village: %s', (name) => expect(shareOf(name)).toEqual(share('村')));

  test.each([
    '每名补助',
    '每位补助',
    '每人补助',
    '每个人补助',
    '人均补助',
    '各人员补助的均值',
    '各名对象补助的均值',
    '各位人员补助的均值',
  ])('a person: %s', (name) => expect(shareOf(name)).toEqual(share('人')));

  test.each(
    '台 套 件 户 平方米 公里 千米 米 亩 座 盏 处 份 册 家 辆 次 场 期 批 轮 班 公顷 吨 床 张 棵 株 篇 个'.split(
      ' ',
    ),
  )('a thing: 每%s', (thing) => {
    expect(shareOf(`每${thing}造价`)).toEqual(share(thing));
    expect(shareOf(`${thing}均造价`)).toEqual(share(thing));
  });

  test.each([
    '村级支出',
    '各村支出',
    '人员支出',
    '均衡支出',
    '每年支出',
    '月底支出',
    '月末支出',
    '月份支出',
    '12月到账',
    '除以批数，12个月',
  ])('nothing: %s', (name) => expect(shareOf(name)).toEqual(share('')));

  test.each([
    '每月支出',
    '每个月支出',
    '月均支出',
    '按月支出',
    '支出除以12个月',
    '支出除以批数和12个月',
    '月购买量',
    '月支出',
    '月成本',
    '全年月费用',
    '全年月支付',
    '全年月发放',
    '全年月保洁',
    '全年月保障',
    '全年月购买',
    '全年月支出',
    '全年月成本',
  ])('a month: %s', (name) => expect(shareOf(name)).toEqual(share('', 12)));

  test.each(['每季支出', '每季度支出', '每个季度支出', '季均支出', '按季支出'])('a quarter: %s', (name) =>
    expect(shareOf(name)).toEqual(share('', 4)),
  );

  test.each([
    '总额',
    '总投资',
    '总成本',
    '总费用',
    '总支出',
    '总造价',
    '总金额',
    '总价',
    '支出合计',
    '全部支出',
    '项目成本',
    '项目总成本',
    '各项之和',
  ])('the whole: %s', (name) => expect(shareOf(name)).toEqual(share('', 1, true)));

  test('name, description and unit together', () => {
    expect(shareOf('每村补助', '每月的补助')).toEqual(share('村', 12));
    expect(shareOf('补助', '每户的补助')).toEqual(share('户'));
    expect(shareOf('每村补助', '每户的补助')).toEqual(share('户'));
    expect(shareOf('补助', '每户的补助', '≤100元/人·月')).toEqual(share('人', 12));
    expect(shareOf('补助', null, '≤100元/季')).toEqual(share('', 4));
    expect(shareOf('补助', '全部补助')).toEqual(share('', 1, true));
  });

  test('a name that says the whole is not asked for more', () => {
    expect(shareOf('总成本', '每月的支出')).toEqual(share('', 1, true));
    expect(shareOf('每村总成本', '每月的支出')).toEqual(share('村', 12));
  });

  test('a share is no whole', () => {
    expect(shareOf('每村总额')).toEqual(share('村'));
    expect(shareOf('每月总额')).toEqual(share('', 12));
  });
});

describe('how many shares there are', () => {
  const counted = (thing: string, unit: string) =>
    capOf({
      [TARGET]: '≤100元',
      'indicators[3].level3': `每${thing}造价`,
      'indicators[3].description': null,
      'indicators[0].target': `≥7${unit}`,
    })?.shares;

  test.each([
    ['人', '人 名 位 人次'],
    ['次', '次 场 场次 期 批 批次 轮'],
    ['场', '次 场 场次'],
    ['期', '期 次 班 班次 批'],
    ['批', '批 批次 次'],
    ['班', '班 班次 期 次'],
    ['台', '台 套 台套'],
    ['套', '台 套 台套'],
    ['公里', '公里 千米 km KM Km'],
    ['千米', '公里 千米 km KM Km'],
    ['平方米', '平方米 ㎡ m2 M2 m²'],
    ['户', '户'],
  ])('of %s, counted in any of %s', (thing, units) => {
    for (const unit of units.split(' ')) expect([unit, counted(thing, unit)]).toEqual([unit, 7]);
    expect(counted(thing, '头')).toBe(null);
  });

  test('of things as the quantity indicators count them, where these agree', () => {
    const share = (fields: Fields) => {
      const cap = capOf({
        [TARGET]: '≤100元',
        'indicators[3].level3': '每台造价',
        'indicators[3].description': null,
        'indicators[0].target': '≥7台',
        ...fields,
      });
      return [cap?.shares, cap?.unknown === null, cap?.allowed.toFixed()];
    };
    const second = (target: string) => ({
      'indicators[1].level2': '数量指标',
      'indicators[1].target': target,
    });
    expect(share({})).toEqual([7, true, '700']);
    expect(share(second('≥7套'))).toEqual([7, true, '700']);
    expect(share(second('≥9次'))).toEqual([7, true, '700']);
    expect(share(second('≥8台'))).toEqual([null, false, '100']);
    // What is no quantity counts nothing, nor does a target that is not there, or 0.
    expect(share({ 'indicators[1].target': '≥8台' })).toEqual([7, true, '700']);
    expect(share({ 'indicators[0].target': null })).toEqual([null, false, '100']);
    expect(share({ 'indicators[0].target': '≥0台' })).toEqual([null, false, '100']);
  });

  test('of villages: as set, else as counted', () => {
    const unset = { ...SETTINGS, villages: null };
    expect(capOf({})).toMatchObject({ shares: 23, count: 23, unknown: null });
    expect(capOf({ 'indicators[0].target': '≥7个' })?.shares).toBe(23);
    for (const unit of ['个', '村', '个村', '个行政村', '家'])
      expect(capOf({ 'indicators[0].target': `≥7${unit}` }, unset)?.shares).toBe(7);
    expect(capOf({ 'indicators[0].target': '≥7次' }, unset)?.shares).toBe(null);
  });

  test('is worked out anew for another number of villages', () => {
    const project = new JudgedProject(tableWith());
    expect(costCapsOf(project, SETTINGS)[0]?.shares).toBe(23);
    expect(costCapsOf(project, { ...SETTINGS, villages: 24 })[0]?.shares).toBe(24);
    expect(costCapsOf(project, { ...SETTINGS, villages: 24 })).toBe(
      costCapsOf(project, { ...SETTINGS, villages: 24 }),
    );
  });
});

test('a cost without an upper limit in money is no cap, nor is a standard of what is paid to one', () => {
  for (const target of [null, '≤5次', '≤95%', '3-5万元', '≥5万元', '2024年12月20日', '见附件', '≤100美元'])
    expect([target, capOf({ [TARGET]: target })]).toEqual([target, undefined]);
  const standard = { 'indicators[3].level3': '低保标准', 'indicators[3].description': '每人每月' };
  expect(capOf({ ...standard, [TARGET]: '580元/人·月' })).toBeUndefined();
  expect(capOf({ ...standard, [TARGET]: '≤580元/人·月' })).toBeDefined();
});

describe('the cap that the budget allows', () => {
  const allowed = (fields: Fields = {}, settings = SETTINGS, row = 3) => {
    const project = new JudgedProject(tableWith(fields));
    return capOfBudget(project.indicators[row]!, project, settings);
  };

  test('is the budget over the shares, in whole yuan, so that all of it can be spent', () => {
    // 230,000 yuan for 23 villages; for 24 they are 9,583.33.
    expect(allowed()).toBe('≤10000元');
    expect(allowed({}, { ...SETTINGS, villages: 24 })).toBe('≤9584元');
  });

  test('is not known of what is no cost, without a budget, or without the number of shares', () => {
    expect(allowed({}, SETTINGS, 0)).toBeNull();
    expect(allowed({ 'budget.total': null, 'budget.fiscal': null })).toBeNull();
    expect(allowed({ 'budget.total': 0 })).toBeNull();
    expect(allowed({ 'indicators[3].level3': '每台造价', 'indicators[3].description': null })).toBeNull();
    expect(allowed({}, { ...SETTINGS, villages: 0 })).toBeNull();
  });
});

test('a cap in yuan, all of it, and what rounding hides', () => {
  const cap = capOf({ [TARGET]: '≤1.05万元' })!;
  expect(cap.cap.toFixed()).toBe('10500');
  expect(cap.allowed.toFixed()).toBe('241500');
  expect(cap.rounding().toFixed()).toBe('2300');
});
