import type { FieldPath } from '../../domain/place';
import { TOTAL_SCORE_LABELS } from '../vocabulary/endings';
import type { Meaning } from '../vocabulary/vocabulary';
import type { HeaderCell } from './header-rows';

/** What a column of a list in which every row is an indicator says of the project. */
export type ProjectField =
  | 'agency'
  | 'agencyCode'
  | 'supervisor'
  | 'code'
  | 'name'
  | 'year'
  | 'rating'
  | 'score'
  | 'budget.total'
  | 'budget.fiscal'
  | 'budget.other'
  | 'goals'
  | 'longTerm.goals'
  | 'outcome'
  | 'purpose'
  /** A figure of the execution; its meaning says which. */
  | 'execution'
  /** An amount that no field holds. */
  | 'amount'
  /** What no field holds, and is told. */
  | 'other';

export interface ProjectColumn {
  readonly kind: 'project';
  readonly field: ProjectField;
  /** The field of a project whose place the column is; null where it is none. */
  readonly path: FieldPath | null;
  readonly label: string;
  readonly meaning: Meaning;
}

/** What a cell of the header says of the project; null of none. */
export function projectField({ meaning, group }: HeaderCell): ProjectField | null {
  if (meaning === null) return null;
  const { field, agency, money, goals, execution } = meaning;
  switch (field) {
    case 'supervisor':
    case 'code':
    case 'name':
    case 'purpose':
    case 'rating':
    case 'year':
    case 'agencyCode':
      return field;
    default:
  }
  if (agency !== undefined) return 'agency';
  if (money === 'total' || money === 'fiscal' || money === 'other') return `budget.${money}`;
  // 合计 below 资金来源.
  if (meaning.item === 'amount' && group !== null) return 'budget.total';
  if (money !== undefined) return 'amount';
  if (execution !== undefined) return 'execution';
  if (goals !== undefined)
    return goals === 'actual' ? 'outcome' : goals === 'longTerm' ? 'longTerm.goals' : 'goals';
  if (TOTAL_SCORE_LABELS.has(meaning.key)) return 'score';
  return field === undefined ? null : 'other';
}

/** The field of a project whose place such a column is; null where it is none. */
export function pathOfProjectField(field: ProjectField, { execution }: Meaning): FieldPath | null {
  if (field === 'agency') return 'agency.name';
  if (field === 'goals' || field === 'longTerm.goals') return `${field}[0]`;
  if (field === 'execution') return `execution.${execution}`;
  return field === 'agencyCode' || field === 'amount' || field === 'other' ? null : field;
}
