import type { FieldPath } from '../../domain/place';
import type { ProjectTable } from '../../domain/project-table';
import type { LocalText } from '../../locale/locale';
import { NOT_APPLICABLE, PASSED, type ProjectRule } from '../rule';
import { isToFillIn } from './field-state';
import { SOURCES } from './sources';

/**
 * A rule that asks for one field of the head of the form, see {@link isToFillIn}.
 */
export function requiredField(
  id: string,
  field: FieldPath,
  label: LocalText,
  isMissing: (table: ProjectTable) => boolean,
  forms: ProjectRule['forms'] = 'all',
): ProjectRule {
  const missing = [{ field }];
  return {
    scope: 'project',
    id,
    family: 'form',
    severity: 'error',
    isToDo: true,
    forms,
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
    check({ table }) {
      if (!isMissing(table)) return PASSED;
      return isToFillIn(table, field) ? missing : NOT_APPLICABLE;
    },
  };
}
