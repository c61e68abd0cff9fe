import type { LocalText } from '../../locale/locale';

/** What can be wrong with a row of the project list; `{...}` are filled with the problem's values. */
export const projectListTexts = {
  noName: {
    'zh-CN': '没有填写项目名称，请补填后再生成。',
    'en-US': 'The project name is missing; enter it and run again.',
  },
  badAmount: {
    'zh-CN': '“{label}”中的“{text}”不是金额，请改为不小于0的数字。',
    'en-US': '"{text}" under {label} is not an amount; enter a number that is not negative.',
  },
  unknownUnit: {
    'zh-CN': '金额单位“{text}”无法识别，请改为万元、元、千元、百万元或亿元。',
    'en-US': 'The money unit "{text}" is not understood; use 万元, 元, 千元, 百万元 or 亿元.',
  },
  sumDiffers: {
    'zh-CN': '预算数{total}不等于财政资金与其他资金之和{sum}，请核对。',
    'en-US': 'The total {total} is not the sum of fiscal and other funds, {sum}; please check them.',
  },
  partsMissing: {
    'zh-CN': '预算数{total}还没有分到财政资金或其他资金，请填写。',
    'en-US': 'The total {total} is not split yet; enter fiscal or other funds.',
  },
  unknownTemplate: {
    'zh-CN': '没有名为“{text}”的模板，请从下拉列表中选择。',
    'en-US': 'There is no template called "{text}"; choose one from the list.',
  },
  repeatedCode: {
    'zh-CN': '项目编码{code}与第{line}行重复，请核对。',
    'en-US': 'Code {code} is also in row {line}; please check.',
  },
} as const satisfies Record<string, LocalText>;
