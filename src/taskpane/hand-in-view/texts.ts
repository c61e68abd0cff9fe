import type { LocalText } from '../../locale/locale';

/** The words of this part of the pane. */
export const handInTexts = {
  heading: { 'zh-CN': '送审准备', 'en-US': 'Prepare to hand in' },
  noUndo: {
    'zh-CN': '移动工作表会清空 Excel 的撤销记录，请先保存；关闭窗格前，准备的内容可在此处一键撤回。',
    'en-US':
      "Moving sheets clears Excel's undo list, so save first; as long as the pane is open, what is prepared can be taken back here.",
  },
  nothingYet: {
    'zh-CN': '工作簿里还没有项目绩效目标表。请先插入或导入。',
    'en-US': 'The workbook has no project target table yet. Insert or import one first.',
  },
  standing: { 'zh-CN': '先改正这 {count} 处', 'en-US': 'To put right first ({count})' },
  standingHint: {
    'zh-CN': '点一项到单元格；改好后这里随之减少。',
    'en-US': 'Click one to go to its cell; the list shrinks as you put them right.',
  },
  none: {
    'zh-CN': '没有错误和待填项，可以准备送审。',
    'en-US': 'Nothing is wrong or missing: ready to be prepared.',
  },
  more: { 'zh-CN': '另有 {count} 处，见“检查”。', 'en-US': '{count} more are listed in the Check view.' },
  anyway: { 'zh-CN': '仍要准备', 'en-US': 'Prepare anyway' },
  undecided: {
    'zh-CN': '有些规则未能判定，见“检查”页。',
    'en-US': 'Some rules could not decide; see the Check view.',
  },
} satisfies Record<string, LocalText>;
