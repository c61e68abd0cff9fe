import { firstNames } from '../../../locale/first-names';
import type { LocalText } from '../../../locale/locale';
import type { UnreadRule } from '../../rule';
import { SOURCES } from '../../support/sources';

/** More labels than these are not listed. */
const MOST_LABELS = 8;

/** What is said of a table with several projects side by side, and what to do. */
export const SEVERAL_PROJECTS: LocalText = {
  'zh-CN': '表中并排填了多个项目（一列一个或左右并列）：请改为一个项目一张表，或用每行一项指标的清单表。',
  'en-US':
    'Several projects stand side by side in it, as one a column: give each a table of its own, or use a list with a row for each indicator. ',
};
export const NOTHING: LocalText = { 'zh-CN': '', 'en-US': '' };

const listed = (labels: readonly string[]): string => firstNames(labels, MOST_LABELS);

export const tableFormUnknown: UnreadRule = {
  scope: 'unread',
  id: 'table-form-unknown',
  family: 'form',
  severity: 'warning',
  title: { 'zh-CN': '表式未识别', 'en-US': 'Form of the table is not known' },
  message: {
    'zh-CN':
      '此表像绩效目标表，但不是已知的表式：没有读取，也不计入合计。{several}认出的栏目：{labels}；还缺少：{missing}。',
    'en-US':
      'This looks like a target table but is in no known form: nothing of it was read, and no sum has it. {several}Labels that were recognised: {labels}; missing: {missing}.',
  },
  why: {
    'zh-CN':
      '表中栏目按名称识别。请补上缺少的栏目，或把栏目名称改为通行写法（如“项目名称”“一级指标”“三级指标”“指标值”）；也可在“插入”中选一种表式，把内容填入新表。',
    'en-US':
      'Tables are recognised by their labels. Add the missing ones, or write them in the usual way (项目名称, 一级指标, 三级指标, 指标值); or insert a table in one of the forms and fill the contents in there.',
  },
  source: SOURCES.goals2015,
  check: ({ labels, missing, isOfSeveral }) => ({
    several: isOfSeveral ? SEVERAL_PROJECTS : NOTHING,
    labels: labels.length === 0 ? { 'zh-CN': '无', 'en-US': 'none' } : listed(labels),
    missing: missing.length === 0 ? { 'zh-CN': '无', 'en-US': 'none' } : listed(missing),
  }),
};
