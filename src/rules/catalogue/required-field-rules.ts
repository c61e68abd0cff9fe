import type { LocalText } from '../../locale/locale';
import type { FieldPath } from '../../domain/place';
import type { ProjectTable } from '../../domain/project-table';
import { PASSED, type ProjectRule } from '../rule';
import { SOURCES } from '../sources';

/** A rule that asks for one field of the head of the form. */
function requiredField(
  id: string,
  field: FieldPath,
  label: LocalText,
  isMissing: (table: ProjectTable) => boolean,
): ProjectRule {
  const missing = [{ field }];
  return {
    scope: 'project',
    id,
    family: 'form',
    severity: 'error',
    title: { 'zh-CN': `缺少${label['zh-CN']}`, 'en-US': `${label['en-US']} is missing` },
    message: {
      'zh-CN': `“${label['zh-CN']}”没有填写。`,
      'en-US': `The ${label['en-US'].toLowerCase()} is not filled in.`,
    },
    why: {
      'zh-CN': `${label['zh-CN']}是绩效目标表的必填项，空着无法审核和汇总，请补充填写。`,
      'en-US': `The form requires the ${label['en-US'].toLowerCase()}; without it the table can be neither reviewed nor summed up. Fill it in.`,
    },
    source: SOURCES.form,
    check: ({ table }) => (isMissing(table) ? missing : PASSED),
  };
}

export const REQUIRED_FIELD_RULES: readonly ProjectRule[] = [
  requiredField(
    'code-missing',
    'code',
    { 'zh-CN': '项目编码', 'en-US': 'Project code' },
    (t) => t.code === null,
  ),
  requiredField(
    'name-missing',
    'name',
    { 'zh-CN': '项目名称', 'en-US': 'Project name' },
    (t) => t.name === null,
  ),
  requiredField(
    'agency-missing',
    'agency.name',
    { 'zh-CN': '预算单位', 'en-US': 'Agency' },
    (t) => t.agency.name === null,
  ),
  requiredField(
    'money-unit-missing',
    'moneyUnit',
    { 'zh-CN': '金额单位（万元或元）', 'en-US': 'Money unit (万元 or 元)' },
    (t) => t.moneyUnit === null,
  ),
  requiredField(
    'purpose-missing',
    'purpose',
    { 'zh-CN': '资金用途', 'en-US': 'Purpose of the money' },
    (t) => t.purpose === null,
  ),
  requiredField(
    'goals-missing',
    'goals[0]',
    { 'zh-CN': '绩效目标', 'en-US': 'Goals' },
    (t) => t.goals.length === 0,
  ),
];
