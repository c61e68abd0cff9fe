import { OUTPUT, BENEFIT, SATISFACTION } from './indicator-words';
import type { Row } from './table';

/** An indicator as it is to be read; what is left out is null. */
export interface ExpectedIndicator {
  level1?: string;
  level2?: string;
  level3?: string;
  description?: string;
  target?: string;
  basis?: string;
  weight?: string;
  direction?: string;
  actual?: string;
  score?: string;
  reason?: string;
  prospect?: string;
  scoringRule?: string;
  previous?: string;
  beforePrevious?: string;
}

/** A project as it is to be read; what is left out is null or empty. */
export interface ExpectedProject {
  name?: string;
  code?: string;
  agency?: string;
  supervisor?: string;
  year?: number;
  unit?: string;
  total?: string;
  fiscal?: string;
  other?: string;
  execution?: Record<string, string>;
  goals?: readonly string[];
  /** From and to, as written. */
  period?: readonly string[];
  outcome?: string;
  /** Tasks and items of the costs: name, content, total, fiscal, other. */
  items?: readonly (readonly (string | null)[])[];
  /** Further amounts: the sum that they belong to, what they are to it, their name, the amount. */
  amounts?: readonly (readonly (string | null)[])[];
  weightTotal?: string;
  longGoals?: readonly string[];
  longIndicators?: readonly ExpectedIndicator[];
  plan?: readonly number[];
  purpose?: string;
  score?: string;
  rating?: string;
  levelPoints?: Record<string, string>;
  indicators: readonly ExpectedIndicator[];
}

export interface CorpusTable {
  form: string;
  rows: readonly Row[];
  /** Tables of projects, or (see `isDepartment`) of whole departments. */
  tables: readonly ExpectedProject[];
  isDepartment?: true;
  /** Texts that belong to no field, in part; others may be told beside them. */
  unplaced?: readonly string[];
  /** Texts that a browser's copy, without the cells under merged ones, leaves without a column: they are told. */
  lostInWeb?: readonly string[];
}

/** Layouts as offices publish them, with words of our own; what a careful person reads in them stands beside each. */
export const TABLES: Readonly<Record<string, CorpusTable>> = {
  'spending plan, in yuan': {
    form: 'spendingPlan',
    rows: [
      [['3.河道保洁经费绩效目标表', 7]],
      [
        ['330105青溪县柳湾镇水务站', 5],
        ['单位：元', 2],
      ],
      ['项目编码', ['33010525P0000123400B', 3], '项目名称', ['河道保洁经费', 2]],
      [
        ['预算规模及资金用途', 1, 2],
        '预算数',
        '120,000.00',
        '其中：财政资金',
        '100,000.00',
        '其他资金',
        '20,000.00',
      ],
      [['用于保洁船只油料。', 6]],
      [['资金支出计划（%）', 1, 2], ['3月底', 2], ['6月底', 2], '10月底', '12月底'],
      [['20%', 2], ['45%', 2], '80%', '100%'],
      ['绩效目标', ['1.河面无漂浮物。\n2.两岸整洁。', 6]],
      ['一级指标', '二级指标', '三级指标', ['绩效指标描述', 2], '指标值', '指标值确定依据'],
      [[OUTPUT, 1, 2], '数量指标', '保洁河段', ['全年保洁河段数', 2], '≥8段', '计划标准'],
      ['成本指标', '经济成本指标', ['每段费用', 2], '≤15000元', '预算标准'],
      [SATISFACTION, '服务对象满意度指标', '居民满意度', ['满意占比', 2], '≥90%', '历史标准'],
    ],
    tables: [
      {
        name: '河道保洁经费',
        code: '33010525P0000123400B',
        agency: '青溪县柳湾镇水务站',
        unit: '元',
        total: '120000',
        fiscal: '100000',
        other: '20000',
        purpose: '用于保洁船只油料。',
        plan: [20, 45, 80, 100],
        goals: ['1.河面无漂浮物。', '2.两岸整洁。'],
        indicators: [
          {
            level1: OUTPUT,
            level2: '数量指标',
            level3: '保洁河段',
            description: '全年保洁河段数',
            target: '≥8段',
            basis: '计划标准',
          },
          {
            level1: OUTPUT,
            level2: '成本指标',
            level3: '经济成本指标',
            description: '每段费用',
            target: '≤15000元',
            basis: '预算标准',
          },
          {
            level1: SATISFACTION,
            level2: '服务对象满意度指标',
            level3: '居民满意度',
            description: '满意占比',
            target: '≥90%',
            basis: '历史标准',
          },
        ],
      },
    ],
  },
  'declaration of the ministries, 2015': {
    form: 'declaration',
    rows: [
      [['项目支出绩效目标申报表', 7]],
      [['（2025年度）', 7]],
      ['项目名称', ['校车更新', 3], '项目负责人及电话', ['', 2]],
      ['主管部门', ['青溪县教育局', 3], '实施单位', ['青溪县第一小学', 2]],
      [
        ['资金情况\n(万元)', 1, 3],
        ['年度资金总额：', 2],
        ['86.5', 4],
      ],
      [
        ['其中：财政拨款', 2],
        ['86.5', 4],
      ],
      [
        ['其他资金', 2],
        ['', 4],
      ],
      [
        ['总体目标', 1, 2],
        ['年度目标', 6],
      ],
      [['目标1：更新校车两辆。\n目标2：学生准时到校。', 6]],
      [['绩效指标', 1, 6], '一级指标', '二级指标', ['三级指标', 3], '指标值'],
      [[OUTPUT, 1, 2], '数量指标', ['★更新车辆', 3], '2辆'],
      ['质量指标', ['验收合格率', 3], '100%'],
      [[BENEFIT, 1, 2], '社会效益指标', ['事故数', 3], '≤0起'],
      ['可持续影响指标', ['……', 3], ''],
      [SATISFACTION, '服务对象满意度指标', ['家长满意度', 3], '≥95%'],
    ],
    tables: [
      {
        name: '校车更新',
        agency: '青溪县第一小学',
        supervisor: '青溪县教育局',
        year: 2025,
        unit: '万元',
        total: '86.5',
        fiscal: '86.5',
        goals: ['目标1：更新校车两辆。', '目标2：学生准时到校。'],
        indicators: [
          { level1: OUTPUT, level2: '数量指标', level3: '更新车辆', target: '2辆' },
          { level1: OUTPUT, level2: '质量指标', level3: '验收合格率', target: '100%' },
          { level1: BENEFIT, level2: '社会效益指标', level3: '事故数', target: '≤0起' },
          { level1: SATISFACTION, level2: '服务对象满意度指标', level3: '家长满意度', target: '≥95%' },
        ],
      },
    ],
  },
  'declaration of the ministries, 2021, with weights': {
    form: 'declaration',
    rows: [
      [['部门预算项目支出绩效目标表', 8]],
      [['（2025年度）', 8]],
      ['项目名称', ['网络运行维护', 7]],
      ['主管部门及代码', ['[207]信息办公室', 3], '实施单位', ['数据服务站', 3]],
      ['项目属性', ['经常性项目', 3], '项目期', ['2025年', 3]],
      [
        ['项目资金\n(万元)', 1, 3],
        ['年度资金总额：', 3],
        ['64.20', 4],
      ],
      [
        ['其中：财政拨款', 3],
        ['60.00', 4],
      ],
      [
        ['上年结转', 3],
        ['4.20', 4],
      ],
      ['年度目标', ['网络全年可用。', 7]],
      [['绩效指标', 1, 4], '一级指标', ['二级指标', 2], ['三级指标', 2], '指标值', '分值权重（90）'],
      ['成本指标', ['经济成本指标', 2], ['维护成本', 2], '≤64.2万元', '20'],
      [OUTPUT, ['数量指标', 2], ['维护节点', 2], '≥40个', '50'],
      [SATISFACTION, ['服务对象满意度指标', 2], ['用户满意度', 2], '≥92%', '20'],
    ],
    tables: [
      {
        period: ['2025年'],
        amounts: [['budget.total', 'part', '上年结转', '4.2']],
        weightTotal: '90',
        name: '网络运行维护',
        agency: '数据服务站',
        supervisor: '信息办公室',
        year: 2025,
        unit: '万元',
        total: '64.2',
        fiscal: '60',
        goals: ['网络全年可用。'],
        indicators: [
          {
            level1: '成本指标',
            level2: '经济成本指标',
            level3: '维护成本',
            target: '≤64.2万元',
            weight: '20',
          },
          { level1: OUTPUT, level2: '数量指标', level3: '维护节点', target: '≥40个', weight: '50' },
          {
            level1: SATISFACTION,
            level2: '服务对象满意度指标',
            level3: '用户满意度',
            target: '≥92%',
            weight: '20',
          },
        ],
      },
    ],
    unplaced: ['项目属性：经常性项目'],
  },
  'declaration with the whole project left of the year': {
    form: 'declaration',
    rows: [
      [['财政项目支出绩效目标申报表', 8]],
      [['（2027年度）', 8]],
      ['项目名称', ['东环路改造', 2], '项目性质', '阶段性项目', '项目类别', ['特定目标类', 2]],
      ['主管部门', ['青溪县住建局', 3], '实施单位', ['青溪县市政所', 3]],
      [
        ['项目资金\n（元）', 1, 4],
        ['项目资金总额', 2],
        '9,000,000.00',
        ['年度资金申请总额', 2],
        ['3,500,000.00', 2],
      ],
      [['其中：财政资金', 2], '8,000,000.00', ['其中：当年财政拨款', 2], ['3,000,000.00', 2]],
      [['', 2], '', ['上年结转资金', 2], ['0', 2]],
      [['其他资金', 2], '1,000,000.00', ['其他资金', 2], ['500,000.00', 2]],
      [
        ['项目\n绩效\n目标', 1, 2],
        ['项目总目标', 4],
        ['年度总体目标', 3],
      ],
      [
        ['全线贯通。', 4],
        ['完成路基。', 3],
      ],
      ['', '一级指标', ['二级指标', 2], ['三级指标', 2], ['年度(/项目)指标值', 2]],
      [
        ['绩效\n指标', 1, 4],
        ['产出\n指标', 1, 3],
        ['数量指标', 2],
        ['路基长度', 2],
        ['1200米', 2],
      ],
      [
        ['质量\n指标', 2, 2],
        ['验收达标率', 2],
        ['=100.00(%)', 2],
      ],
      [
        ['返工情况', 2],
        ['无返工', 2],
      ],
      ['满意度指\n标', ['服务对象\n满意度指标', 2], ['居民满意度', 2], ['≥88.00(%)', 2]],
    ],
    tables: [
      {
        amounts: [
          ['项目资金总额', 'sum', null, '9000000'],
          ['项目资金总额', 'part', '财政资金', '8000000'],
          ['budget.total', 'part', '上年结转资金', '0'],
          ['项目资金总额', 'part', '其他资金', '1000000'],
        ],
        name: '东环路改造',
        agency: '青溪县市政所',
        supervisor: '青溪县住建局',
        year: 2027,
        unit: '元',
        total: '3500000',
        fiscal: '3000000',
        other: '500000',
        goals: ['完成路基。'],
        longGoals: ['全线贯通。'],
        indicators: [
          { level1: OUTPUT, level2: '数量指标', level3: '路基长度', target: '1200米' },
          { level1: OUTPUT, level2: '质量指标', level3: '验收达标率', target: '=100.00(%)' },
          { level1: OUTPUT, level2: '质量指标', level3: '返工情况', target: '无返工' },
          { level1: SATISFACTION, level2: '服务对象满意度指标', level3: '居民满意度', target: '≥88.00(%)' },
        ],
      },
    ],
  },
  'declaration with the unit in the value and opinions below': {
    form: 'declaration',
    rows: [
      [['2025年项目支出绩效目标申报表', 6]],
      [
        ['填报单位:(盖章)', 4],
        ['单位:万元', 2],
      ],
      ['项目支出名称', ['路灯维修', 2], '预算部门', ['青溪县城管局', 2]],
      ['年度本级\n预算金额', ['75万', 2], '该项目支出上级资金', ['0', 2]],
      ['项目支出实施期', ['2025.02-2025.11', 5]],
      ['实施期绩效目标', ['主街路灯全部亮起', 5]],
      ['本年度绩效目标', ['修好损坏的路灯', 5]],
      [['本年度\n绩效指标', 1, 6], '一级指标', '二级指标', '三级指标', '指标值及单位', '绩效标准'],
      [[OUTPUT, 1, 3], ['数量指标', 1, 2], '维修路灯', '300盏', '计划标准'],
      ['更换灯杆', '≥12根', '计划标准'],
      ['成本指标', '预算控制', '75万', '计划标准'],
      [[BENEFIT, 1, 2], '经济效益指标', '', '', ''],
      ['社会公众或服务对象满意度指标', '市民满意度', '≥90%', '历史标准'],
      ['财政部门审核意见', ['', 5]],
      [['填表人:  联系电话:  填报日期:', 6]],
    ],
    tables: [
      {
        period: ['2025.02', '2025.11'],
        name: '路灯维修',
        agency: '青溪县城管局',
        year: 2025,
        unit: '万元',
        total: '75',
        goals: ['修好损坏的路灯'],
        longGoals: ['主街路灯全部亮起'],
        indicators: [
          { level1: OUTPUT, level2: '数量指标', level3: '维修路灯', target: '300盏', basis: '计划标准' },
          { level1: OUTPUT, level2: '数量指标', level3: '更换灯杆', target: '≥12根', basis: '计划标准' },
          { level1: OUTPUT, level2: '成本指标', level3: '预算控制', target: '75万', basis: '计划标准' },
          {
            level1: BENEFIT,
            level2: '社会公众或服务对象满意度指标',
            level3: '市民满意度',
            target: '≥90%',
            basis: '历史标准',
          },
        ],
      },
    ],
  },
  'declaration with costs as a table and level 2 under 一级指标': {
    form: 'declaration',
    rows: [
      [['某市2026年市直部门预算项目支出绩效目标表', 6]],
      ['项目名称', ['档案馆运行', 2], '项目类别', ['本级支出项目', 2]],
      [['项目预算成本构成', 1, 4], '', '金额', '测算(公式)依据', '2024年实际执行数', '2025年实际执行数'],
      ['电费', '31', '据实结算', '30', '29'],
      ['除湿设备', '12.5', '合同', '0', '11'],
      ['合计', '43.5', '', '30', '40'],
      ['绩效目标', ['档案安全。', 5]],
      [['绩效指标', 1, 5], '一级指标', ['二级指标', 2], '绩效标准', '当年预期实现值'],
      [['数量指标', 1, 2], ['除湿次数', 2], '反映设备运行', '≥24次'],
      [['巡查次数', 2], '反映巡查', '300次'],
      ['成本指标', ['成本控制率', 2], '', '不超预算'],
      [SATISFACTION, ['查档人满意率', 2], '', '≥95%'],
      ['主管部门审核意见', ['单位公章:   年 月 日', 5]],
    ],
    tables: [
      {
        items: [
          ['电费', '据实结算', '31', null, null],
          ['除湿设备', '合同', '12.5', null, null],
        ],
        amounts: [
          ['2024年实际执行数', 'part', '电费', '30'],
          ['2025年实际执行数', 'part', '电费', '29'],
          ['2024年实际执行数', 'part', '除湿设备', '0'],
          ['2025年实际执行数', 'part', '除湿设备', '11'],
          ['2024年实际执行数', 'sum', null, '30'],
          ['2025年实际执行数', 'sum', null, '40'],
        ],
        name: '档案馆运行',
        year: 2026,
        total: '43.5',
        goals: ['档案安全。'],
        indicators: [
          { level2: '数量指标', level3: '除湿次数', description: '反映设备运行', target: '≥24次' },
          { level2: '数量指标', level3: '巡查次数', description: '反映巡查', target: '300次' },
          { level2: '成本指标', level3: '成本控制率', target: '不超预算' },
          { level2: SATISFACTION, level3: '查档人满意率', target: '≥95%' },
        ],
      },
    ],
  },
  'declaration with management criteria and names under 二级指标': {
    form: 'declaration',
    rows: [
      [['财政支出绩效目标申报表', 7]],
      [['(2025年度)', 7]],
      [['填报单位:青溪县图书馆', 7]],
      ['项目名称', ['图书购置', 2], '项目类型', ['一次性项目', 3]],
      ['主管部门名称', ['青溪县文旅局', 6]],
      ['项目实施单位', ['青溪县图书馆', 2], '项目负责人', '', '联系电话', ''],
      [
        ['项目资金申请(万元)', 1, 3],
        ['资金总额:', 3],
        ['45', 3],
      ],
      [
        ['一般公共预算拨款:', 3],
        ['40', 3],
      ],
      [
        ['上年结余收入:', 3],
        ['5', 3],
      ],
      ['项目概况(450字内)', ['略', 6]],
      [
        ['项目绩效目标', 1, 2],
        ['长期目标(450字内)', 3],
        ['年度目标(450字内)', 3],
      ],
      [
        ['藏书满足需要', 3],
        ['购置新书', 3],
      ],
      [
        ['项目年度绩效目标衡量指标', 1, 4],
        '一级指标',
        '二级指标',
        '分值',
        '指标内容(150字内)',
        '指标值(150字内)',
        '评分细则(150字内)',
      ],
      ['投入指标', '资金到位率', '10', '到位资金占比', '达到100%', '每少1%扣1分'],
      [OUTPUT, '购置册数', '60', '入库图书', '9000册', '每少100册扣1分'],
      [BENEFIT, '服务对象满意度', '30', '满意率', '90%', '每低1%扣1分'],
    ],
    tables: [
      {
        amounts: [['budget.total', 'part', '上年结余收入', '5']],
        name: '图书购置',
        agency: '青溪县图书馆',
        supervisor: '青溪县文旅局',
        year: 2025,
        unit: '万元',
        total: '45',
        fiscal: '40',
        goals: ['购置新书'],
        longGoals: ['藏书满足需要'],
        indicators: [
          {
            level1: '投入指标',
            level3: '资金到位率',
            weight: '10',
            description: '到位资金占比',
            target: '达到100%',
            scoringRule: '每少1%扣1分',
          },
          {
            level1: OUTPUT,
            level3: '购置册数',
            weight: '60',
            description: '入库图书',
            target: '9000册',
            scoringRule: '每少100册扣1分',
          },
          {
            level1: BENEFIT,
            level3: '服务对象满意度',
            weight: '30',
            description: '满意率',
            target: '90%',
            scoringRule: '每低1%扣1分',
          },
        ],
      },
    ],
  },
  'declaration with a long-term block above that of the year': {
    form: 'declaration',
    rows: [
      [['项目支出绩效目标申报表', 5]],
      [['2025年度', 5]],
      ['项目名称', ['林场防火', 2], '单位名称', '青溪县林场'],
      ['长期目标', ['五年无火情', 2], '年度目标', '全年无火情'],
      [['长期绩效指标', 1, 2], '一级指标', '二级指标', '指标内容', '指标值'],
      [OUTPUT, '数量指标', '瞭望塔', '≥6座'],
      [['年度绩效指标', 1, 3], '一级指标', '二级指标', '指标内容', '指标值'],
      [OUTPUT, '数量指标', '瞭望塔', '≥2座'],
      [BENEFIT, '生态效益指标', '过火面积', '≤0亩'],
    ],
    tables: [
      {
        name: '林场防火',
        agency: '青溪县林场',
        year: 2025,
        goals: ['全年无火情'],
        longGoals: ['五年无火情'],
        longIndicators: [{ level1: OUTPUT, level2: '数量指标', level3: '瞭望塔', target: '≥6座' }],
        indicators: [
          { level1: OUTPUT, level2: '数量指标', level3: '瞭望塔', target: '≥2座' },
          { level1: BENEFIT, level2: '生态效益指标', level3: '过火面积', target: '≤0亩' },
        ],
      },
    ],
  },
  'approval with two blocks side by side': {
    form: 'declaration',
    rows: [
      [['项目绩效目标批复表', 7]],
      ['项目名称', ['湿地修复', 2], '项目单位', ['青溪县环保站', 3]],
      ['中期资金总额', ['900', 2], '年度资金总额', ['300', 3]],
      ['', ['中期目标', 3], ['年度目标', 3]],
      ['一级指标', '二级指标', '三级指标', '指标值', '二级指标', '三级指标', '指标值'],
      [OUTPUT, '数量指标', '修复面积', '≥90公顷', '数量指标', '修复面积', '≥30公顷'],
    ],
    tables: [
      {
        amounts: [['中期资金总额', 'sum', null, '900']],
        name: '湿地修复',
        agency: '青溪县环保站',
        total: '300',
        longIndicators: [{ level1: OUTPUT, level2: '数量指标', level3: '修复面积', target: '≥90公顷' }],
        indicators: [{ level1: OUTPUT, level2: '数量指标', level3: '修复面积', target: '≥30公顷' }],
      },
    ],
  },
  'list of indicators with the project in the first columns': {
    form: 'indicatorList',
    rows: [
      [['部门预算项目绩效目标申报表(2025年度)', 11]],
      [['金额单位:元', 11]],
      [
        '单位名称',
        '项目名称',
        '预算数',
        '年度目标',
        '一级指标',
        '二级指标',
        '三级指标',
        '指标性质',
        '指标值',
        '度量单位',
        '权重',
      ],
      ['610-柳湾镇部门', '', '1,300.50', '', '', '', '', '', '', '', ''],
      [
        ['610001-柳湾镇人民政府', 1, 3],
        ['网格员补贴', 1, 2],
        ['900.50', 1, 2],
        ['按月发放', 1, 2],
        BENEFIT,
        '社会效益指标',
        '纠纷化解率',
        '≥',
        '90',
        '%',
        '40',
      ],
      [OUTPUT, '时效指标', '发放时限', '定性', '每月末', '', '50'],
      ['会议室租金', '400.00', '保障会议', OUTPUT, '数量指标', '会议次数', '=', '12', '次', '90'],
    ],
    tables: [
      {
        name: '网格员补贴',
        agency: '柳湾镇人民政府',
        year: 2025,
        unit: '元',
        total: '900.5',
        goals: ['按月发放'],
        indicators: [
          { level1: BENEFIT, level2: '社会效益指标', level3: '纠纷化解率', target: '≥90%', weight: '40' },
          { level1: OUTPUT, level2: '时效指标', level3: '发放时限', target: '每月末', weight: '50' },
        ],
      },
      {
        name: '会议室租金',
        agency: '柳湾镇人民政府',
        year: 2025,
        unit: '元',
        total: '400',
        goals: ['保障会议'],
        indicators: [
          { level1: OUTPUT, level2: '数量指标', level3: '会议次数', target: '=12次', weight: '90' },
        ],
      },
    ],
    unplaced: ['610-柳湾镇部门', '1,300.50'],
  },
  "the budget system's export, with a header of two rows": {
    form: 'indicatorList',
    rows: [
      [
        ['指标名称', 3],
        '计算符号',
        '指标值',
        '计量单位',
        '指标值确定依据',
        '指标内容',
        '评(扣)分标准',
        '前年指标值',
        '上年指标值',
        '权重',
      ],
      ['一级指标名称', '二级指标名称', '三级指标', '', '', '', '', '', '', '', '', ''],
      [
        OUTPUT,
        '数量指标',
        '抽检批次',
        '≥',
        '60',
        '批次',
        '历史标准',
        '全年抽检',
        '少一批扣1分',
        '55',
        '58',
        '50',
      ],
      [SATISFACTION, '服务对象满意度指标', '商户满意度', '≥', '85', '%', '计划标准', '', '', '', '80', '40'],
    ],
    tables: [
      {
        indicators: [
          {
            level1: OUTPUT,
            level2: '数量指标',
            level3: '抽检批次',
            target: '≥60批次',
            basis: '历史标准',
            description: '全年抽检',
            scoringRule: '少一批扣1分',
            beforePrevious: '55',
            previous: '58',
            weight: '50',
          },
          {
            level1: SATISFACTION,
            level2: '服务对象满意度指标',
            level3: '商户满意度',
            target: '≥85%',
            basis: '计划标准',
            previous: '80',
            weight: '40',
          },
        ],
      },
    ],
  },
  'a whole department with its tasks': {
    form: 'departmentTargets',
    isDepartment: true,
    rows: [
      [['部门整体支出绩效目标表', 7]],
      [['（2025年度）', 7]],
      [
        ['部门（单位）名称', 2],
        ['青溪县柳湾镇人民政府', 5],
      ],
      [
        ['年度主要任务', 2, 5],
        ['任务名称', 1, 2],
        ['主要内容', 1, 2],
        ['预算金额（万元）', 3],
      ],
      ['总额', '财政拨款', '其他资金'],
      ['防汛', '堤防巡查', '42', '40', '2'],
      ['植树', '补植苗木', '18.5', '18.5', '0'],
      [['金额合计', 2], '60.5', '58.5', '2'],
      [
        ['年度总体目标', 2],
        ['目标1：安全度汛。\n目标2：绿化村道。', 5],
      ],
      [['年度绩效指标', 1, 4], '一级指标', '二级指标', ['三级指标', 3], '指标值'],
      [[OUTPUT, 1, 2], '数量指标', ['巡查次数', 3], '≥60次'],
      ['时效指标', ['完成时限', 3], '2025年11月'],
      [BENEFIT, '生态效益指标', ['成活率', 3], '≥90%'],
    ],
    tables: [
      {
        items: [
          ['防汛', '堤防巡查', '42', '40', '2'],
          ['植树', '补植苗木', '18.5', '18.5', '0'],
        ],
        name: '青溪县柳湾镇人民政府',
        agency: '青溪县柳湾镇人民政府',
        year: 2025,
        unit: '万元',
        total: '60.5',
        fiscal: '58.5',
        other: '2',
        goals: ['目标1：安全度汛。', '目标2：绿化村道。'],
        indicators: [
          { level1: OUTPUT, level2: '数量指标', level3: '巡查次数', target: '≥60次' },
          { level1: OUTPUT, level2: '时效指标', level3: '完成时限', target: '2025年11月' },
          { level1: BENEFIT, level2: '生态效益指标', level3: '成活率', target: '≥90%' },
        ],
      },
    ],
  },
  'self-evaluation of a project': {
    form: 'selfEvaluation',
    rows: [
      [['项目支出绩效自评表', 9]],
      [['( 2024 年度)', 9]],
      [
        ['项目名称', 2],
        ['测绘服务', 7],
      ],
      [['主管部门', 2], ['219-青溪县自然资源局', 2], '', '实施单位', ['219003-青溪县测绘队', 3]],
      [['项目资金\n(万元)', 2, 3], '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
      ['年度资金总额:', '50', '48', '36', '10', '75%', '7.5'],
      ['其中:本年财政拨款', '50', '48', '36', '', '', ''],
      [
        ['年度总体目标', 1, 2],
        ['预期目标', 4],
        ['实际完成情况', 4],
      ],
      [
        ['完成测绘五十宗。', 4],
        ['完成四十宗。', 4],
      ],
      [
        ['绩效指标', 1, 4],
        '一级指标',
        '二级指标',
        '三级指标',
        '年度指标值',
        '实际完成值',
        '分值',
        '得分',
        '偏差原因分析及改进措施',
      ],
      [['产出指标(50分)', 1, 2], '数量指标', '测绘宗数', '≥50宗', '40宗', '30', '24', '天气影响，明年提前'],
      ['质量指标', '合格率', '100%', '100%', '20', '20', ''],
      ['满意度指标(40分)', SATISFACTION, '群众满意度', '≥90百分比', '95', '40', '40', ''],
      [['总分', 6], '100', '91.5', ''],
      ['自评等级', ['优', 8]],
    ],
    tables: [
      {
        outcome: '完成四十宗。',
        amounts: [
          ['execution.initial', 'part', '本年财政拨款', '50'],
          ['execution.executed', 'part', '本年财政拨款', '36'],
        ],
        name: '测绘服务',
        agency: '青溪县测绘队',
        supervisor: '青溪县自然资源局',
        year: 2024,
        unit: '万元',
        total: '48',
        fiscal: '48',
        execution: { initial: '50', budget: '48', executed: '36', weight: '10', rate: '75', score: '7.5' },
        goals: ['完成测绘五十宗。'],
        score: '91.5',
        rating: '优',
        levelPoints: { [OUTPUT]: '50', [SATISFACTION]: '40' },
        indicators: [
          {
            level1: OUTPUT,
            level2: '数量指标',
            level3: '测绘宗数',
            target: '≥50宗',
            actual: '40宗',
            weight: '30',
            score: '24',
            reason: '天气影响，明年提前',
          },
          {
            level1: OUTPUT,
            level2: '质量指标',
            level3: '合格率',
            target: '100%',
            actual: '100%',
            weight: '20',
            score: '20',
          },
          {
            level1: SATISFACTION,
            level2: SATISFACTION,
            level3: '群众满意度',
            target: '≥90百分比',
            actual: '95',
            weight: '40',
            score: '40',
          },
        ],
      },
    ],
  },
  'self-evaluation of a department': {
    form: 'departmentSelfEvaluation',
    isDepartment: true,
    rows: [
      [['2024年度部门整体支出绩效自评表', 8]],
      [
        ['预算部门、单位名称', 2],
        ['青溪县石桥乡人民政府', 6],
      ],
      [
        ['年度预算申请\n(万元)', 1, 5],
        '',
        '年初预算数',
        '全年预算数',
        '全年执行数',
        '分值',
        '执行率',
        '自评得分',
      ],
      ['年度资金总额', '700', '1200.5', '1100.5', '10', '91.67%', '9.17'],
      [
        ['按收入性质分:1200.5', 4],
        ['按支出性质分:1100.5', 3],
      ],
      [
        ['其中: 一般公共预算:1000', 4],
        ['其中:基本支出:600', 3],
      ],
      [
        ['其他资金:200.5', 4],
        ['', 3],
      ],
      [
        ['年度总体目标', 1, 2],
        ['预期目标', 3],
        ['实际完成情况', 4],
      ],
      [
        ['办好实事。', 3],
        ['已办好。', 4],
      ],
      [['绩效指标', 1, 3], '一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
      ['产出指标(60分)', '数量指标', '实事件数', '10件', '10件', '60', '60'],
      ['效益指标(30分)', '社会效益指标', '群众受益', '明显', '明显', '30', '27'],
      [['总分', 6], '100', '96.17'],
    ],
    tables: [
      {
        outcome: '已办好。',
        amounts: [
          ['按收入性质分', 'sum', null, '1200.5'],
          ['按支出性质分', 'sum', null, '1100.5'],
          ['按收入性质分', 'part', '一般公共预算', '1000'],
          ['按支出性质分', 'part', '基本支出', '600'],
          ['按收入性质分', 'part', '其他资金', '200.5'],
        ],
        name: '青溪县石桥乡人民政府',
        agency: '青溪县石桥乡人民政府',
        year: 2024,
        unit: '万元',
        total: '1200.5',
        execution: {
          initial: '700',
          budget: '1200.5',
          executed: '1100.5',
          weight: '10',
          rate: '91.67',
          score: '9.17',
        },
        goals: ['办好实事。'],
        score: '96.17',
        levelPoints: { [OUTPUT]: '60', [BENEFIT]: '30' },
        indicators: [
          {
            level1: OUTPUT,
            level2: '数量指标',
            level3: '实事件数',
            target: '10件',
            actual: '10件',
            weight: '60',
            score: '60',
          },
          {
            level1: BENEFIT,
            level2: '社会效益指标',
            level3: '群众受益',
            target: '明显',
            actual: '明显',
            weight: '30',
            score: '27',
          },
        ],
      },
    ],
  },
  'monitoring with vertical labels': {
    form: 'monitoring',
    rows: [
      [['青溪市项目支出绩效监控表(古桥)', 7]],
      [['(2025年度)', 7]],
      [
        ['项目单位(盖章):', 4],
        ['单位:万元', 3],
      ],
      ['项目名称', ['古桥修缮', 6]],
      ['主管部门', ['青溪市文物局', 2], '项目执行单位', ['青溪市文保所', 3]],
      [['项目资金\n(万元)', 1, 3], ['', 2], '年初预算数', '1-6月执行数', ['全年预计执行数', 2]],
      [['年度资金总额:', 2], '88', '31.5', ['88', 2]],
      [['其中:当年一般公共预算拨款', 2], '80', '31.5', ['80', 2]],
      [
        ['绩效指标', 1, 5],
        '一级\n指标',
        '指标名称',
        '指标值',
        '半年度\n指标执行情况',
        '完成目标可能性(确定能、有可能、不可能)',
        '备注',
      ],
      [['产\n出\n指\n标', 1, 3], '数量', '', '', '', ''],
      ['质量', '验收合格', '已验收一半', '有可能', ''],
      ['成本', '预算88万元', '', '确定能', '按进度'],
      ['效\n益\n指\n标', '社会效益', '游客满意', '良好', '确定能', ''],
      ['偏差或不能完成目标原因分析', ['', 6]],
    ],
    tables: [
      {
        amounts: [
          ['execution.executed', 'part', '当年一般公共预算拨款', '31.5'],
          ['execution.forecast', 'part', '当年一般公共预算拨款', '80'],
        ],
        name: '古桥修缮',
        agency: '青溪市文保所',
        supervisor: '青溪市文物局',
        year: 2025,
        unit: '万元',
        total: '88',
        fiscal: '80',
        execution: { initial: '88', budget: '88', executed: '31.5', forecast: '88' },
        indicators: [
          { level1: OUTPUT, level2: '质量', target: '验收合格', actual: '已验收一半', prospect: '有可能' },
          { level1: OUTPUT, level2: '成本', target: '预算88万元', prospect: '确定能' },
          { level1: BENEFIT, level2: '社会效益', target: '游客满意', actual: '良好', prospect: '确定能' },
        ],
      },
    ],
    unplaced: ['按进度'],
  },
  "the budget system's sheet for monitoring": {
    form: 'monitoring',
    rows: [
      [
        '一级指标',
        '二级指标',
        '三级指标名称',
        '计算符号',
        '年度指标值',
        '计量单位',
        '*当前完成值（定量填数字，定性填达成、部分达成、未达成）',
        '*完成可能性分析',
        '偏差原因说明',
      ],
      [OUTPUT, '数量指标', '培训场次', '≥', '6', '场', '4', '有可能', '场地紧张'],
      [OUTPUT, '时效指标', '培训时限', '定性', '按期', '', '部分达成', '确定能', ''],
    ],
    tables: [
      {
        indicators: [
          {
            level1: OUTPUT,
            level2: '数量指标',
            level3: '培训场次',
            target: '≥6场',
            actual: '4',
            prospect: '有可能',
            reason: '场地紧张',
          },
          {
            level1: OUTPUT,
            level2: '时效指标',
            level3: '培训时限',
            target: '按期',
            actual: '部分达成',
            prospect: '确定能',
          },
        ],
      },
    ],
  },
};
