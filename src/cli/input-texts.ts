import type { LocalText } from '../locale/locale';

/** What is said of several inputs, and of joining them. */
export const inputTexts = {
  oneFile: {
    'zh-CN': '{command} 需要且只能给一个文件。',
    'en-US': '{command} takes exactly one file.',
  },
  noFiles: {
    'zh-CN': '请给出至少一个输入文件。',
    'en-US': 'Name at least one input file.',
  },
  noTargets: {
    'zh-CN': '在“{file}”中没有找到绩效目标表。请确认选对了文件。',
    'en-US': 'No performance target table was found in "{file}". Make sure it is the right file.',
  },
  skipped: {
    'zh-CN': '{total} 个文件中有 {count} 个无法使用，已跳过；结果不含其内容。',
    'en-US':
      '{count} of {total} {total:file|files} could not be used and {count:was|were} skipped; the result is without {count:it|them}.',
  },
  sameFile: {
    'zh-CN': '“{other}”与“{file}”是同一个文件，会重复计算，未写入任何内容。确需保留两份时加 --keep-both。',
    'en-US':
      '"{other}" is the same file as "{file}" and would count twice; nothing was written. Add --keep-both if both are meant.',
  },
  repeated: {
    'zh-CN':
      '有 {count} 个项目出现在多个文件中，会重复计算，未写入任何内容：{projects}。确需都保留时加 --keep-both。',
    'en-US':
      '{count} {count:project stands|projects stand} in several files and would count more than once; nothing was written: {projects}. Add --keep-both if all are meant.',
  },
  keptBoth: {
    'zh-CN': '有 {count} 个项目出现在多个文件中，已按 --keep-both 全部保留并计入合计：{projects}。',
    'en-US':
      '{count} {count:project stands|projects stand} in several files; as --keep-both says, all were kept and count in the total: {projects}.',
  },
  furtherDepartment: {
    'zh-CN': '“{file}”中还有一份部门整体绩效目标，只采用了第一份。',
    'en-US': '"{file}" has department goals too; only the first ones were taken.',
  },
  settingKept: {
    'zh-CN': '检查设置“{setting}”取自“{file}”：{value}。',
    'en-US': 'Setting "{setting}" was taken from "{file}": {value}.',
  },
  settingConflict: {
    'zh-CN': '检查设置“{setting}”不一致：采用“{file}”的{value}，未采用：{others}。',
    'en-US': 'Setting "{setting}" differs: {value} of "{file}" was taken, not {others}.',
  },
  settingDropped: {
    'zh-CN': '检查设置“{setting}”不一致，都未采用：{others}。',
    'en-US': 'Setting "{setting}" differs and none was taken: {others}.',
  },
  rulesOff: { 'zh-CN': '停用的规则', 'en-US': 'rules switched off' },
} satisfies Record<string, LocalText>;
