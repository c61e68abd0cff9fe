import {
  departmentField,
  projectField,
  withDepartmentField,
  withProjectField,
  type FieldValue,
} from './fields';
import type { CellPlace, FieldPath, Origin } from './place';
import type { DepartmentGoals } from './department-goals';
import type { ProjectTable } from './project-table';
import { cleanText } from './text';

/** The fields that stand in one cell with this one, itself included, in the order they were read. */
function fieldsOfCell({ cells }: Origin, { sheet, row, column, line }: CellPlace): FieldPath[] {
  const fields: FieldPath[] = [];
  for (const [path, cell] of cells) {
    if (cell.row === row && cell.column === column && cell.line === line && cell.sheet === sheet)
      fields.push(path);
  }
  return fields;
}

/** All that the fields of a cell say, as the cell holds it; undefined where they are of different kinds. */
function joined(
  fields: readonly FieldPath[],
  value: (path: FieldPath) => FieldValue,
): string | number | undefined {
  const values = fields.map((path) => value(path) ?? '');
  if (fields.length === 1) return values[0];
  return fields.every((path) => path.startsWith('goals[')) ? values.join('\n') : undefined;
}

/**
 * What the cell of a repaired field shall hold: the value, or all goals of the cell, a line each. Undefined where that
 * would lose something: other fields share the cell, or the field was read from more cells than this one.
 */
function contentOf(
  origin: Origin,
  cell: CellPlace,
  before: (path: FieldPath) => FieldValue,
  after: (path: FieldPath) => FieldValue,
): { content: string | number; fields: FieldPath[] } | undefined {
  const fields = fieldsOfCell(origin, cell);
  const present = joined(fields, before);
  const content = joined(fields, after);
  if (present === undefined || content === undefined) return undefined;
  const isWhole = cleanText(String(present)) === cleanText(String(cell.value ?? ''));
  return isWhole ? { content, fields } : undefined;
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
  table: ProjectTable,
  path: FieldPath,
  value: string | number,
): ProjectTable {
  const repaired = withProjectField(table, path, value);
  const cell = table.origin.cells.get(path);
  if (!cell) return table.origin.sheet === null ? repaired : table;
  const written = contentOf(
    table.origin,
    cell,
    (field) => projectField(table, field),
    (field) => projectField(repaired, field),
  );
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
  const written = contentOf(
    department.origin,
    cell,
    (field) => departmentField(department, field),
    (field) => departmentField(repaired, field),
  );
  if (!written) return department.origin.sheet === null ? repaired : department;
  return { ...repaired, origin: withCell(department.origin, written.fields, written.content) };
}
