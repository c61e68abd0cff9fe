import { given } from '../../support/given';
import { testRule } from '../../support/test-rule';

const TARGET = 'indicators[1].target';
const capped = (name: string, target = '≤10次') => given({ [TARGET]: target, 'indicators[1].level3': name });

testRule('output-capped', {
  nearMisses: {
    'exactly so many': capped('拨付次数', '=10次'),
    'nothing may happen': capped('新增占地发生数', '≤0处'),
    'what should have been done: 应保未保': capped('应保未保比率', '≤1%'),
    'subjects of the budget that are moved': capped('科目调整次数'),
    'grain that rots': capped('储备粮库存明显变质比例', '≤1%'),
    'buildings against the law': capped('新增违建发生数', '≤2处'),
    'a direction that the form states': given({
      [TARGET]: '≤10次',
      'indicators[1].level3': '退化面积',
      'indicators[1].direction': '反向指标',
    }),
    ...Object.fromEntries(
      '℃ 摄氏度 dB 分贝 mg/L μg/m³ 毫克/升 微克/立方米 NTU 毫秒 秒 s 分钟 小时 h'
        .split(' ')
        .map((unit) => [`kept below a limit by its nature: ${unit}`, capped('到达与室内状况', `≤10${unit}`)]),
    ),
    'a time': given({ 'indicators[2].target': '≤15天' }),
    'a cost': given({ 'indicators[3].target': '≤10次' }),
    ...Object.fromEntries(
      '时间 时长 时限 天数 周期 耗时 控制率 控制数 控制量 限额 公务接待 三公经费 编制外 调剂次数 追加次数 偏离 漏检 误诊 误工 缺勤 离职 辍学 失业 贫困发生 信访 纠纷 舞弊 违章 案件 火灾 火点 隐患 舆情 病虫害 复发 未完成 出错 过期 超标 丢失 积压 外溢 噪声 噪音 浓度 公务用车 公车 因公出国 出国团组 编制人数 人员编制 调整率 调整比例 调整幅度 变更次数 变更率 缺编 缺岗 发病 患病 失败 重复率 退货 驳回 挂账 淘汰率 拥堵 停电 停机 中断 未办结 超期 变更 黑臭 裸露 办事环节 审批环节 申请材料 跑动次数 用纸量 办公用房 农药 化肥 用水量 用电量 空编 药占比 住院日 抗生素 抗菌药物 剖宫产 大班额 近视率 漏损 弃风 弃光 异味 审减率 价格涨幅 物价涨幅 逃课 旷课 代偿 丢包 复犯 再犯罪 误报 流动率 申诉 缺考 退保 含水率 杂质 病死 感染率 并发症 填埋 供养人员 劣五类 劣Ⅴ类 劣V类'
        .split(' ')
        .map((word) => [`may be limited: ${word}`, capped(`维修${word}`)]),
    ),
  },
  failures: {
    'at most': [capped('拨付次数'), { field: TARGET, values: { value: '≤10次', name: '拨付次数' } }],
    'less than': [capped('办结率', '<95%'), { field: TARGET, values: { value: '<95%', name: '办结率' } }],
    'what is done about what nobody wants': [
      capped('投诉办结数'),
      { field: TARGET, values: { value: '≤10次', name: '投诉办结数' } },
    ],
    'a number and a benefit': [
      given({ 'indicators[0].target': '≤23个', 'indicators[4].target': '≤95%' }),
      { field: 'indicators[0].target', values: { value: '≤23个', name: '补助村数' } },
      { field: 'indicators[4].target', values: { value: '≤95%', name: '村务公开率' } },
    ],
  },
});
