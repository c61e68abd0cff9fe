import { departmentField, projectField, withDepartmentField, withProjectField } from '../targets/fields';
import type {
  CellPlace,
  DepartmentGoals,
  FieldPath,
  Origin,
  ProjectTargetTable,
} from '../targets/target-document';

/** The fields that stand in one cell with this one, itself included, in the order they were read. */
function fieldsOfCell({ cells }: Origin, { sheet, row, column, line }: CellPlace): FieldPath[] {
  const fields: FieldPath[] = [];
  for (const [path, cell] of cells) {
    if (cell.row === row && cell.column === column && cell.line === line && cell.sheet === sheet)
      fields.push(path);
  }
  return fields;
}

/**
 * What the cell of a repaired field holds: the value, or all goals of the cell, a line each. Undefined where other
 * fields share the cell, so that a repair of one would lose the others.
 */
function contentOf(
  origin: Origin,
  cell: CellPlace,
  value: (path: FieldPath) => string | number | null,
): { content: string | number; fields: FieldPath[] } | undefined {
  const fields = fieldsOfCell(origin, cell);
  const values = fields.map((path) => value(path) ?? '');
  if (fields.length === 1) return { content: values[0] as string | number, fields };
  if (fields.every((path) => path.startsWith('goals['))) return { content: values.join('\n'), fields };
  return undefined;
}

function withCell(origin: Origin, fields: readonly FieldPath[], content: string | number): Origin {
  const cells = new Map(origin.cells);
  for (const path of fields) {
    const cell = cells.get(path);
    if (cell) cells.set(path, { ...cell, value: content });
  }
  return { ...origin, cells };
}

/**
 * The table with a field repaired, and its cell holding what it should. The same table when the repair cannot be
 * written: the field has no cell in a worksheet, or shares one with fields of another kind.
 */
export function repairProjectField(
  table: ProjectTargetTable,
  path: FieldPath,
  value: string | number,
): ProjectTargetTable {
  const repaired = withProjectField(table, path, value);
  const cell = table.origin.cells.get(path);
  if (!cell) return table.origin.sheet === null ? repaired : table;
  const written = contentOf(table.origin, cell, (field) => projectField(repaired, field));
  if (!written) return table.origin.sheet === null ? repaired : table;
  return { ...repaired, origin: withCell(table.origin, written.fields, written.content) };
}

/** The same for the department's goals. */
export function repairDepartmentField(
  department: DepartmentGoals,
  path: FieldPath,
  value: string | number,
): DepartmentGoals {
  const repaired = withDepartmentField(department, path, value);
  const cell = department.origin.cells.get(path);
  if (!cell) return department.origin.sheet === null ? repaired : department;
  const written = contentOf(department.origin, cell, (field) => departmentField(repaired, field));
  if (!written) return department.origin.sheet === null ? repaired : department;
  return { ...repaired, origin: withCell(department.origin, written.fields, written.content) };
}
