import type { UnknownTable } from '../../domain/target-document';
import { isOfDepartment } from '../evidence';
import type { Evidence, Form, Mark } from '../form';
import { bestForm, missingLabels } from '../registry';
import type { IndicatorColumn } from '../vocabulary/indicator-columns';
import { titleTraits } from '../vocabulary/titles';
import type { Meaning } from '../vocabulary/vocabulary';
import { isExecutionHeader } from './read-execution';
import { headerAt } from './header-rows';
import { hasProjectsAcross } from './projects-across';
import type { TablePart } from './parts';
import type { ReadRow } from './read-row';
import { isSourceHeader } from './read-source-columns';
import { namesSeveral } from './side-by-side';

/** Less labels than these are no table of targets: other tables have some of them as well. */
const LEAST_LABELS = { withTitle: 2, withoutTitle: 4 };

/** What each label is evidence of, told once: labels are few, tables are many. */
const knownMarks = new WeakMap<Meaning, readonly Mark[]>();

function marksOf(meaning: Meaning): readonly Mark[] {
  let marks = knownMarks.get(meaning);
  if (!marks) knownMarks.set(meaning, (marks = readMarks(meaning)));
  return marks;
}

function readMarks({ field, agency, isDepartment, money, goals, block }: Meaning): Mark[] {
  const marks: Mark[] = [];
  if (field === 'code' || field === 'name' || field === 'supervisor') marks.push(field);
  if (agency !== undefined) marks.push('agency');
  if (isDepartment) marks.push('departmentName');
  if (money === 'total' || money === 'fiscal') marks.push(`budget.${money}`);
  if (goals !== undefined) marks.push('goals');
  if (block === 'plan' || block === 'tasks') marks.push(block);
  if (block === 'budget') marks.push('budgetBlock');
  return marks;
}

interface Found extends Evidence {
  /** The labels as they are written, each once. */
  readonly labels: readonly string[];
}

function evidenceOf({ title, rows }: TablePart): Found {
  const marks = new Set<Mark>();
  const columns = new Set<IndicatorColumn>();
  const labels = new Set<string>();
  let isList = false;
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] as ReadRow;
    const header = headerAt(rows, index);
    if (header) {
      marks.add('indicators');
      for (const { meaning, text } of header.cells) {
        if (meaning?.column !== undefined) {
          columns.add(meaning.column);
          labels.add(text);
        }
        if (meaning?.prospect !== undefined) columns.add('prospect');
        isList ||= meaning?.field === 'name';
      }
      index += header.rows - 1;
      continue;
    }
    if (isExecutionHeader(row) || isSourceHeader(rows, index)) marks.add('execution');
    row.cells.forEach(({ meaning, inline, text, column }, at) => {
      const word = meaning ?? inline?.meaning;
      const next = row.cells[at + 1];
      // Code or name with another label beside it heads a column of some list: it has no value.
      const isIdentity = meaning?.field === 'code' || meaning?.field === 'name';
      const isHeader = isIdentity && next?.column === column + 1 && next.meaning !== null;
      const found = word && !isHeader ? marksOf(word) : [];
      for (const mark of found) marks.add(mark);
      if (found.length > 0 && meaning) labels.add(text);
      if (meaning?.prospect !== undefined) columns.add('prospect');
    });
  }
  return { title: title && titleTraits(title.text), marks, columns, isList, labels: [...labels] };
}

/** The form of a table, and whether the table is about a whole department. */
export interface TableForm {
  readonly form: Form;
  readonly isDepartment: boolean;
}

/** What a part of a grid is: a table of a form, one of a form that is not known, or none at all. */
export type FoundForm = TableForm | { readonly unknown: UnknownTable } | null;

/** Tells the form of a part. */
export function findForm(part: TablePart): FoundForm {
  const evidence = evidenceOf(part);
  // Projects side by side that could not be taken apart are read by no form.
  const isOfSeveral = part.rows.some(namesSeveral) || hasProjectsAcross(part.rows);
  const form = isOfSeveral ? null : bestForm(evidence);
  if (form) {
    const isDepartment = form.kind === 'both' ? isOfDepartment(evidence) : form.kind === 'department';
    return { form, isDepartment };
  }
  const { marks, labels } = evidence;
  if (marks.size < (part.title ? LEAST_LABELS.withTitle : LEAST_LABELS.withoutTitle)) return null;
  const first = part.title ?? part.rows[0]?.cells[0];
  if (!first) return null;
  return {
    unknown: {
      cell: {
        row: first.cell.row,
        column: first.cell.column,
        ...(first.cell.line !== undefined && { line: first.cell.line }),
      },
      line: first.cell.line ?? first.cell.row + 1,
      ...(first.cell.within !== undefined && { within: first.cell.within }),
      title: part.title?.text ?? null,
      labels,
      missing: missingLabels(marks),
      ...(isOfSeveral && { isOfSeveral }),
    },
  };
}
