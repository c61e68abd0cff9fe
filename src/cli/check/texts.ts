import type { LocalText } from '../../locale/locale';

/** What is said of a check. */
export const checkTexts = {
  badNumber: {
    'zh-CN': '{option} 后面应为数字，现为“{value}”。',
    'en-US': '{option} needs a number, not "{value}".',
  },
  badYear: {
    'zh-CN': '{option} 后面应为四位数的年度，如 2024，现为“{value}”。',
    'en-US': '{option} needs a year of four digits such as 2024, not "{value}".',
  },
  badFormat: {
    'zh-CN': '--format 只能是 json、text 或 sarif，现为“{value}”。',
    'en-US': '--format is one of json, text and sarif, not "{value}".',
  },
  badStage: {
    'zh-CN': '--stage 只能是 draft 或 final，现为“{value}”。',
    'en-US': '--stage is draft or final, not "{value}".',
  },
  fixNeedsOutput: {
    'zh-CN': '--fix 须与 -o 一起使用：修复后的内容写入新工作簿，原文件不改动。',
    'en-US': '--fix needs -o: what is repaired goes to a new workbook, the original stays as it is.',
  },
  outputNeedsFix: {
    'zh-CN': '-o 只能与 --fix 一起使用：检查本身不写文件。',
    'en-US': '-o goes with --fix only: a check by itself writes no file.',
  },
  repaired: {
    'zh-CN': '已修复 {count} 处，写入“{file}”。',
    'en-US': '{count} {count:repair was|repairs were} made and written to "{file}".',
  },
  signatureLost: {
    'zh-CN': '原工作簿带有数字签名。内容已改动，“{file}”中的签名不再有效，请核对后重新签名。',
    'en-US':
      'The workbook was signed. Its content has changed, so the signature in "{file}" no longer holds; check it and sign it again.',
  },
  staleResults: {
    'zh-CN': '“{file}”中的公式仍保存着修复前的结果。请在 Excel 中打开，按 Ctrl+Alt+F9 重新计算后保存。',
    'en-US':
      'Formulas in "{file}" still have the results from before the repairs. Open it in Excel, press Ctrl+Alt+F9 to calculate anew, and save it.',
  },
  leftAlone: {
    'zh-CN': '“{file}”工作表“{sheet}”的单元格 {cell} 未修复（拟改为“{after}”）：{reason}。',
    'en-US':
      'Cell {cell} of sheet "{sheet}" in "{file}" was not repaired (it would become "{after}"): {reason}.',
  },
} satisfies Record<string, LocalText>;
