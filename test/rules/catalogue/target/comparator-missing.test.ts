import { given } from '../../support/given';
import { testRule } from '../../support/test-rule';

const QUALITY = 'indicators[1].target';

testRule('comparator-missing', {
  nearMisses: {
    'all of something': given({ [QUALITY]: '100%' }),
    'none of something': given({ [QUALITY]: '0%' }),
    'none of anything else': given({ [QUALITY]: '0起' }),
    'a comparator': given({ [QUALITY]: '＝95%' }),
    'about so many': given({ 'indicators[0].target': '约23个' }),
    ...Object.fromEntries(
      '完成 举办 举行 开展 组织 召开 实施 新建 建成 建设 改建 修建 新增 购置 采购 发放 培训 印制 印发 服务 改造 维修 维护 治理 资助 救助 慰问 补助 检查 巡查 巡检 抽检 检测 监测 清理 清运 更换 安装 种植 编制 发布 走访 接待 办理 承办 引进 招聘'
        .split(' ')
        .map((word) => [`what is done: ${word}`, given({ 'indicators[0].target': `${word}5场活动` })]),
    ),
    'a budget is a limit': given({ 'indicators[3].target': '年度预算10万元' }),
    'so is what is called one': given({ 'indicators[3].target': '限额10万元' }),
    'a time needs none': given({ 'indicators[2].target': '15天' }),
  },
  failures: {
    'a share below all': [given({ [QUALITY]: '95%' }), { field: QUALITY, values: { value: '95%' } }],
    'words that do not say what is done': [
      given({ 'indicators[0].target': '全年共5场活动' }),
      { field: 'indicators[0].target', values: { value: '全年共5场活动' } },
    ],
    'a rate of what is done': [
      given({ [QUALITY]: '培训合格率95%' }),
      { field: QUALITY, values: { value: '培训合格率95%' } },
    ],
    'words behind the figure': [
      given({ 'indicators[0].target': '5场培训' }),
      { field: 'indicators[0].target', values: { value: '5场培训' } },
    ],
    'a hundred of something else': [
      given({ 'indicators[0].target': '100个' }),
      { field: 'indicators[0].target', values: { value: '100个' } },
    ],
    'cost, benefit, satisfaction and what measures nobody knows what': [
      given({
        'indicators[1].level2': null,
        [QUALITY]: '95分',
        'indicators[3].target': '10000元',
        'indicators[4].target': '90%',
        'indicators[5].target': '90分',
      }),
      { field: QUALITY, values: { value: '95分' } },
      { field: 'indicators[3].target', values: { value: '10000元' } },
      { field: 'indicators[4].target', values: { value: '90%' } },
      { field: 'indicators[5].target', values: { value: '90分' } },
    ],
  },
});
