import type { LocalText } from '../locale/locale';

export const cliTexts = {
  usage: {
    'zh-CN': `用法：npm run --silent cli -- 命令 [选项]

  extract 文件                          以 JSON 输出文件（.txt 或 .xlsx）中的绩效目标
  import 文件... -o 工作簿.xlsx          生成部门、项目和汇总工作表
  summarize 工作簿.xlsx... -o 汇总.xlsx  汇总一个或多个工作簿
  check 文件...                         检查绩效目标，列出问题

选项：
  -o, --output 文件     输出文件
  --lang zh-CN|en-US    提示信息的语言
  -h, --help            显示本说明

check 的选项：
  --year N              预算年度（默认取自项目编码）
  --villages N          行政村数（默认取自部门总体目标）
  --approved N          部门批复总额，万元
  --format json|text|sarif  输出格式，默认 json
  --fix -o 工作簿.xlsx   把可安全修复的问题修好，另存为新工作簿

返回值：0 完成，1 有错误级问题，2 输入或参数无法使用`,
    'en-US': `Usage: npm run --silent cli -- COMMAND [OPTIONS]

  extract FILE                           print the targets in a file (.txt or .xlsx) as JSON
  import FILE... -o BOOK.xlsx            make department, project and summary sheets
  summarize BOOK.xlsx... -o OUT.xlsx     sum up one or several workbooks
  check FILE...                          check the targets and list what is wrong

Options:
  -o, --output FILE     file to write
  --lang zh-CN|en-US    language of messages
  -h, --help            show this text

Options of check:
  --year N              fiscal year (default: from the project codes)
  --villages N          number of villages (default: from the department text)
  --approved N          approved total of the department in 万元
  --format json|text|sarif  form of the output, json by default
  --fix -o OUT.xlsx     repair what can be repaired safely, into a new workbook

Exit code: 0 done, 1 findings at level error, 2 unusable input or arguments`,
  },
  unknownCommand: {
    'zh-CN': '没有命令“{command}”。加 --help 查看用法。',
    'en-US': 'There is no command "{command}". Use --help to see the usage.',
  },
  badArguments: {
    'zh-CN': '参数有误：{problem}。加 --help 查看用法。',
    'en-US': 'The arguments are wrong: {problem}. Use --help to see the usage.',
  },
  oneFile: {
    'zh-CN': 'extract 需要且只能给一个文件。',
    'en-US': 'extract takes exactly one file.',
  },
  noFiles: {
    'zh-CN': '请给出至少一个输入文件。',
    'en-US': 'Name at least one input file.',
  },
  noOutput: {
    'zh-CN': '请用 -o 指定要写入的 .xlsx 文件。',
    'en-US': 'Name the .xlsx file to write with -o.',
  },
  outputNotXlsx: {
    'zh-CN': '输出文件“{file}”须以 .xlsx 结尾。',
    'en-US': 'The output file "{file}" must end in .xlsx.',
  },
  outputIsInput: {
    'zh-CN': '输出文件“{file}”同时也是输入文件。请换一个文件名，以免覆盖原文件。',
    'en-US':
      'The output file "{file}" is also an input. Choose another name, so that the original is not overwritten.',
  },
  cannotRead: {
    'zh-CN': '无法读取文件“{file}”（{reason}）。请检查路径和权限。',
    'en-US': 'File "{file}" cannot be read ({reason}). Check its path and your rights.',
  },
  cannotWrite: {
    'zh-CN': '无法写入文件“{file}”（{reason}）。请检查文件夹是否存在、文件是否正被打开。',
    'en-US':
      'File "{file}" cannot be written ({reason}). Check that its folder exists and that it is not open.',
  },
  badNumber: {
    'zh-CN': '{option} 后面应为数字，现为“{value}”。',
    'en-US': '{option} needs a number, not "{value}".',
  },
  badFormat: {
    'zh-CN': '--format 只能是 json、text 或 sarif，现为“{value}”。',
    'en-US': '--format is one of json, text and sarif, not "{value}".',
  },
  fixNeedsOutput: {
    'zh-CN': '--fix 须与 -o 一起使用：修复后的内容写入新工作簿，原文件不改动。',
    'en-US': '--fix needs -o: what is repaired goes to a new workbook, the original stays as it is.',
  },
  repaired: {
    'zh-CN': '已修复 {count} 处，写入“{file}”。',
    'en-US': '{count} repairs were made and written to "{file}".',
  },
  unknownKind: {
    'zh-CN': '文件“{file}”既不是 .txt 也不是 .xlsx。请先另存为其中一种格式。',
    'en-US': 'File "{file}" is neither .txt nor .xlsx. Save it as one of these first.',
  },
  notAWorkbook: {
    'zh-CN': 'summarize 只接受 .xlsx 工作簿，“{file}”不是。文本请先用 import 导入。',
    'en-US': 'summarize takes .xlsx workbooks only, and "{file}" is none. Use import for texts first.',
  },
  noTargets: {
    'zh-CN': '在“{file}”中没有找到绩效目标表。请确认选对了文件。',
    'en-US': 'No performance target table was found in "{file}". Make sure it is the right file.',
  },
  furtherDepartment: {
    'zh-CN': '“{file}”中还有一份部门整体绩效目标，只采用了第一份。',
    'en-US': '"{file}" has department goals too; only the first ones were taken.',
  },
  unplacedCount: {
    'zh-CN': '有 {count} 处文字未能归入表格，已在结果中列出。',
    'en-US': '{count} texts found no place in the form; they are listed in the result.',
  },
} satisfies Record<string, LocalText>;
