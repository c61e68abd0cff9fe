import type { TextRule } from '../../rule';
import { SOURCES } from '../../support/sources';

export const textTooLong: TextRule = {
  scope: 'text',
  id: 'text-too-long',
  family: 'text',
  severity: 'warning',
  forms: 'all',
  title: { 'zh-CN': '文字过长', 'en-US': 'Text is too long' },
  message: {
    'zh-CN': '文字有{length}字，超过{most}字，请精简。',
    'en-US': 'The text has {length} characters, over {most}; shorten it.',
  },
  why: {
    'zh-CN': '过长的文字打印不下，预算系统也可能截断。上限可在设置中调整。',
    'en-US': 'Long texts do not print, and budget systems may cut them. The limit is a setting.',
  },
  source: SOURCES.form,
  limit: 'longestText',
  check(text, _place, _project, { limits }) {
    return text.length > limits.longestText
      ? { values: { length: text.length, most: limits.longestText } }
      : null;
  },
};
