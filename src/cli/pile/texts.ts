import type { LocalText } from '../../locale/locale';

/** What is said of a pile of files. */
export const pileCommandTexts = {
  noFiles: {
    'zh-CN': '请给出至少一个文件或文件夹。',
    'en-US': 'Name at least one file or folder.',
  },
  nothingInFolders: {
    'zh-CN': '所给的文件夹中没有文件。',
    'en-US': 'There is no file in the folders.',
  },
  allSkipped: {
    'zh-CN': '所有 {count} 个文件都无法使用，未写入任何内容。第一个：{reason}',
    'en-US': 'None of the {count} {count:file|files} could be used; nothing was written. The first: {reason}',
  },
  approved: {
    'zh-CN': '批复总额 {approved} 万元，合计减批复总额为 {difference} 万元。',
    'en-US': '{approved} (10,000 yuan) were approved; the total less the approved amount is {difference}.',
  },
  progress: {
    'zh-CN': '已读取 {done}/{total} 个文件，约需 {seconds} 秒。',
    'en-US': '{done} of {total} {total:file|files} read, about {seconds} s to go.',
  },
  writing: {
    'zh-CN': '已读取 {total} 个文件（其中 {reused} 个没有变动，沿用上次的结果），正在写入“{file}”。',
    'en-US':
      '{total} {total:file|files} read ({reused} of them unchanged and not read anew); writing "{file}".',
  },
  done: {
    'zh-CN': '已汇总 {projects} 个项目，合计 {total} 万元，写入“{file}”。',
    'en-US': '{projects} {projects:project|projects}, {total} (10,000 yuan) in total, written to "{file}".',
  },
  skipped: {
    'zh-CN': '{total} 个文件中有 {count} 个无法使用，合计不含其内容；原因列在问题清单中。',
    'en-US':
      '{count} of {total} {total:file|files} could not be used and {count:is|are} in no sum; the list of findings tells why.',
  },
  lacking: {
    'zh-CN': '合计不含 {count} 个未能读取的金额；各小计和合计的“说明”列出了它们。',
    'en-US':
      'The total is without {count} {count:amount|amounts} that could not be read; the remarks of each sum name them.',
  },
  interrupted: {
    'zh-CN': '已中断，未写入任何内容；已读取的文件下次不必重读。',
    'en-US': 'Interrupted; nothing was written. What was read need not be read again.',
  },
  cacheFailed: {
    'zh-CN': '无法在“{folder}”保存读取结果（{reason}）。请检查磁盘空间和写入权限。',
    'en-US': 'What was read cannot be kept in "{folder}" ({reason}). Check disk space and your rights.',
  },
  cacheIsFile: {
    'zh-CN':
      '读取结果应保存在文件夹“{folder}”中，但那里已有一个同名的文件，未读取任何内容。请移走该文件，或换一个输出文件名。',
    'en-US':
      'What is read is kept in the folder "{folder}", and there is a file of that name: nothing was read. Move it, or choose another name for the output.',
  },
  cacheGone: {
    'zh-CN': '“{folder}”在运行中被删除或改动，“{file}”的读取结果已不在，汇审没有完成。请重新运行。',
    'en-US':
      '"{folder}" was deleted or changed during the run, and what was read of "{file}" is gone: this was not finished. Run it again.',
  },
} satisfies Record<string, LocalText>;
