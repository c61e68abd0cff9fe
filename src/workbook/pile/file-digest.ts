import { sumOfBudgets } from '../../domain/budget-total';
import { countedAmount, type WhyUncounted } from '../../domain/counted-amount';
import { documentFacts } from '../../domain/document-facts';
import type { FieldValue } from '../../domain/field-kinds';
import type { FieldPath, Within } from '../../domain/place';
import {
  BUDGET_PARTS,
  type Agency,
  type BudgetPart,
  type FormId,
  type ProjectTable,
} from '../../domain/project-table';
import { ProjectIndex } from '../../domain/phase';
import type { TargetDocument } from '../../domain/target-document';
import { splitEnumerator } from '../../domain/text';
import { placeOf, subjectOf, foundValue, type Finding, type FindingSubject } from '../../rules/finding';
import type { Severity } from '../../domain/severity';
import type { MessageValues } from '../../rules/rule';
import type { LocalText, TextValues } from '../../locale/locale';
import { nameCore } from '../../rules/support/name-core';
import type { SourceCheck } from '../check-sources';
import { textHash } from './text-hash';

/** The unit in which a pile is summed up. */
const PILE_UNIT = '万元';

/** Where something stands in its file: the cell of a sheet (from 0), or a line (see domain/place.ts). */
export interface DigestPlace {
  sheet: string | null;
  cell: { row: number; column: number } | null;
  line?: number;
  within?: Within;
}

/** An amount that no sum has. */
export interface MissingDigest {
  field: FieldPath;
  reason: WhyUncounted;
  shown: string | null;
  place: DigestPlace;
}

/** A text that may have been copied: its hash, and how it begins. */
export interface TextDigest {
  hash: number;
  field: FieldPath;
  start: string;
  place: DigestPlace;
}

export type SeverityCounts = Readonly<Record<Severity, number>>;

/** What a pile needs of a project. */
export interface ProjectDigest {
  agency: Agency;
  code: string | null;
  name: string | null;
  year: number | null;
  form: FormId;
  /** What its name is about; empty when that tells nothing. */
  core: string;
  place: DigestPlace;
  /** In 万元, in plain digits; null of an amount that is in no sum, and of an empty part. */
  budget: Readonly<Record<BudgetPart, string | null>>;
  missing: readonly MissingDigest[];
  /** It states no money unit and was taken to be in that of the pile. */
  isUnitAssumed: boolean;
  counts: SeverityCounts;
  texts: readonly TextDigest[];
}

/** A finding without its table: `project` is the index of the project in its file. */
export interface FindingDigest {
  rule: string;
  severity: Severity;
  project: number | null;
  field: FieldPath;
  place: DigestPlace;
  value: FieldValue;
  values: MessageValues;
  fix: string | number | null;
  /** The sentence that an office has chosen. */
  message?: LocalText;
}

/** Something in a file that was read in spite of it, or left out of it. */
export interface ReadingNote {
  /** Null where it is not of one worksheet. */
  sheet: string | null;
  text: LocalText;
  values: TextValues;
}

/** What a pile needs of a file: plain data, the same for the same content whatever the file is called. */
export interface FileDigest {
  projects: readonly ProjectDigest[];
  findings: readonly FindingDigest[];
  undecided: number;
  /** Tables of whole departments, which are in no sum. */
  departments: number;
  /** Tables of forms that are not known: nothing of them was read. */
  unknownTables: readonly {
    title: string | null;
    sheet: string | null;
    line: number;
    within?: Within;
    isOfSeveral?: true;
  }[];
  notes: readonly ReadingNote[];
}

type Subject = FindingSubject | null;

function digestPlace(subject: Subject, field: FieldPath): DigestPlace {
  const { sheet, cell } = placeOf(subject, field);
  if (cell === null) return { sheet, cell: null };
  const { row, column, line, within } = cell;
  if (line !== undefined) return { sheet: null, cell: null, line, ...(within !== undefined && { within }) };
  return { sheet, cell: sheet === null ? null : { row, column } };
}

/** Texts shorter than this are alike by chance. */
const LEAST_LENGTH = 12;
/** Characters of a text that are shown where it is told to be copied. */
const SHOWN = 40;

/** A text without number, blanks and closing mark, by which equal texts are found. */
function comparedText(text: string): string {
  return splitEnumerator(text)[1]
    .replace(/\s+/g, '')
    .replace(/[。；，;,.]$/, '');
}

function textDigests(table: ProjectTable): TextDigest[] {
  const texts: [FieldPath, string][] = [
    ...(table.purpose === null ? [] : [['purpose', table.purpose] as [FieldPath, string]]),
    ...table.goals.map((goal, index): [FieldPath, string] => [`goals[${index}]`, goal]),
  ];
  return texts.flatMap(([field, text]): TextDigest[] => {
    const compared = comparedText(text);
    if (compared.length < LEAST_LENGTH) return [];
    const place = digestPlace(table, field);
    return [{ hash: textHash(compared), field, start: compared.slice(0, SHOWN), place }];
  });
}

function budgetDigest(table: ProjectTable): Pick<ProjectDigest, 'budget' | 'missing' | 'isUnitAssumed'> {
  const amountOf = (part: BudgetPart) => {
    const counted = countedAmount(table, part, PILE_UNIT);
    return 'amount' in counted ? counted.amount.toFixed() : null;
  };
  const sums = BUDGET_PARTS.map((part) => sumOfBudgets([table], part, PILE_UNIT));
  return {
    budget: { total: amountOf('total'), fiscal: amountOf('fiscal'), other: amountOf('other') },
    missing: sums.flatMap(({ missing }) =>
      missing.map(({ field, reason, shown, look }) => ({
        field,
        reason,
        shown,
        place: digestPlace(table, look),
      })),
    ),
    isUnitAssumed: sums.some(({ assumed }) => assumed.length > 0),
  };
}

function countsOf(findings: readonly Finding[]): SeverityCounts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** The number of the project that each table is about: its own, or that of the targets which it follows. */
function numbersOf({ projects, followUps = [] }: TargetDocument): ReadonlyMap<ProjectTable, number> {
  const numbers = new Map(projects.map((table, index) => [table, index]));
  const index = new ProjectIndex(projects);
  for (const table of followUps) {
    const followed = index.find(table);
    const number = followed && numbers.get(followed);
    if (typeof number === 'number') numbers.set(table, number);
  }
  return numbers;
}

/** What a pile keeps of a file that was read and checked. */
export function digestOf(
  { document, findings, undecided }: SourceCheck,
  notes: readonly ReadingNote[],
): FileDigest {
  const { projects, department } = document;
  const facts = documentFacts(document);
  const fallback = facts.agency ?? { code: null, name: department?.agency ?? null };
  const numbers = numbersOf(document);
  const numberOf = ({ table }: Finding) => (table === null ? null : (numbers.get(table) ?? null));
  const byProject = new Map<number, Finding[]>();
  for (const finding of findings) {
    const number = numberOf(finding);
    if (number === null) continue;
    const known = byProject.get(number);
    if (known) known.push(finding);
    else byProject.set(number, [finding]);
  }
  return {
    projects: projects.map((table, number) => ({
      agency: table.agency.name === null && table.agency.code === null ? fallback : table.agency,
      code: table.code,
      name: table.name,
      year: table.year ?? facts.year,
      form: table.form,
      core: nameCore(table.name ?? ''),
      place: digestPlace(table, 'code'),
      ...budgetDigest(table),
      counts: countsOf(byProject.get(number) ?? []),
      texts: textDigests(table),
    })),
    findings: findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      project: numberOf(finding),
      field: finding.field,
      place: digestPlace(subjectOf(finding, document), finding.field),
      value: foundValue(finding, document),
      values: finding.values,
      fix: finding.fix?.value ?? null,
      ...(finding.message && { message: finding.message }),
    })),
    undecided: undecided.length,
    departments: document.departments.length,
    unknownTables: (document.unknownTables ?? []).map(({ title, sheet, line, within, isOfSeveral }) => ({
      title,
      sheet: sheet ?? null,
      line,
      ...(within !== undefined && { within }),
      ...(isOfSeveral && { isOfSeveral }),
    })),
    notes,
  };
}
