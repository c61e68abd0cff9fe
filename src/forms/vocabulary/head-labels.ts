import type { ProjectTable } from '../../domain/project-table';

/*
 * Labels of the head of a table, which name one field each. The value stands right of its label, or behind a colon in
 * the same cell. Written without white space, colons and brackets at the end (see label-key.ts).
 */

/** Labels of fields that hold the text of their cell as it is written: a further one needs nothing else to be read. */
const TEXT_LABELS = {
  code: ['项目编码', '项目代码', '项目编号', '二级项目编码', '二级项目代码', '单位编码(项目编码)'],
  name: [
    '项目名称',
    '项目全称',
    '项目支出名称',
    '二级项目名称',
    '专项名称',
    '专项资金名称',
    '转移支付名称',
    '资金名称',
    '政策名称',
    '项目(政策)名称',
    '单位名称、项目名称',
    '单位名称/项目名称',
    '单位名称(项目名称)',
    '转移支付(项目)名称',
    '项目名称及编码',
    '政策(项目)名称',
  ],
  supervisor: [
    '主管部门',
    '预算部门(主管部门)',
    '主管部门及代码',
    '主管部门名称',
    '主管单位',
    '上级主管部门',
    '业务主管部门',
    '中央主管部门',
    '地方主管部门',
    '省级主管部门',
    '市级主管部门',
    '区级主管部门',
    '县级主管部门',
  ],
  spendingReason: ['支出偏差原因及改进措施'],
  rating: ['评价等级', '自评等级', '等级', '评价等次', '自评等次', '绩效等级', '自评结果等级'],
} as const satisfies Readonly<Partial<Record<keyof ProjectTable, readonly string[]>>>;

/** A field that holds the text of its cell. */
export type HeadText = keyof typeof TEXT_LABELS;

export type HeadField =
  | HeadText
  | 'moneyUnit'
  /** The code of the unit that carries the project out, apart from its name. */
  | 'agencyCode'
  | 'year'
  | 'purpose'
  /** When the project is carried out, from and to in one cell or in two. */
  | 'period'
  | 'period.start'
  | 'period.end'
  /** A label that the forms have and no field of ours holds: its value is told as unplaced. */
  | 'other';

/** Whether a field holds the text of its cell. */
export function isHeadText(field: HeadField | undefined): field is HeadText {
  return field !== undefined && field in TEXT_LABELS;
}

export const HEAD_LABELS: Readonly<Record<HeadField, readonly string[]>> = {
  ...TEXT_LABELS,
  moneyUnit: ['单位', '金额单位', '货币单位', '资金单位', '计量单位'],
  agencyCode: ['单位编码', '单位代码', '预算单位编码', '预算单位代码', '部门编码', '部门代码'],
  year: [
    '年度',
    '年份',
    '财年',
    '时间',
    '监控时间',
    '监控期间',
    '会计年度',
    '预算年度',
    '项目年度',
    '申报年度',
    '填报年度',
  ],
  purpose: ['资金用途'],
  period: [
    '项目期',
    '项目期限',
    '项目周期',
    '项目起止时间',
    '项目起止日期',
    '项目起止年限',
    '起止时间',
    '项目支出实施期',
    '项目实施期',
    '项目实施期限',
    '实施期限',
    '实施期',
  ],
  'period.start': [
    '项目开始日期',
    '项目开始时间',
    '计划开始日期',
    '计划开始时间',
    '开始日期',
    '项目起始时间',
  ],
  'period.end': [
    '项目完成日期',
    '项目完成时间',
    '项目结束日期',
    '项目结束时间',
    '项目终止时间',
    '计划完成日期',
    '计划完成时间',
    '计划结束时间',
  ],
  other: [
    '一级项目名称',
    '一级项目编码',
    '主管部门编码',
    '主管部门代码',
    '项目负责人',
    '项目负责人及电话',
    '项目负责人及联系电话',
    '项目联系人',
    '联系人',
    '联系电话',
    '项目属性',
    '项目类型',
    '项目类别',
    '项目性质',
    '项目分类',
    '立项依据',
    '项目立项依据',
    '项目立项情况',
    '项目立项必要性',
    '项目立项的必要性',
    '项目必要性',
    '项目可行性',
    '项目概况',
    '项目概述',
    '项目内容',
    '项目主要内容',
    '项目实施内容',
    '资金管理情况',
    '历年值',
    '历史值',
    '历年指标值',
    '联系人及电话',
    '联系人及联系电话',
    '基本情况',
    '单位职能概述',
    '部门职能概述',
    '部门职责',
    '单位职责',
    '部门概况',
    '项目级次',
    '政策依据',
    '资金性质',
    '资金来源',
    '资金结构',
    '资金总额及构成',
    '支出功能分类',
    '保证项目实施的制度措施',
    '保证项目实施的制度、措施',
    '保障绩效目标实现措施',
    '项目实施进度计划',
    '该项目支出上级资金',
    '预算安排依据',
    '偏差或不能完成目标原因分析',
    '相关建议或举措',
    '评价结论',
    '自评结论',
    '存在问题',
    '主要问题',
    '改进措施',
    '下一步改进措施',
    '其他需要说明的问题',
    '其他说明',
  ],
};

/**
 * Labels before the unit that carries the project out, by how surely they mean it: where several are filled in, one of
 * an earlier row counts.
 */
export const AGENCY_LABELS: readonly (readonly string[])[] = [
  [
    '实施单位',
    '项目实施单位',
    '项目执行单位',
    '执行单位',
    '项目承担单位',
    '承担单位',
    '用款单位',
    '资金使用单位',
    '下达地方或单位',
    '下达单位',
    '项目单位',
  ],
  ['单位名称', '预算单位', '预算单位名称'],
  [
    '部门(单位)',
    '部门(单位)名称',
    '单位(部门)名称',
    '预算部门、单位名称',
    '部门、单位名称',
    '预算部门(单位)名称',
  ],
  ['预算部门', '预算部门名称', '部门名称', '部门'],
  [
    '填报单位',
    '填表单位',
    '编制单位',
    '编制部门',
    '制表单位',
    '申报单位',
    '编报单位',
    '填报部门',
    '申报部门',
    '填报单位名称',
  ],
];

/** Of those, the labels by which a table says that it is of a whole department. */
export const DEPARTMENT_LABELS: ReadonlySet<string> = new Set([
  ...(AGENCY_LABELS[2] ?? []),
  '部门名称',
  '预算部门名称',
]);
