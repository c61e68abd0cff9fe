import type { Indicator, IndicatorHistory } from '../../domain/indicator';
import type { IndicatorColumn } from '../vocabulary/indicator-columns';
import type { Role } from './block-roles';

type TextIn<Owner> = { [Key in keyof Owner]: Owner[Key] extends string | null ? Key : never }[keyof Owner];

/** The fields of an indicator that hold the text of their cell; the levels may stand in the cell of a row above. */
export type TextField = Exclude<TextIn<Indicator>, 'level1' | 'level2'> | keyof IndicatorHistory;

/** How a column is read. */
export type ColumnReading =
  | { readonly kind: 'level'; readonly level: 'level1' | 'level2'; readonly column: number }
  /** Levels 1 and 2. */
  | { readonly kind: 'levels'; readonly column: number }
  | { readonly kind: 'text'; readonly field: TextField; readonly column: number; readonly tells: boolean }
  | { readonly kind: 'points'; readonly field: 'weight' | 'score'; readonly column: number }
  /** No field has it. */
  | { readonly kind: 'rest'; readonly column: number };

/** Texts that make a row an indicator; the others say something only beside them. */
const TELLING: ReadonlySet<TextField> = new Set<TextField>([
  'level3',
  'description',
  'basis',
  'actual',
  'reason',
  'prospect',
]);

/**
 * How a column is read whose part in the block is known; null of the columns of the target, which are read together, and of
 * remarks, which no field has.
 */
export function columnReadingOf(
  kind: IndicatorColumn,
  column: number,
  role: Role | undefined,
): ColumnReading | null {
  const text = (field: TextField): ColumnReading => ({
    kind: 'text',
    field,
    column,
    tells: TELLING.has(field),
  });
  switch (kind) {
    case 'number':
    case 'target':
    case 'formerTarget':
    case 'nameAndTarget':
    case 'comparator':
    case 'unit':
    case 'remark':
      return null;
    case 'bothLevels':
      return { kind: 'levels', column };
    case 'weight':
    case 'score':
      return { kind: 'points', field: kind, column };
    case 'level1':
    case 'level2':
    case 'level3':
    case 'content':
    case 'standard':
      if (role === 'level1' || role === 'level2') return { kind: 'level', level: role, column };
      return role ? text(role === 'name' ? 'level3' : role) : { kind: 'rest', column };
    default:
      return text(kind);
  }
}

/** The path of a text within its indicator. */
export function pathOfColumn(field: TextField): string {
  return field === 'previous' || field === 'beforePrevious' ? `history.${field}` : field;
}
