import { defineTemplate } from './define-template';

export const ruralEnvironment = defineTemplate({
  id: 'rural-environment',
  name: { 'zh-CN': '农村人居环境整治', 'en-US': 'Rural environment' },
  description: {
    'zh-CN': '村庄保洁、垃圾清运和绿化管护，成本上限按村数和月份测算',
    'en-US': 'Cleaning, waste removal and greenery; the cost cap is per village and month',
  },
  purpose: () => '用于村庄日常保洁、生活垃圾收集转运、公厕和污水设施管护、村内绿化补植以及保洁员劳务等支出。',
  goals: ({ year, villages }) => [
    `${year}年${villages === null ? '各' : `${villages}个`}行政村实行每日保洁，生活垃圾日产日清。`,
    '月度检查发现的问题7日内整改到位，全年无上级通报的脏乱点位。',
  ],
  indicators: ({ year, villages, atLeastVillages, capPerShare }) => [
    ['数量指标', '日常保洁村数', '实行每日保洁的行政村个数', atLeastVillages, '计划标准：人居环境整治方案'],
    ['数量指标', '检查评比次数', '当年组织环境检查评比的次数', '≥12次', '计划标准：人居环境整治方案'],
    ['质量指标', '检查达标率', '检查评分达标的村次占检查村次的比例', '≥95%', '历史标准：上年检查结果'],
    [
      '时效指标',
      '问题整改时限达标率',
      '7日内整改完毕的问题占发现问题的比例',
      '≥95%',
      '历史标准：上年整改台账',
    ],
    [
      '时效指标',
      '年度任务完成时限',
      '全年整治任务完成的日期',
      `${year}年12月31日`,
      '计划标准：人居环境整治方案',
    ],
    [
      '成本指标',
      '村均月保洁支出',
      '全年支出除以行政村个数和12个月',
      capPerShare(villages === null ? null : villages * 12),
      '计划标准：年初预算测算',
    ],
    [
      '生态效益指标',
      '生活垃圾无害化处理率',
      '无害化处理的垃圾量占清运总量的比例',
      '≥98%',
      '行业标准：生活垃圾处理技术规范',
    ],
    [
      '服务对象满意度指标',
      '村民满意度',
      '受访村民中对村庄环境表示满意的比例',
      '≥90%',
      '历史标准：上年问卷调查结果',
    ],
  ],
});
