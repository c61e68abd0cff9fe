import type { Scope } from './goal-labels';
import type { Meaning } from './meaning';

/*
 * Labels that offices put together from a few words in ever new ways: 年度 + 预算 + 安排, 本年度 + 总体 + 目标, 绩效 + 指标值.
 * Every pattern takes a label as a whole and knows nothing but such words, so that prose is never a label.
 */

type Draft = Omit<Meaning, 'key' | 'written'>;

const YEAR = '(?:[本当全]年度?|年度|年初|(?:19|20)\\d\\d年度?)';
const LONG = '(?:中长期|中期|长期|实施期|实施周期|全周期|全生命周期|规划期|存续期)';
/** Whose money, goals or indicators. */
const OF = '(?:项目|政策|专项|部门|单位|整体|支出|绩效|批复|申报|\\([\\p{Script=Han}/、]{1,6}\\))';
const SUM = '(?:总额|总金额|总量|金额|总数|数额?|合计|总计|规模|额)';
const AND_CODE = '(?:[及和与、](?:编码|代码|编号))?';
const TIER = '(?:中央|自治区|省|市|州|盟|旗|区|县|镇|乡|地方|上级|本级|市县|省市)';

const pattern = (source: string): RegExp => new RegExp(`^(?:${source})$`, 'u');
const LONG_WORD = new RegExp(`${LONG}|总目标`);
const YEAR_WORD = new RegExp(`${YEAR}|履职|预期`);

/** Of which time a label speaks. */
function scopeIn(key: string): Scope {
  if (LONG_WORD.test(key)) return 'longTerm';
  return YEAR_WORD.test(key) ? 'year' : 'any';
}

/** The first that takes a label tells what it means. */
const PATTERNS: readonly (readonly [RegExp, Draft | ((key: string) => Draft)])[] = [
  // The head.
  [
    pattern(
      `(?:二级)?(?:项目|政策|专项|资金|转移支付|支出|预算|财政|[/、]|\\([\\p{Script=Han}/、]{1,6}\\))+名称${AND_CODE}`,
    ),
    { field: 'name' },
  ],
  [pattern('(?:项目)?(?:编码|代码|编号)[及和与、/](?:项目)?名称'), { field: 'name' }],
  [pattern('(?:二级|预算|财政|绩效)?(?:项目|政策|专项)(?:编码|代码|编号)'), { field: 'code' }],
  [
    pattern(
      `(?:中央|地方|省级?|市级?|区级?|县级?|业务|行业|上级|项目|预算|一级|归口|资金|政策|专项)*主管(?:部门|单位|局)(?:\\(单位\\))?(?:名称)?${AND_CODE}`,
    ),
    { field: 'supervisor' },
  ],
  [
    pattern(
      `(?:项目|政策|资金|具体|专项|任务|主要)*(?:实施|执行|承担|承办|建设|使用|用款|\\(用款\\)|[及和与、/])+(?:单位|部门|主体|机构)(?:\\(部门\\))?(?:名称)?${AND_CODE}`,
    ),
    { agency: 0 },
  ],
  [
    pattern(
      `(?:项目|预算)*(?:申请|申报|填报|填表|编制|编报|制表|购买|采购)(?:单位|部门|主体)(?:\\(部门\\))?(?:名称)?${AND_CODE}`,
    ),
    { agency: 4 },
  ],
  [pattern(`(?:预算|${TIER}级?)?财政部门`), { field: 'other' }],
  [pattern('(?:预算)?(?:部门|单位)(?:预算)?(?:编码|代码)'), { field: 'agencyCode' }],
  [
    pattern(
      `(?:专项|财政|项目)*(?:资金|经费)(?:主要|使用)?用途|(?:上年度?|去年)(?:实际|部门|项目)*(?:安排|预算|执行|支出|批复)(?:资金|预算)*${SUM}?`,
    ),
    { field: 'other' },
  ],
  [
    pattern(
      `(?:项目|政策|专项|资金|债券)*(?:实施|执行|起止|建设|服务|合同|采购|补助|施工)*(?:期限|年限|周期|工期|建设期|服务期|起止(?:时间|日期)|实施期|实施(?:时间|日期)|(?:日期|时间)范围)`,
    ),
    { field: 'period' },
  ],
  // What offices print beside these fields, each with one value.
  [
    pattern(
      '(?:项目|资金|业务|财政|牵头|归口|责任|主管|分管|对口|管理|实施|采购|购买|立项|建设|债券|服务|政府|补助|支付|审批|政策)+(?:处室|科室|股室|方式|性质|地点|地址|类别|类型|属性|级次|状态|来源|负责人|责任人|联系人|经办人|内容(?:[及和与、]规模)?|(?<=建设)规模|批复文号|文号|依据)(?:[及和与、](?:联系)?(?:电话|方式))?|(?:财政|业务)?[处科股](?:\\([处科股]\\))?室|(?:项目|建设|实施)+(?:任务|内容[及和与、]?过程)(?:概述|情况|说明)?|承接(?:主体|单位)|供应商|中标单位|联系方式|电子邮箱|邮政编码',
    ),
    { field: 'other' },
  ],
  [pattern('(?:评价|自评|考核|监控|实施)年度'), { field: 'year' }],
  [pattern('(?:项目|部门|单位|政策)?基本(?:情况|信息|概况)'), { field: 'other' }],
  [
    pattern('(?:子)?项目(?:\\d{1,2}|[一二三四五六七八九十]{1,3})'),
    { field: 'other', isNumberedProject: true },
  ],
  [
    pattern(
      '(?:存在)?(?:的)?(?:主要)?(?:问题|情况)?[及和与、]?其他(?:需要?)?(?:说明|问题|事项)(?:的)?(?:问题|事项|情况)?|(?:存在)?(?:的)?(?:主要)?问题(?:[及和与、]?(?:原因|成因)(?:分析)?)?[及和与、]?(?:下一步|拟采取的?)*(?:整改|改进|工作)?(?:措施|建议|打算|计划)',
    ),
    { field: 'other' },
  ],
  // Goals and blocks of indicators.
  [
    pattern(`(?:${OF}|${YEAR}|${LONG}|预算|履职|工作|预期|设定|资金|总体?)+目标(?:描述|内容|概述)?`),
    (key) => ({ goals: scopeIn(key) }),
  ],
  // 目标1, with the goal beside it.
  [pattern('目标(?:\\d{1,2}|[一二三四五六七八九十])'), { goals: 'year' }],
  [
    pattern(
      `(?:${OF}|${YEAR}|总体|预期|设定)*目标(?:实际)?(?:完成|实现|执行)(?:情况|程度)(?:综述|说明|描述|概述)?`,
    ),
    { goals: 'actual' },
  ],
  // Left of goals, each with what became of it beside it.
  [pattern(`(?:${OF}|${YEAR}|总体|预期|设定)*目标[及和与](?:其)?(?:完成|实现|执行)情况`), { goals: 'year' }],
  [
    pattern(`(?:${YEAR}|具体|实际|总体|年末)+(?:完成|实现)(?:情况|程度)(?:综述|说明|描述|概述|总结)?`),
    { goals: 'actual', column: 'actual' },
  ],
  [
    pattern(`(?:${OF}|${YEAR}|${LONG})*(?:衡量)?绩效(?:目标)?(?:衡量)?指标(?:体系)?`),
    (key) => ({ block: 'indicators', scope: scopeIn(key) }),
  ],
  // Over a table of execution; as a label left of other money they head a block.
  [pattern('(?:预算|资金)安排情况'), { block: 'money', execution: 'budget' }],
  [pattern('(?:资金|预算)(?:支出|使用|支付)情况|资金执行情况'), { block: 'money', execution: 'executed' }],
  [
    pattern(`(?:${OF}|${YEAR})*(?:资金|预算|经费)+(?:构成|申请|安排|投入|执行|收支|使用|总体)*情况`),
    { block: 'money' },
  ],
  [pattern(`(?:${OF}|${YEAR})*(?:主要|重点|核心)?(?:工作)?任务`), { block: 'tasks' }],
  // The execution.
  [pattern('年初(?:批复|安排|部门)?预算(?:数|金额|额|安排数|资金)?'), { execution: 'initial' }],
  [
    pattern('(?:全年|年度)?预计(?:全年)?(?:预算)?(?:执行|支出|使用)(?:数|金额|额)?'),
    { execution: 'forecast' },
  ],
  [
    pattern(
      `(?:${YEAR}|项目|资金|财政|预算|实际|累计|已)*(?:执行|支出|支付|使用|拨付)(?:数|金额|额)|(?:全年|预算|累计)?实际(?:执行|支出|支付)|累计(?:执行|支出|支付)`,
    ),
    { execution: 'executed' },
  ],
  [pattern(`(?:${YEAR}|项目|预算|资金|累计)*(?:执行|支出|支付)(?:率|进度)`), { execution: 'rate' }],
  // 调整预算, 全年预算数(调整后).
  [pattern(`(?:${YEAR})?调整后?的?预算(?:数|金额|额)?`), { execution: 'budget' }],
  // Money.
  [
    pattern(
      `(?:项目|政策|专项|概算|估算|批复|计划|工程)*(?:${LONG}(?:(?:资金|预算|财政|投资|经费|支出)+${SUM}?|${SUM})|总(?:投资|预算|概算|额|金额|资金)(?:额|金额)?)`,
    ),
    { money: 'whole' },
  ],
  [
    pattern(`(?:${YEAR})?(?:本级)?(?:一般公共预算(?:财政)?|财政(?:预算)?)(?:拨款|补助|资金|安排|${SUM})+`),
    { money: 'fiscal' },
  ],
  [
    pattern(
      `${TIER}(?:本级|级)?(?:财政|专项)*(?:补助|资金|配套|拨款|转移支付|安排|预算(?:内投资)?|投资)+|(?:地方政府)?(?:专项|一般)?债券(?:资金|收入)?(?:总额|金额|规模)?|资本金|(?:银行)?贷款(?:资金)?|(?:政府性基金|国有资本经营)预算(?:拨款|资金|收入)?`,
    ),
    { money: 'part' },
  ],
  [pattern('(?:部门|单位|其他|事业|自有|自筹)(?:收入|资金)'), { money: 'other' }],
  [
    pattern(
      `(?:${OF}|${YEAR})*(?:本级)?(?:资金|预算|经费)+(?:申请|安排|申报|批复|投入|下达|支出|资金)*(?:${SUM}|安排)|(?:${OF})*${YEAR}预算|(?:${OF}|${YEAR})*(?:本级)?预算资金|(?:部门|单位|年度|预算)*支出(?:预算)?(?:总额|合计|总计)|(?:${YEAR}|项目|拟)*(?:申请|申报|安排|批复|下达|发行)(?:财政|专项|债券|预算|资金)*(?:${SUM}|额度)|(?:当年|本年)(?:金额|总额|合计)|(?:批复|下达|核定|申请)预算|${YEAR}(?:申请|申报|安排|下达)资金|${YEAR}(?:计划)?投资(?:计划|安排|${SUM})?|(?:资金|项目|预算)?总量`,
    ),
    { money: 'total' },
  ],
  // The columns of tasks and of what the money is spent on.
  [
    pattern(
      '(?:对应|涉及|支撑|关联|相关)的?(?:预算|支出)?项目(?:名称)?|(?:部门|单位)?(?:职能职责|职责职能|职能|职责活动)|(?:重点|主要|年度)*(?:工作|任务)(?:内容|名称|概述)|(?:计划|预计)?完成(?:时限|时间|期限)',
    ),
    { item: 'other' },
  ],
  // The columns of indicators.
  [
    pattern('(?:三级|绩效|具体)*指标(?:名称|内容)?[及和与、](?:绩效)?(?:指标|目标)值'),
    { column: 'nameAndTarget' },
  ],
  [pattern('半年度?(?:\\(程\\))?(?:指标值|目标值|计划值|预期值|目标)'), { column: 'remark' }],
  [
    pattern(
      `(?:${YEAR}|${LONG}|总体|绩效|项目|预期|计划|考核|设定|指标|目标|实现|实施|全程|调整后?)*(?:指标值|目标值|计划值|预期值|预期(?:${YEAR})?实现值)(?:及单位)?`,
    ),
    { column: 'target' },
  ],
  [
    pattern(
      '(?:绩效|三级)?(?:指标值?|目标值?)(?:性质|(?:运算|计算|比较)?符号)|(?:指标|目标)值类型|(?:运算|计算|比较)符号?|符号',
    ),
    { column: 'comparator' },
  ],
  [pattern('(?:绩效|指标值?|目标值?)*(?:度量|计量)单位'), { column: 'unit' }],
  [pattern('[一二]级指标(?:权重|分值)'), { column: 'remark' }],
  [
    pattern(`(?:${YEAR})?(?:三级)?(?:绩效)?(?:指标)?(?:权重|分值|满分|赋分)(?:\\(%\\))?`),
    { column: 'weight' },
  ],
  [pattern('(?:自评|评价|指标|实际|最终|单位|绩效|部门|三级)+(?:得分|评分)'), { column: 'score' }],
  [pattern(`(?:全年|年度|预计|预期)*预计(?:${YEAR})?(?:完成|实现)(?:值|情况|数)?`), { column: 'remark' }],
  [
    pattern(
      `(?:${YEAR}|上?半年度?|[一二三四]季度|自评|实际|目标|指标|绩效|累计)*(?:完成|实现|达到|执行)(?:指标)?(?:值|情况)|(?:${YEAR}|自评|实际|目标|指标|绩效|累计)*(?:完成|实现|达到)(?:指标)?数`,
    ),
    { column: 'actual' },
  ],
  [
    pattern(
      '(?:指标|目标|绩效)*(?:偏差|未完成|未达标|未达目标|未实现|扣分|失分|差异)(?:的)?(?:原因|情况)(?:分析|说明)*(?:[及和与、]?(?:拟采取的|下一步)?(?:改进|整改|纠偏)?(?:措施|建议|意见))?',
    ),
    { column: 'reason' },
  ],
  [
    pattern(
      '(?:绩效)?(?:指标值?|目标值?)?(?:确定|设定|设置|制定|选取)(?:依据|来源)(?:[及和与、](?:数据|资料)?来源)?(?:说明)?',
    ),
    { column: 'basis' },
  ],
  [
    pattern(
      '(?:绩效|三级)?(?:指标值?|目标值)(?:描述|说明|解释|释义|含义|定义|口径)|(?:指标)?(?:内容[及和与、/])?计算(?:公式|方法)',
    ),
    { column: 'description' },
  ],
  [
    pattern(
      '(?:指标)?(?:说明[及和与、])?(?:评分|计分|赋分|扣分|得分|评价)(?:计算)?(?:标准|细则|规则|办法|方法|说明)',
    ),
    { column: 'scoringRule' },
  ],
  [pattern('(?:上年度?|去年)(?:指标|实际|完成|目标)*(?:值|情况)?'), { column: 'previous' }],
  [pattern(`(?:上年度?|去年)(?:实际)?(?:水平|状况)`), { column: 'previous' }],
  [pattern(`(?:${YEAR}|预期)*(?:计划|目标)水平`), { column: 'target' }],
  [pattern('前年(?:指标|实际|完成|目标)*(?:值|情况)?'), { column: 'beforePrevious' }],
];

/** One search for all of them: most texts are no label. */
const ANY = new RegExp(PATTERNS.map(([words]) => words.source).join('|'), 'u');

/** What a label says that is put together from words of the forms; null of any other text. */
export function composedMeaning(key: string): Draft | null {
  if (!ANY.test(key)) return null;
  for (const [words, meaning] of PATTERNS)
    if (words.test(key)) return typeof meaning === 'function' ? meaning(key) : meaning;
  return null;
}
