import { fieldValue, withField, type FieldSubject } from './field-paths';
import type { CellPlace, FieldPath, Origin } from './place';
import { cleanText } from './text';

/** The fields that stand in one cell, in the order they were read. */
function fieldsOfCell({ cells }: Origin, here: CellPlace): FieldPath[] {
  return [...cells]
    .filter(
      ([, { sheet, row, column, line }]) =>
        row === here.row && column === here.column && line === here.line && sheet === here.sheet,
    )
    .map(([field]) => field);
}

/** All that the fields of a cell say, as the cell holds it; undefined where they are of different kinds. */
function joined(subject: FieldSubject, fields: readonly FieldPath[]): string | number | undefined {
  const values = fields.map((path) => fieldValue(subject, path) ?? '');
  if (fields.length === 1) return values[0];
  return fields.every((path) => path.startsWith('goals[')) ? values.join('\n') : undefined;
}

/**
 * The table, or the department's goals, with a field repaired, and its cell holding what it should: the value, or all
 * goals of the cell, a line each. The same subject when the repair cannot be written without losing something: the field
 * has no cell in a worksheet, was read from more cells than one, shares its cell with fields of another kind, or its
 * cell holds a formula.
 */
export function repairField<S extends FieldSubject>(subject: S, path: FieldPath, value: string | number): S {
  const repaired = withField(subject, path, value);
  const { origin } = subject;
  const unwritten = origin.sheet === null ? repaired : subject;
  const cell = origin.cells.get(path);
  if (!cell) return unwritten;
  if (cell.formula !== undefined) return subject;
  const fields = fieldsOfCell(origin, cell);
  const content = joined(repaired, fields);
  if (content === undefined) return unwritten;
  if (cleanText(String(joined(subject, fields))) !== cleanText(String(cell.value ?? ''))) return unwritten;
  const cells = new Map(origin.cells);
  for (const field of fields) cells.set(field, { ...(origin.cells.get(field) ?? cell), value: content });
  return { ...repaired, origin: { ...origin, cells } };
}
