import type { LocalText } from '../locale/locale';

const diskFull: LocalText = {
  'zh-CN': '无法写入文件“{file}”：磁盘空间不足（{reason}）。请清理磁盘或换一个位置后重试。',
  'en-US':
    'File "{file}" cannot be written: the disk is full ({reason}). Free some space or choose another place.',
};
const noRights: LocalText = {
  'zh-CN': '无法写入文件“{file}”：文件夹或文件是只读的，或没有写入权限（{reason}）。请换一个位置。',
  'en-US':
    'File "{file}" cannot be written: the folder or the file is read-only, or you have no right to write there ({reason}). Choose another place.',
};

/** Why a file could not be written, by the codes of the operating system. */
export const WRITE_FAILURES: Readonly<Record<string, LocalText>> = {
  ENOSPC: diskFull,
  EDQUOT: diskFull,
  EACCES: noRights,
  EPERM: noRights,
  EROFS: noRights,
};

/** What is said of files that cannot be read or written. */
export const fileTexts = {
  noOutput: {
    'zh-CN': '请用 -o 指定要写入的 {endings} 文件。',
    'en-US': 'Name the {endings} file to write with -o.',
  },
  outputEndsOtherwise: {
    'zh-CN': '输出文件“{file}”须以 {endings} 结尾。',
    'en-US': 'The output file "{file}" must end in {endings}.',
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
  folder: {
    'zh-CN': '“{file}”是文件夹，不是文件（{reason}）。请给出其中的文件。',
    'en-US': '"{file}" is a folder, not a file ({reason}). Name the files in it.',
  },
  notRegular: {
    'zh-CN': '“{file}”是设备或管道，不是普通文件，不能读取。请先存为文件。',
    'en-US':
      '"{file}" is a device or a pipe, not a regular file, and is not read. Save its content as a file first.',
  },
  tooLarge: {
    'zh-CN': '文件“{file}”太大（{size} MB，最多 {most} MB），没有读取。请拆分成几个文件后再试。',
    'en-US':
      'File "{file}" is too large ({size} MB, at most {most} MB) and was not read. Split it into several files.',
  },
  cannotWrite: {
    'zh-CN': '无法写入文件“{file}”（{reason}）。请检查文件夹是否存在、文件是否正被打开。',
    'en-US':
      'File "{file}" cannot be written ({reason}). Check that its folder exists and that it is not open.',
  },
  standardOutput: { 'zh-CN': '标准输出', 'en-US': 'standard output' },
  fault: {
    'zh-CN': '程序出现意外错误，未完成。请把下面的内容连同输入文件报告给维护者：',
    'en-US': 'The program failed unexpectedly and did not finish. Report what follows, with the input file:',
  },
} satisfies Record<string, LocalText>;
