import type { LocalText } from '../locale/locale';

/** What commands say when they cannot go on. */
export const commandTexts = {
  noProjects: {
    'zh-CN': '工作簿中没有项目绩效目标表，无法汇总。请先插入或导入项目表。',
    'en-US':
      'The workbook holds no project target table, so there is nothing to sum up. Insert or import tables first.',
  },
  nothingToFollow: {
    'zh-CN': '工作簿中没有项目绩效目标表，没有可监控或评价的目标。请先插入或导入项目表。',
    'en-US':
      'The workbook holds no project target table, so there is nothing to monitor or evaluate. Insert or import tables first.',
  },
  allNameless: {
    'zh-CN': '项目表没有项目编码和名称，无法生成对应的表：{names}。请先填写编码或名称。',
    'en-US':
      'The project tables have no code and name, so that nothing can follow them: {names}. Fill in code or name first.',
  },
  changedNotChecked: {
    'zh-CN': '已经修改，但随后的检查没有完成：{reason} 修改仍然有效；请再检查一次。',
    'en-US':
      'The change was made, but the check after it did not end: {reason} The change stands; check once more.',
  },
  nothingToHandIn: {
    'zh-CN': '工作簿中没有项目绩效目标表，没有可送审的内容。请先插入或导入项目表。',
    'en-US':
      'The workbook holds no project target table, so there is nothing to hand in. Insert or import tables first.',
  },
  onlyHidden: {
    'zh-CN': '项目绩效目标表都已隐藏，隐藏的表不打印也不列入目录。请先取消隐藏要送审的表。',
    'en-US':
      'All project target tables are on hidden sheets, which are neither printed nor listed. Show the sheets that are to be handed in first.',
  },
  noProjectList: {
    'zh-CN': '工作簿中没有项目清单表。请先点“项目清单”插入一张，填好后再生成。',
    'en-US':
      'The workbook holds no project list. Press "Project list" to insert one, fill it in and try again.',
  },
  emptyProjectList: {
    'zh-CN': '工作表“{sheet}”中的项目清单还没有填写项目。请至少填写一行项目名称后再生成。',
    'en-US':
      'The project list on sheet "{sheet}" has no project yet. Fill in at least one project name and try again.',
  },
  listProblems: {
    'zh-CN': '工作表“{sheet}”的项目清单有 {count} 处需要更正，未作任何改动：',
    'en-US':
      'The project list on sheet "{sheet}" needs {count} {count:correction|corrections}; nothing was changed:',
  },
  moreProblems: { 'zh-CN': '……另有 {count} 处', 'en-US': '… and {count} more' },
  noTableOnSheet: {
    'zh-CN': '当前工作表“{sheet}”中没有项目绩效目标表。请先打开一张项目绩效目标表，再重试。',
    'en-US': 'The sheet on show, "{sheet}", holds no project target table. Open one, then try again.',
  },
  noIndicatorRows: {
    'zh-CN': '工作表“{sheet}”中还没有绩效指标行。请先在指标栏目下填写一行，再从指标库添加。',
    'en-US':
      'The table on sheet "{sheet}" has no row of indicators yet. Fill in one row below their headings, then add from the library.',
  },
  isFollowed: {
    'zh-CN':
      '“{followUp}”的公式取自工作表“{sheet}”的单元格，换表式会使其出错，没有改动。请在生成监控表、自评表之前换表式，或先删去这些表，换好后重新生成。',
    'en-US':
      'Formulas of "{followUp}" take their values from cells of "{sheet}" and would break, so nothing was changed. Change the form before the sheets of monitoring and evaluation are made, or delete these and make them again afterwards.',
  },
  sameForm: {
    'zh-CN': '工作表“{sheet}”已经是这种表式，没有改动。请在“表式”中另选一种。',
    'en-US': 'The table on sheet "{sheet}" has this form already; nothing was changed. Choose another form.',
  },
  unknownIndicator: {
    'zh-CN': '指标库中已没有这条指标。请关闭后重新打开“插入”再选。',
    'en-US': 'The library no longer has this indicator. Open the Insert view again and choose another.',
  },
  noTargetsInFile: {
    'zh-CN': '在“{file}”中没有找到绩效目标表。请确认选对了文件。',
    'en-US': 'No performance target table was found in "{file}". Make sure it is the right file.',
  },
  noTargetsHere: {
    'zh-CN': '工作簿中没有绩效目标表。请先插入或导入项目表。',
    'en-US': 'The workbook holds no target table. Insert or import tables first.',
  },
  unknownTemplate: {
    'zh-CN': '没有名为“{template}”的模板。请从列表中选择模板。',
    'en-US': 'There is no template named "{template}". Choose one from the list.',
  },
} satisfies Record<string, LocalText>;
