import { fieldName, fieldValue } from '../../../domain/field-paths';
import { PROJECT_LISTS } from '../../../domain/fields';
import type { FieldPath } from '../../../domain/place';
import type { ProjectTable } from '../../../domain/project-table';
import { NOT_APPLICABLE, type ProjectRule } from '../../rule';
import { SOURCES } from '../../support/sources';

const IN_ROWS = /^indicators\[\]\.(.+)$/;

/** The places of a demanded field that are empty. */
function emptyPlaces(table: ProjectTable, field: FieldPath): FieldPath[] {
  const column = IN_ROWS.exec(field)?.[1];
  if (column !== undefined)
    return table.indicators.flatMap((_, index) => {
      const path = `indicators[${index}].${column}`;
      return fieldValue(table, path) === null ? [path] : [];
    });
  const entries: readonly unknown[] = PROJECT_LISTS.find(({ key }) => key === field)?.get(table) ?? [
    fieldValue(table, field),
  ];
  return entries.every((entry) => entry === null) ? [field] : [];
}

export const fieldRequired: ProjectRule = {
  scope: 'project',
  id: 'field-required',
  family: 'form',
  severity: 'error',
  forms: 'all',
  title: { 'zh-CN': '本单位要求的栏目未填', 'en-US': 'Field that the office demands' },
  message: {
    'zh-CN': '“{standards}”要求填写{name}。',
    'en-US': '"{standards}" demands {name}.',
  },
  why: {
    'zh-CN': '财政部门可在单位标准中规定必填的栏目。没有导入单位标准时，本规则不适用。',
    'en-US':
      'A finance bureau may demand further fields in its standards. Without any, the rule does not apply.',
  },
  source: SOURCES.review,
  check({ table }, { standards }) {
    if (standards === null) return NOT_APPLICABLE;
    const demanded = standards.required.filter(({ forms }) => forms === 'all' || forms.includes(table.form));
    if (demanded.length === 0) return NOT_APPLICABLE;
    return demanded.flatMap(({ field }) =>
      emptyPlaces(table, field).map((path) => ({
        field: path,
        values: { standards: standards.name, name: fieldName(path) ?? path },
      })),
    );
  },
};
