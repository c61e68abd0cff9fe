import { given } from '../../support/given';
import { testRule } from '../../support/test-rule';

const TARGET = 'indicators[1].target';
const row = (name: string, unit: string) => given({ [TARGET]: `≥7${unit}`, 'indicators[1].level3': name });

/** By the ends of names: units that fit, the usual one first, and one that does not. */
const ENTRIES: readonly (readonly [names: string, units: string, wrong: string])[] = [
  ['满意度 满意率', '% ‰ 分', '人'],
  ['办结率 补贴比例 占比 比重', '% ‰ 百分点 个百分点 倍', '次'],
  [
    '补助人数 参加人次 补助人员数 补助人员数量 补助人员 村组干部',
    '人 万人 人次 万人次 名 位 户 百人 人（次）',
    '个',
  ],
  ['补助村数 村级数 村个数 村数量 社区数 社区个数', '个 村 个村 个行政村 个社区 家', '人'],
  ['补助户数', '户 万户 家 百户 户次', '个'],
  ['宣传次数 检查频次 演出场次', '次 场 场次 期 轮 批 批次 回 人次 起 万次', '个'],
  ['培训期数', '期 次 班 班次 批', '个'],
  ['发放月数 月份数', '个月 月', '次'],
  ['值守天数', '天 日 工作日 个工作日', '次'],
  ['使用年限 使用年数', '年', '次'],
  [
    '绿化面积',
    '平方米 万平方米 平方公里 平方千米 ㎡ m2 M2 m² 亩 万亩 公顷 km2 km² 万公顷 万m2 亩次 万亩次',
    '米',
  ],
  ['管护里程 管道长度 硬化公里数', '公里 千米 km KM 米 延米 延长米 m', '亩'],
  ['印刷册数', '册 本 份 万册', '次'],
  ['刊发篇数', '篇 条', '次'],
  ['购置台套数 购置台数 购置台（套）数 购置台(套)数', '台 套 台套 台（套） 台(套) 台/套', '次'],
  [
    '补助金额 补助总额 总投资 采购单价 工程造价 投资额 全年支出 印刷费用 运转经费 运行成本',
    '元 元/月 万元 亿元 千元 百万元 %',
    '次',
  ],
  [
    '按时发放 及时拨付 按期完成 足额发放',
    '% ‰ 天 日 工作日 个工作日 小时 分钟 个月 月 季度 年 次 批 批次 期',
    '人/年',
  ],
];

testRule('unit-fits-name', {
  nearMisses: {
    'what it is counted per does not matter': row('每日保洁次数', '次/座'),
    'none of something': given({ [TARGET]: '零差错', 'indicators[1].level3': '差错率' }),
    'none of something, in any unit': given({ [TARGET]: '≤0起', 'indicators[1].level3': '差错率' }),
    'a name that asks for no unit': row('会议纪要', '份'),
    'the end of a name decides, not what it speaks of': row('人数核对报告', '份'),
    'incidents and complaints are counted, also as satisfaction': given({
      'indicators[5].level3': '粮食安全事件发生数',
      'indicators[5].target': '≤0起',
    }),
    'satisfaction in points, by any name': given({
      'indicators[5].level3': '村民评价',
      'indicators[5].target': '≥90分',
    }),
    ...Object.fromEntries(
      ENTRIES.flatMap(([names, units]) =>
        names
          .split(' ')
          .flatMap((name) => units.split(' ').map((unit) => [`${name} ${unit}`, row(name, unit)])),
      ),
    ),
    'a figure without a unit is another finding': row('宣传次数', ''),
  },
  failures: {
    'a number of people at the end of the name, counted in 个': [
      row('村组干部230人', '个'),
      { field: TARGET, values: { value: '≥7个', name: '村组干部230人', found: '个', expected: '人' } },
    ],
    'satisfaction by any name': [
      given({ 'indicators[5].level3': '村民评价', 'indicators[5].target': '≥90次' }),
      {
        field: 'indicators[5].target',
        values: { value: '≥90次', name: '村民评价', found: '次', expected: '%' },
      },
    ],
    ...Object.fromEntries(
      ENTRIES.flatMap(([names, units, wrong]) =>
        names.split(' ').map((name) => [
          `${name} in ${wrong}`,
          [
            row(name, wrong),
            {
              field: TARGET,
              values: { value: `≥7${wrong}`, name, found: wrong, expected: units.split(' ')[0]! },
            },
          ] as const,
        ]),
      ),
    ),
  },
});
