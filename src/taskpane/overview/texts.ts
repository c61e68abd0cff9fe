import type { LocalText } from '../../locale/locale';

/** The words of this part of the pane. */
export const overviewTexts = {
  overviewHeading: { 'zh-CN': '预算总览', 'en-US': 'Budget overview' },
  overviewEmpty: {
    'zh-CN': '工作簿里还没有项目绩效目标表。可以按模板插入一张，按清单批量生成，或导入公开的绩效文本。',
    'en-US':
      'The workbook has no project target table yet. Insert one from a template, build many from a list, or import a published document.',
  },
  budgetTotal: { 'zh-CN': '预算合计', 'en-US': 'Budget' },
  fiscal: { 'zh-CN': '财政资金', 'en-US': 'Fiscal' },
  other: { 'zh-CN': '其他资金', 'en-US': 'Other' },
  inTenThousand: { 'zh-CN': '万元', 'en-US': '10,000 yuan' },
  nextYearHeading: { 'zh-CN': '下一年度', 'en-US': 'Next year' },
  findingsHeading: { 'zh-CN': '检查结果', 'en-US': 'Findings' },
  budgetChart: { 'zh-CN': '各项目预算（万元）', 'en-US': 'Budget by project (10,000 yuan)' },
  planChart: { 'zh-CN': '累计支出计划（万元）', 'en-US': 'Cumulative plan (10,000 yuan)' },
  tablesHeading: { 'zh-CN': '全部表格（{count}）', 'en-US': 'All tables ({count})' },
  searchTables: { 'zh-CN': '搜索表格', 'en-US': 'Search tables' },
  noTable: { 'zh-CN': '没有匹配的表格，换个词试试。', 'en-US': 'No table matches; try another word.' },
  moreTables: { 'zh-CN': '显示其余 {count} 张', 'en-US': 'Show {count} more' },
  tableFine: { 'zh-CN': '无问题', 'en-US': 'Fine' },
  tableHidden: { 'zh-CN': '（隐藏）', 'en-US': '(hidden)' },
  otherProjects: { 'zh-CN': '其余 {count} 个', 'en-US': '{count} {count:other|others}' },
  missingAmounts: {
    'zh-CN': '{count} 个项目有金额未能读取，没有计入以上合计：{names}。请看检查结果。',
    'en-US':
      'Amounts of {count} {count:project|projects} could not be read and are not in these sums: {names}. See the findings.',
  },
  assumedUnit: {
    'zh-CN': '{count} 个项目没有写明金额单位，按万元计入以上合计：{names}。',
    'en-US':
      '{count} {count:project states|projects state} no money unit and {count:counts|count} as 10,000 yuan in these sums: {names}.',
  },
  yearHeading: { 'zh-CN': '年中监控与年终自评', 'en-US': 'Monitoring and self-evaluation' },
  yearHint: {
    'zh-CN': '各阶段已填完的项目数。监控表和自评表引用目标表的数字，再次生成时保留已填的内容。',
    'en-US':
      'Projects whose tables are filled in. Both kinds of sheets follow the target sheets, and keep entries when they are made again.',
  },
  targets: { 'zh-CN': '目标', 'en-US': 'Targets' },
  monitoring: { 'zh-CN': '监控', 'en-US': 'Monitoring' },
  evaluation: { 'zh-CN': '自评', 'en-US': 'Self-evaluation' },
  monitoredMonth: { 'zh-CN': '监控截至', 'en-US': 'Monitored until' },
  usualMonth: { 'zh-CN': '沿用已有月份，或上月底', 'en-US': 'As before, or last month' },
  wordDocument: { 'zh-CN': 'Word 文档', 'en-US': 'Word document' },
  webPage: { 'zh-CN': '网页', 'en-US': 'Web page' },
} satisfies Record<string, LocalText>;
