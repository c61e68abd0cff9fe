import type { OwnSheet } from '../forms/indicator-row';
import { formById } from '../forms/registry';
import type { Workbook } from './workbook';

/**
 * How the add-in laid out a sheet, and the tables on it; null of a sheet made by hand, and of one that holds other
 * tables as well.
 */
export function ownSheetOf(workbook: Workbook, name: string): OwnSheet | null {
  if (!workbook.sheetNamed(name)?.isOurs) return null;
  const tables = workbook.projects.filter(({ sheet }) => sheet === name).map(({ project }) => project);
  const [first] = tables;
  const layout = first && formById(first.form)?.layout;
  if (!layout || tables.some(({ form }) => form !== first.form)) return null;
  return layout.isList || tables.length === 1 ? { layout, tables } : null;
}
