import type { LocalText } from '../../locale/locale';
import type { Severity } from '../../domain/severity';

/** What only shows when the files of many agencies are laid side by side. */
export interface PileRule {
  id: string;
  severity: Severity;
  title: LocalText;
  message: LocalText;
}

/** A code in several files. */
export const CODE_REPEATED: PileRule = {
  id: 'pile-code-repeated',
  severity: 'error',
  title: { 'zh-CN': '项目编码在其他文件中重复', 'en-US': 'Project code in another file' },
  message: {
    'zh-CN': '项目编码{code}在“{other}”中也出现，两处都计入了合计。',
    'en-US': 'Project code {code} also stands in {other}; both count in the total.',
  },
};

/** A project that its agency has in another file by name, of which a code is wanting on one side. */
export const NAME_REPEATED: PileRule = {
  id: 'pile-name-repeated',
  severity: 'error',
  title: { 'zh-CN': '同一单位的项目在其他文件中重复', 'en-US': 'Project of the agency in another file' },
  message: {
    'zh-CN': '同一单位同名的项目在“{other}”中也出现，两处都计入了合计。是同一项目的，请只留一处。',
    'en-US':
      'A project of that name and agency also stands in {other}; both count in the total. If they are one, keep one of them.',
  },
};

/** A text of another agency's project about something else. */
export const TEXT_COPIED: PileRule = {
  id: 'pile-text-copied',
  severity: 'warning',
  title: { 'zh-CN': '与其他单位文字相同', 'en-US': 'Text of another agency' },
  message: {
    'zh-CN': '这段文字与“{other}”完全相同，而两个项目内容不同：“{start}……”。',
    'en-US': 'The text is word for word that of {other}, a project about something else: "{start}...".',
  },
};

/** A text of another agency's project of the same kind. */
export const TEXT_ALIKE: PileRule = {
  ...TEXT_COPIED,
  id: 'pile-text-alike',
  severity: 'info',
  message: {
    'zh-CN': '这段文字与“{other}”完全相同：“{start}……”。',
    'en-US': 'The text is word for word that of {other}: "{start}...".',
  },
};

/** A table in no known form. */
export const UNKNOWN_TABLE: PileRule = {
  id: 'pile-unknown-table',
  severity: 'error',
  title: { 'zh-CN': '表式无法识别', 'en-US': 'Unknown form' },
  message: {
    'zh-CN': '表“{title}”不是已知的表式，其内容没有读取，也未计入合计。{several}',
    'en-US': 'The table "{title}" is in no known form: nothing of it was read or summed. {several}',
  },
};

/** What was odd in a file, or left out of it. */
export const READING_NOTE: PileRule = {
  id: 'pile-reading-note',
  severity: 'info',
  title: { 'zh-CN': '文件读取说明', 'en-US': 'Note on reading the file' },
  message: { 'zh-CN': '{note}', 'en-US': '{note}' },
};

/** A file that could not be used. */
export const FILE_UNREADABLE: PileRule = {
  id: 'pile-file-unreadable',
  severity: 'error',
  title: { 'zh-CN': '文件无法读取', 'en-US': 'File cannot be used' },
  message: { 'zh-CN': '{reason}', 'en-US': '{reason}' },
};

export const PILE_RULES: readonly PileRule[] = [
  FILE_UNREADABLE,
  UNKNOWN_TABLE,
  READING_NOTE,
  CODE_REPEATED,
  NAME_REPEATED,
  TEXT_COPIED,
  TEXT_ALIKE,
];
