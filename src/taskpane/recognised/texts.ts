import type { LocalText } from '../../locale/locale';

/** The words of this part of the pane. */
export const recognisedTexts = {
  indicators: { 'zh-CN': '绩效指标', 'en-US': 'Indicators' },
  subGoals: { 'zh-CN': '分项目标', 'en-US': 'Sub-goals' },
  total: { 'zh-CN': '预算合计（万元）', 'en-US': 'Total (10,000 yuan)' },
  recognisedProjects: { 'zh-CN': '识别出的项目', 'en-US': 'Recognised projects' },
  indicatorCount: { 'zh-CN': '{count} 项指标', 'en-US': '{count} {count:indicator|indicators}' },
  alreadyThere: { 'zh-CN': '已有', 'en-US': 'already there' },
  moreProjects: { 'zh-CN': '……另有 {count} 个项目', 'en-US': '… and {count} more projects' },
  unplacedHeading: { 'zh-CN': '未归入表格的文字', 'en-US': 'Lines without a place' },
  everythingPlaced: {
    'zh-CN': '全部文字都已归入表格，没有遗漏。',
    'en-US': 'Every line found its place.',
  },
  unplacedLines: {
    'zh-CN': '{count} 行文字未能归入表格，将原样列在单独的工作表中：',
    'en-US': 'Lines without a place in the form: {count}. They will be listed on a sheet of their own:',
  },
  unplacedLine: { 'zh-CN': '{place}：{text}', 'en-US': '{place}: {text}' },
  unsure: { 'zh-CN': '未能读懂：{fields}', 'en-US': 'Not understood: {fields}' },
  missing: { 'zh-CN': '缺少：{labels}', 'en-US': 'Missing: {labels}' },
  unknownTables: {
    'zh-CN': '{count} 张表不是已知的表式，没有读取：',
    'en-US': 'Tables in no known form, which were not read: {count}',
  },
  moreLines: { 'zh-CN': '……另有 {count} 行', 'en-US': '… and {count} more' },
} satisfies Record<string, LocalText>;
