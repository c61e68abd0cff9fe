import type { LocalText } from '../../locale/locale';

/** What a summary of many files says over its rows and beside them. */
export const pileTexts = {
  files: {
    'zh-CN': '共 {files} 个文件、{projects} 个项目，合计 {total} 万元。',
    'en-US':
      '{files} {files:file|files}, {projects} {projects:project|projects}, {total} (10,000 yuan) in total.',
  },
  approved: {
    'zh-CN': '批复总额 {approved} 万元，合计减批复总额为 {difference} 万元。',
    'en-US': '{approved} (10,000 yuan) were approved; the total less the approved amount is {difference}.',
  },
  skipped: {
    'zh-CN': '有 {count} 个文件无法使用，合计不含其内容：{files}。原因见“{sheet}”。',
    'en-US':
      '{count} {count:file|files} could not be used and {count:is|are} in no sum: {files}. Sheet "{sheet}" tells why.',
  },
  departments: {
    'zh-CN': '另有 {count} 张部门整体的绩效表，其金额是各项目的合计，不计入汇总。',
    'en-US':
      '{count} {count:table of a whole department sums|tables of whole departments sum} up projects once more and {count:is|are} in no sum.',
  },
  undecided: {
    'zh-CN': '有 {count} 处因缺少信息未能判定，不算通过。',
    'en-US': '{count} {count:check|checks} could not be decided for want of facts; that is no pass.',
  },
  lacks: {
    'zh-CN': '缺 {count} 个金额：{amounts}',
    'en-US': 'Lacks {count} {count:amount|amounts}: {amounts}',
  },
  assumed: {
    'zh-CN': '{count} 个项目没有写明金额单位，按万元计：{projects}',
    'en-US':
      '{count} {count:project states|projects state} no money unit and {count:is|are} counted in 万元: {projects}',
  },
  amount: { 'zh-CN': '{project}（{place}：{shown}）', 'en-US': '{project} ({place}: {shown})' },
  empty: { 'zh-CN': '未填', 'en-US': 'empty' },
  unread: { 'zh-CN': '未读（{shown}）', 'en-US': 'not read ({shown})' },
  noAgency: { 'zh-CN': '（未写明单位）', 'en-US': '(no agency named)' },
  file: { 'zh-CN': '文件', 'en-US': 'File' },
  comma: { 'zh-CN': '；', 'en-US': '; ' },
  listComma: { 'zh-CN': '、', 'en-US': ', ' },
  order: {
    'zh-CN': '先列无法使用的文件，再按文件列出问题。点文件名可打开文件并定位。',
    'en-US':
      'Files that could not be used come first, then the findings by file. A file name opens the file at the place.',
  },
} satisfies Record<string, LocalText>;
