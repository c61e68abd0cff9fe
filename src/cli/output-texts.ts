import type { LocalText } from '../locale/locale';

/** What is said of what was written. */
export const outputTexts = {
  tooManyTables: {
    'zh-CN':
      '共有 {count} 张项目表，一个工作簿最多 {most} 张，未写入任何内容。请分几次处理，每次少给一些文件。',
    'en-US':
      'There are {count} project tables, and a workbook takes at most {most}; nothing was written. Take fewer files at a time.',
  },
  textCut: {
    'zh-CN':
      '“{file}”工作表“{sheet}”单元格 {cell} 的文字有 {length} 字，超出单元格上限（{most} 字），末尾未写入。',
    'en-US':
      '"{file}", sheet "{sheet}", cell {cell}: the text has {length} characters, more than a cell holds ({most}); its end was not written.',
  },
  unplacedCount: {
    'zh-CN': '有 {count} 处文字未能归入表格，已在结果中列出。',
    'en-US':
      '{count} {count:text|texts} found no place in the form; {count:it is|they are} listed in the result.',
  },
  keptAside: {
    'zh-CN': '有 {count} 处内容在所写的表式中没有栏目，已列入“未归位文字”表。',
    'en-US':
      '{count} {count:entry has|entries have} no place in the form written; {count:it is|they are} listed on the sheet 未归位文字.',
  },
  unknownForm: {
    'zh-CN': '没有“{form}”这种可写的表式，未写入任何内容。可用：{forms}。',
    'en-US': 'There is no form "{form}" to write; nothing was written. There are: {forms}.',
  },
  departmentTables: {
    'zh-CN': '有 {count} 张部门整体的绩效表，没有写入工作簿，也不计入合计：{names}。',
    'en-US':
      '{count} {count:table of a whole department was|tables of whole departments were} not written and {count:is|are} in no sum: {names}.',
  },
  earlierTables: {
    'zh-CN': '有 {count} 张监控表或自评表没有写入工作簿，因为同一项目在其后还有一张同类的表：{names}。',
    'en-US':
      '{count} monitoring or self-evaluation tables were not written, since a later one of the same project and kind was: {names}.',
  },
  departmentsNotPublished: {
    'zh-CN': '有 {count} 张部门整体的自评表，不属于绩效目标，没有写入公开文件：{names}。',
    'en-US':
      '{count} self-evaluations of whole departments are no targets and are not in the document: {names}.',
  },
  followUpsNotPublished: {
    'zh-CN': '有 {count} 张运行监控表和自评表，不属于绩效目标，没有写入公开文件：{names}。',
    'en-US':
      '{count} monitoring and self-evaluation tables are no targets and are not in the document: {names}.',
  },
  tooMuchText: {
    'zh-CN':
      '到“{file}”为止，要写入一个工作簿的文本共 {size} MB，最多 {most} MB（约 2000 张项目表），请分几次处理。',
    'en-US':
      'Up to "{file}" the texts for one workbook come to {size} MB, at most {most} MB (some 2,000 project tables). Do it in several runs.',
  },
  amountUnreadable: {
    'zh-CN': '“{file}”{place}：项目“{project}”的{amount}未能读取（现为“{value}”），未计入合计。',
    'en-US':
      '"{file}" {place}: {amount} of project "{project}" could not be read ("{value}") and is in no sum.',
  },
  unitUnknown: {
    'zh-CN': '“{file}”{place}：项目“{project}”的金额单位（“{value}”）无法确定，{amount}未计入合计。',
    'en-US':
      '"{file}" {place}: the money unit of project "{project}" ("{value}") cannot be told; {amount} is in no sum.',
  },
  amountUncalculated: {
    'zh-CN': '“{file}”{place}：项目“{project}”的{amount}是公式，文件中没有保存计算结果，未计入合计。',
    'en-US':
      '"{file}" {place}: {amount} of project "{project}" is a formula without a saved result; it is in no sum.',
  },
  amountEmpty: {
    'zh-CN': '“{file}”{place}：项目“{project}”没有{amount}，未计入合计。',
    'en-US': '"{file}" {place}: project "{project}" has no {amount}; it is in no sum.',
  },
  shownOtherwise: {
    'zh-CN':
      '“{file}”{place}：项目“{project}”的{amount}是 {value}，按数字格式却显示为“{shown}”；合计按 {value} 计算。',
    'en-US':
      '"{file}" {place}: the {amount} of project "{project}" is {value}, but its number format shows "{shown}"; the total takes {value}.',
  },
  countedTwice: {
    'zh-CN': '项目编码 {code} 出现在 {count} 张表中（{sheets}），每张都计入合计。',
    'en-US': 'Project code {code} stands in {count} tables ({sheets}); each of them is in the total.',
  },
  unitAssumed: {
    'zh-CN': '有 {count} 个项目没有写明金额单位，按万元计入合计：{projects}。',
    'en-US':
      '{count} {count:project states|projects state} no money unit and {count:is|are} counted in 万元: {projects}.',
  },
  totalWithout: {
    'zh-CN': '合计 {total} 万元，不含 {count} 个金额未能读取的项目。',
    'en-US':
      'The total is {total} 万元 without {count} {count:project|projects} whose amount could not be read.',
  },
} satisfies Record<string, LocalText>;
