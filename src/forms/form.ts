import type { LocalText } from '../locale/locale';
import type { FormId } from '../domain/project-table';
import type { FieldPath } from '../domain/place';
import type { FormLayout } from './layout';
import type { IndicatorColumn } from './vocabulary/indicator-columns';
import type { TitleTraits } from './vocabulary/titles';

/**
 * What is found of a form in a part of a grid: labels of the head by the field or block that they name, as `code`,
 * `plan`, `departmentName`.
 */
export type Mark =
  | 'code'
  | 'name'
  | 'agency'
  | 'departmentName'
  | 'supervisor'
  | 'budget.total'
  | 'budget.fiscal'
  | 'budgetBlock'
  | 'plan'
  | 'goals'
  | 'tasks'
  | 'execution'
  | 'indicators';

/** What tells the form of a part of a grid. */
export interface Evidence {
  /** Null where no title stands over it. */
  readonly title: TitleTraits | null;
  readonly marks: ReadonlySet<Mark>;
  readonly columns: ReadonlySet<IndicatorColumn>;
  /** Every row of its indicators names its project or stands below one that does. */
  readonly isList: boolean;
}

/** A label without which a table of the form is not whole. */
export interface Demand {
  readonly mark: Mark;
  readonly field: FieldPath;
  /** The label as the form prints it. */
  readonly label: string;
}

/** How the form is printed, as far as a text that lost its rows needs it: cells of a row by the mark of its first label. */
export type PrintedRows = Partial<Record<Mark, number>>;

/** A form of target tables. */
export interface Form {
  readonly id: FormId;
  /** What people are offered it as. */
  readonly name: LocalText;
  /** What a table of it is about; of `both` the table itself tells. */
  readonly kind: 'project' | 'department' | 'both';
  /** How tables of it are titled, as printed; for people, not for recognition. */
  readonly titles: readonly string[];
  /** The fields that it has a place for, in the order in which it prints them (see domain/fields.ts). */
  readonly has: readonly FieldPath[];
  readonly demands: readonly Demand[];
  /** Its rows of indicators are filled in one by one: one with nothing but the names of levels is not yet done. */
  readonly keepsEmptyRows: boolean;
  readonly printedRows: PrintedRows;
  /** How it is laid out, of a form that we write. */
  readonly layout?: FormLayout;
  /** How surely a part of a grid is of this form; 0 when it is not. */
  score(evidence: Evidence): number;
}

/** The fields of an indicator in most forms. */
export const USUAL_INDICATOR_FIELDS = ['level1', 'level2', 'level3', 'target'] as const;

/** Paths of the fields of an indicator, for the list of what a form has. */
export function indicatorPaths(...fields: readonly string[]): FieldPath[] {
  return fields.map((field) => `indicators[].${field}`);
}

export const DEMANDS = {
  code: { mark: 'code', field: 'code', label: '项目编码' },
  name: { mark: 'name', field: 'name', label: '项目名称' },
  total: { mark: 'budget.total', field: 'budget.total', label: '预算数' },
  goals: { mark: 'goals', field: 'goals', label: '绩效目标' },
  indicators: { mark: 'indicators', field: 'indicators', label: '绩效指标' },
  departmentName: { mark: 'departmentName', field: 'agency.name', label: '部门（单位）名称' },
  execution: { mark: 'execution', field: 'execution', label: '预算执行数' },
} as const satisfies Readonly<Record<string, Demand>>;
