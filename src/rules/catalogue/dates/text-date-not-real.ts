import type { TextRule } from '../../rule';
import { unrealDateIn } from '../../support/dates-in-text';
import { SOURCES } from '../../support/sources';

export const textDateNotReal: TextRule = {
  scope: 'text',
  id: 'text-date-not-real',
  family: 'dates',
  severity: 'error',
  forms: 'all',
  title: { 'zh-CN': '文字中的日期不存在', 'en-US': 'No such date in the text' },
  message: {
    'zh-CN': '文字中的“{date}”不是日历上有的日期。',
    'en-US': 'The text names {date}, which is no day.',
  },
  why: {
    'zh-CN': '日期录入有误，请改为实际存在的日期。',
    'en-US': 'The date was mistyped; give one that the calendar has.',
  },
  source: SOURCES.form,
  check(text) {
    const date = unrealDateIn(text);
    return date === '' ? null : { values: { date } };
  },
};
