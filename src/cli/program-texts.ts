import type { LocalText } from '../locale/locale';
import { KINDS_LIST } from '../sources/source-formats';

/** What the program says of its arguments. */
export const programTexts = {
  usageHeading: { 'zh-CN': '用法：', 'en-US': 'Usage:' },
  optionsHeading: { 'zh-CN': '选项：', 'en-US': 'Options:' },
  globalOptionsHeading: { 'zh-CN': '通用选项：', 'en-US': 'Options of all commands:' },
  commandsHeading: {
    'zh-CN': '命令（“命令 --help”查看各自的选项）：',
    'en-US': 'Commands (COMMAND --help tells their options):',
  },
  programUsage: { 'zh-CN': '命令 [选项]', 'en-US': 'COMMAND [OPTIONS]' },
  langOption: {
    'zh-CN': '提示信息的语言，默认中文；系统语言为英文时默认英文',
    'en-US': 'language of messages; by default that of the system, Chinese unless it is English',
  },
  helpOption: { 'zh-CN': '显示本说明', 'en-US': 'show this text' },
  kinds: {
    'zh-CN': `可以读取的文件（按内容识别）：\n${KINDS_LIST['zh-CN'].replace(/^/gm, '  ')}`,
    'en-US': `Files that are read (told by their content):\n${KINDS_LIST['en-US'].replace(/^/gm, '  ')}`,
  },
  exitCodes: {
    'zh-CN': '返回值：0 完成，1 有错误级问题或有内容未能读取，2 输入或参数无法使用',
    'en-US':
      'Exit code: 0 done, 1 findings at level error or something that could not be read, 2 unusable input or arguments',
  },
  unknownCommand: {
    'zh-CN': '没有命令“{command}”。加 --help 查看用法。',
    'en-US': 'There is no command "{command}". Use --help to see the usage.',
  },
  unknownOption: {
    'zh-CN': '参数有误：没有选项“{option}”。加 --help 查看用法。',
    'en-US': 'The arguments are wrong: there is no option "{option}". Use --help to see the usage.',
  },
  missingValue: {
    'zh-CN': '参数有误：“{option}”后面缺少内容。加 --help 查看用法。',
    'en-US': 'The arguments are wrong: something is missing after "{option}". Use --help to see the usage.',
  },
  badLanguage: {
    'zh-CN': '参数有误：--lang 只能是 zh-CN 或 en-US，现为“{value}”。',
    'en-US': 'The arguments are wrong: --lang is zh-CN or en-US, not "{value}".',
  },
  badArguments: {
    'zh-CN': '参数有误：{problem}。加 --help 查看用法。',
    'en-US': 'The arguments are wrong: {problem}. Use --help to see the usage.',
  },
} satisfies Record<string, LocalText>;
